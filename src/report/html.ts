import type { StreamsFile } from '../streamsFile.js'
import type { Block, Inline, StanceCount, Words } from './blocks.js'
import { contentOf } from './content.js'
import { STYLE } from './htmlStyle.js'
import { count, percent, periodName, STANCE_ORDER, STANCE_SHORT, STANCE_VERBS } from './wording.js'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

/**
 * The report as one self-contained page: no script, no font or picture from elsewhere; readable on a phone, printable on A4.
 * A pure function of the data file.
 */
export function renderHtml(report: StreamsFile): string {
  const blocks = contentOf(report)
  const title = blocks.find((block) => block.kind === 'title')
  const top = blocks.slice(
    0,
    blocks.findIndex((block) => block.kind === 'heading'),
  )
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title ? `${title.text} – ${title.subtitle}` : 'Báo cáo')}</title>
<style>
${STYLE}</style>
</head>
<body>
<a class="skip" href="#noi-dung">Đến nội dung</a>
<header>
${top.map(draw).join('\n')}
</header>
${contents(blocks)}
<main id="noi-dung">
${inSections(blocks.slice(top.length))}</main>
</body>
</html>
`
}

/** The five characters that mean something in HTML, so that data can stand in text and in attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}

/** Parts of the report, and under each the sections that have a name of their own. */
function contents(blocks: readonly Block[]): string {
  let html = ''
  let open = false
  for (const block of blocks) {
    if (block.kind !== 'heading' || block.level === 4) continue
    const item = `<li><a href="#${escapeHtml(block.id)}">${escapeHtml(block.text)}</a>`
    if (block.level === 3) {
      html += `${open ? '' : '\n<ol>'}\n${item}</li>`
      open = true
      continue
    }
    html += `${open ? '\n</ol>' : ''}${html ? '</li>' : ''}\n${item}`
    open = false
  }
  return `<nav aria-label="Mục lục">\n<h2>Mục lục</h2>\n<ol>${html}${open ? '\n</ol>' : ''}</li>\n</ol>\n</nav>`
}

/** One section a part. */
function inSections(blocks: readonly Block[]): string {
  let html = ''
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2)
      html += `${html && '</section>\n'}<section aria-labelledby="${escapeHtml(block.id)}">\n`
    html += `${draw(block)}\n`
  }
  return `${html}</section>\n`
}

function draw(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${escapeHtml(block.text)}</h1>\n<p class="subtitle">${escapeHtml(block.subtitle)}</p>`
    case 'tiles':
      return drawTiles(block)
    case 'heading':
      return `<h${block.level} id="${escapeHtml(block.id)}">${escapeHtml(block.text)}</h${block.level}>`
    case 'paragraph':
      return block.stance
        ? `<p class="stream ${block.stance}">${words(block.words)}</p>`
        : `<p>${words(block.words)}</p>`
    case 'note':
      return `<p class="note">${words(block.words)}</p>`
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${words(item)}</li>\n`).join('')}</ul>`
    case 'table':
      return drawTable(block)
    case 'stances':
      return drawStances(block)
    case 'trend':
      return drawTrend(block)
    case 'quotation':
      return drawQuotation(block)
    case 'trace':
      return drawTrace(block)
  }
}

function words(runs: Words): string {
  return runs.map(run).join('')
}

function run(inline: Inline): string {
  if (typeof inline === 'string') return escapeHtml(inline)
  const text = escapeHtml(inline.text)
  if ('to' in inline) return `<a href="#${escapeHtml(inline.to)}">${text}</a>`
  return inline.as === 'strong' ? `<strong>${text}</strong>` : `<span class="muted">${text}</span>`
}

