import { changeOf } from '../stream/index.js'
import type { LedgerEventKind, StreamsFile } from '../streamsFile.js'

/** How an issue as a whole went on from the period before: its streams in the ledger taken together. */
export interface Movement {
  /** Id in this report; behind `previous/` where only the former report has it. */
  readonly issue: string
  readonly label: string
  readonly now: number
  readonly before: number
  readonly kind: LedgerEventKind
}

/** Every issue that the ledger knows in a period, those that changed most first. */
export function movements({ ledger, issues }: StreamsFile, period: string): Movement[] {
  const labels = new Map(issues.map(({ id, label }) => [id, label]))
  const sums = new Map<string, { label: string; now: number; before: number }>()
  const total = { now: 0, before: 0 }
  for (const event of ledger) {
    if (event.period !== period) continue
    const issue = event.stream.slice(0, event.stream.lastIndexOf('-'))
    const label = labels.get(issue) ?? event.label.slice(0, event.label.lastIndexOf(': '))
    const sum = sums.get(issue) ?? { label, now: 0, before: 0 }
    sums.set(issue, sum)
    for (const counted of [sum, total]) {
      counted.now += event.opinions
      counted.before += event.previous
    }
  }
  const found = [...sums].map(([issue, sum]) => ({
    issue,
    ...sum,
    kind: changeOf(sum.now, total.now, sum.before, total.before),
  }))
  return found.sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before))
}
