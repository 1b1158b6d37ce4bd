import type { Row } from './measure.js'

const HEADS = [
  'system',
  'way',
  'F1 spaced',
  'as typed',
  'NFD',
  'no accents',
  'syllables/s',
  'ours is',
  'offsets',
  'unaltered',
  'emoji whole',
]

/** A Markdown table of the rows; the row named `ours` of the same way is the measure of each speed. */
export function table(rows: readonly Row[], ours: string): string {
  const cells = rows.map((row) => {
    const measure = rows.find(({ name, way }) => name === ours && way === row.way)
    const offsets = row.areOffsetsExact === null ? 'none' : row.areOffsetsExact ? 'exact' : 'wrong'
    const ratio = measure === undefined || measure === row ? '' : `${short(measure.speed / row.speed)}×`
    return [
      row.name,
      row.way,
      ...[row.spaced, row.typed, row.decomposed, row.unaccented].map((figure) => figure.toFixed(2)),
      thousands(row.speed),
      ratio,
      offsets,
      `${row.unaltered.toFixed(0)}%`,
      `${row.emojiKept.toFixed(0)}%`,
    ]
  })
  const lines = [HEADS, ...cells]
  const widths = HEADS.map((_, column) => Math.max(...lines.map((line) => line[column].length)))
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  const drawn = (line: readonly string[]) =>
    `| ${line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`
  return [drawn(HEADS), drawn(rule), ...cells.map(drawn)].join('\n')
}

/** 4,210,000 as 4.21M; 730 as 730. */
function thousands(n: number): string {
  if (n >= 1e6) return `${(n / 1e6).toFixed(2)}M`
  return n >= 1e4 ? `${(n / 1e3).toFixed(0)}k` : n >= 1e3 ? `${(n / 1e3).toFixed(1)}k` : n.toFixed(0)
}

const short = (ratio: number) => (ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(2))
