/** How many of how many. */
export interface Found {
  readonly found: number
  readonly of: number
}

/** A share or an index; how many of how many; null where a method gives no such thing. */
export type Score = number | Found | null

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
  return table(`${set}: ${submissions} submissions, ${opinions} opinions`, { duluan, natural })
}

/** A row for each measure of the first column, a column a method. */
export function table(title: string, columns: Readonly<Record<string, Scores>>): string {
  const methods = Object.values(columns)
  const rows = Object.keys(methods[0]).map((measure) => [measure, ...methods.map((m) => show(m[measure] ?? null))])
  const head = [title, ...Object.keys(columns)]
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)))
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

function show(score: Score): string {
  if (score === null) return '–'
  return typeof score === 'number' ? score.toFixed(3) : `${score.found} of ${score.of}`
}
