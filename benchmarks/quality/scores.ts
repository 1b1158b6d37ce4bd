/** A share or an index; how many of how many; null where a method gives no such thing. */
export type Score = number | { readonly found: number; readonly of: number } | null

/** By the name of the measure, in the order they are printed. */
export type Scores = Record<string, Score>

/** The scores of both methods on one set. */
export interface Comparison {
  readonly set: string
  readonly submissions: number
  readonly opinions: number
  readonly duluan: Scores
  readonly natural: Scores
}

/** One table a set: measure, duluan, natural. */
export function tableOf({ set, submissions, opinions, duluan, natural }: Comparison): string {
  const rows = Object.keys(duluan).map((measure) => [measure, show(duluan[measure]), show(natural[measure] ?? null)])
  const head = [`${set}: ${submissions} submissions, ${opinions} opinions`, 'duluan', 'natural']
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)))
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

function show(score: Score): string {
  if (score === null) return '–'
  return typeof score === 'number' ? score.toFixed(3) : `${score.found} of ${score.of}`
}
