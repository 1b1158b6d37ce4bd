/** Something in a report that is not as it should be. */
export interface Finding {
  /** Name of the file in the report's folder, or path of the source as the manifest names it. */
  readonly file: string
  /** Where in it: a path such as `streams[3].quotes[0].text`, or line and column. */
  readonly place: string
  /** In Vietnamese, without the two values. */
  readonly message: string
  readonly expected?: string
  readonly found?: string
  /** `warning`: could not be checked, or need not be wrong. */
  readonly severity: 'error' | 'warning'
}

/** Findings told of one file before the rest of them is only counted. */
const TOLD = 20

/** Collects findings: one a place, and not more of one file than can be read. */
export class Findings {
  private readonly byFile = new Map<string, Map<string, Finding>>()

  add(finding: Omit<Finding, 'severity'>): void {
    this.enter({ ...finding, severity: 'error' })
  }

  warn(finding: Omit<Finding, 'severity'>): void {
    this.enter({ ...finding, severity: 'warning' })
  }

  private enter(finding: Finding): void {
    const places = this.byFile.get(finding.file) ?? new Map<string, Finding>()
    this.byFile.set(finding.file, places)
    if (!places.has(finding.place)) places.set(finding.place, finding)
  }

  /** Whether anything is wrong with a file. */
  has(file: string): boolean {
    return [...(this.byFile.get(file)?.values() ?? [])].some(({ severity }) => severity === 'error')
  }

  /** Whether anything is told of a place or of what lies within it. */
  hasAt(file: string, place: string): boolean {
    return [...(this.byFile.get(file)?.keys() ?? [])].some((p) => p === place || p.startsWith(`${place}.`))
  }

  list(): Finding[] {
    return [...this.byFile].flatMap(([file, places]) => {
      const found = [...places.values()]
      if (found.length <= TOLD) return found
      const message = `Còn ${found.length - TOLD} chỗ khác nữa trong tệp này`
      return [...found.slice(0, TOLD), { file, place: '…', message, severity: 'error' as const }]
    })
  }
}

/** Characters shown on either side of the first difference. */
const AROUND = 24

/** Two texts cut to what lies around their first difference, so that a wrong digit in a long line can be seen. */
export function aroundDifference(expected: string, found: string): { at: number; expected: string; found: string } {
  let at = 0
  while (at < expected.length && at < found.length && expected[at] === found[at]) at++
  const cut = (text: string) => {
    const part = text.slice(Math.max(0, at - AROUND), at + AROUND)
    return `${at > AROUND ? '…' : ''}${part}${at + AROUND < text.length ? '…' : ''}`
  }
  return { at, expected: cut(expected), found: cut(found) }
}