function drawTiles({ tiles }: Of<'tiles'>): string {
  const items = tiles.map(
    ({ value, label }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>\n`,
  )
  return `<dl class="tiles">\n${items.join('')}</dl>`
}

/** Scrolls by itself on a narrow screen, so it can be reached by the keyboard. */
function drawTable({ caption, columns, rows }: Of<'table'>): string {
  const side = (i: number) => (columns[i].align === 'right' ? ' class="number"' : '')
  const head = columns.map(({ title }, i) => `<th scope="col"${side(i)}>${escapeHtml(title)}</th>`).join('')
  const body = rows.map((cells) => {
    const [first, ...rest] = cells.map(words)
    return `<tr><th scope="row">${first}</th>${rest.map((cell, i) => `<td${side(i + 1)}>${cell}</td>`).join('')}</tr>\n`
  })
  return (
    `<div class="table" role="region" aria-label="${escapeHtml(caption)}" tabindex="0">\n<table>\n` +
    `<caption>${escapeHtml(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('')}</tbody>\n</table>\n</div>`
  )
}

/** Segments in proportion, and a legend that says in words and figures what the colours say. */
function drawStances({ subject, counts }: Of<'stances'>): string {
  const total = counts.reduce((sum, { distinct }) => sum + distinct, 0)
  if (total === 0) return ''
  const held = STANCE_ORDER.flatMap((stance) => counts.filter((c) => c.stance === stance && c.distinct > 0))
  const share = ({ distinct }: StanceCount) => distinct / total
  const spoken = held
    .map((c) => `${STANCE_VERBS[c.stance]} ${count(c.distinct)} (${percent(c.distinct, total)})`)
    .join('; ')
  const segments = held.map((c) => {
    const text = share(c) >= 0.08 ? count(c.distinct) : ''
    return `<span class="${c.stance}" style="width:${(share(c) * 100).toFixed(2)}%">${text}</span>`
  })
  const legend = held.map(
    (c) =>
      `<li class="${c.stance}">${escapeHtml(STANCE_SHORT[c.stance])} <b>${count(c.distinct)}</b> <span class="muted">${percent(c.distinct, total)}</span></li>`,
  )
  return (
    `<figure class="stances">\n<div class="bar" role="img" aria-label="${escapeHtml(`Khuynh hướng, ${subject}: ${spoken}`)}">` +
    `${segments.join('')}</div>\n<ul class="legend" aria-hidden="true">${legend.join('')}</ul>\n</figure>`
  )
}

/** Columns as high as their share of the highest; at most the last twelve periods. */
function drawTrend({ subject, points }: Of<'trend'>): string {
  const shown = points.slice(-12)
  const peak = Math.max(1, ...shown.map(({ distinct }) => distinct))
  const spoken = shown.map((p) => `${periodName(p.period)}: ${count(p.distinct)}`).join('; ')
  const columns = shown.map(({ period, distinct }) => {
    const height = ((distinct / peak) * 100).toFixed(1)
    const short = periodName(period).replace('tháng ', 'T')
    return `<span><b>${count(distinct)}</b><i><s style="height:${height}%"></s></i>${escapeHtml(short)}</span>`
  })
  return (
    `<figure class="trend"><figcaption>Ý kiến khác nhau theo kỳ</figcaption>` +
    `<div role="img" aria-label="${escapeHtml(`Ý kiến khác nhau theo kỳ, ${subject}: ${spoken}`)}">${columns.join('')}</div></figure>`
  )
}

function drawQuotation({ text, stance, submission, why = [] }: Of<'quotation'>): string {
  const reasons = why.length
    ? `<details class="why"><summary>căn cứ</summary><p>${escapeHtml(why.join('; '))}</p></details>`
    : ''
  return `<blockquote class="${stance}"><p>${escapeHtml(text)}</p><footer>${escapeHtml(submission)}</footer>${reasons}</blockquote>`
}

function drawTrace({ id, summary, ids, rest }: Of<'trace'>): string {
  const list = ids.map((x) => `<code>${escapeHtml(x)}</code>`).join(' ')
  const more = rest ? ` <span class="muted">${escapeHtml(rest)}</span>` : ''
  return `<details id="${escapeHtml(id)}"><summary>${words(summary)}</summary><p>${list}${more}</p></details>`
}
