import type { StreamsFile } from '../streamsFile.js'
import type { Block, Inline, Words } from './blocks.js'
import { contentOf } from './content.js'
import { count, percent, periodName, STANCE_ORDER, STANCE_SHORT } from './wording.js'

/** The report as Markdown (GitHub's tables), a pure function of the data file. */
export function renderMarkdown(report: StreamsFile): string {
  const drawn = contentOf(report).map(draw).filter(Boolean)
  return `${drawn.join('\n\n')}\n`
}

function draw(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${escapeMarkdown(block.text)}\n\n${escapeMarkdown(block.subtitle)}`
    case 'tiles':
      return block.tiles.map(({ value, label }) => `**${escapeMarkdown(value)}** ${escapeMarkdown(label)}`).join(' · ')
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeLine(block.text)}`
    case 'paragraph':
      return startOfLine(words(block.words))
    case 'note':
      return `*${words(block.words)}*`
    case 'list':
      return block.items.map((item) => `- ${words(item)}`).join('\n')
    case 'table':
      return drawTable(block)
    case 'stances':
      return drawStances(block)
    case 'trend':
      return `Theo kỳ: ${block.points.map((p) => `${periodName(p.period)} ${count(p.distinct)}`).join(' → ')}.`
    case 'quotation':
      return `${quoted(block.text)}\n>\n> — ${escapeMarkdown(block.submission)}`
    case 'trace':
      return `- ${words(block.summary)}: ${block.ids.map(escapeMarkdown).join(', ')}${block.rest && ` ${escapeMarkdown(block.rest)}`}`
  }
}

/** Characters that Markdown or the HTML in it would take for markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ')
}

/** `1. Rác thải` as a heading would begin a list inside it. */
function escapeLine(text: string): string {
  return startOfLine(escapeMarkdown(text))
}

function startOfLine(markdown: string): string {
  return markdown.replace(/^(\d+)([.)]) /, '$1\\$2 ').replace(/^([-+=])/, '\\$1')
}

function words(runs: Words): string {
  return runs.map(run).join('')
}

function run(inline: Inline): string {
  if (typeof inline === 'string') return escapeMarkdown(inline)
  if ('to' in inline || inline.as !== 'strong') return escapeMarkdown(inline.text)
  return `**${escapeMarkdown(inline.text)}**`
}

function drawTable({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `**${escapeMarkdown(caption)}**`,
    '',
    line(columns.map(({ title }) => escapeMarkdown(title))),
    line(columns.map(({ align }) => (align === 'right' ? '--:' : ':--'))),
    ...rows.map((cells) => line(cells.map(words))),
  ].join('\n')
}

function drawStances({ counts }: Extract<Block, { kind: 'stances' }>): string {
  const total = counts.reduce((sum, { distinct }) => sum + distinct, 0)
  if (total === 0) return ''
  const held = STANCE_ORDER.flatMap((stance) => counts.filter((c) => c.stance === stance && c.distinct > 0))
  const parts = held.map((c) => `${STANCE_SHORT[c.stance]} ${count(c.distinct)} (${percent(c.distinct, total)})`)
  return `Khuynh hướng: ${parts.join(' · ')}.`
}

function quoted(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => `> ${startOfLine(escapeMarkdown(line.trim()))}`.trimEnd())
  return lines.join('\n')
}
