/** How well groups found agree with groups known. Both are given as one group number an item. */
export interface Agreement {
  /** B-cubed F1 (Bagga & Baldwin 1998), 0..1. */
  readonly bcubed: number
  /** Adjusted mutual information, arithmetic mean (Vinh, Epps & Bailey 2010), at most 1, about 0 by chance. */
  readonly ami: number
  /** Share of items whose group found is mostly of their group known. */
  readonly purity: number
}

/** @param found group of each item; a negative number stands alone. */
export function agreement(known: readonly number[], found: readonly number[]): Agreement {
  const apart = found.map((group, i) => (group < 0 ? -1 - i : group))
  const a = sizes(known)
  const b = sizes(apart)
  const joint = new Map<string, { a: number; b: number; n: number }>()
  known.forEach((group, i) => {
    const key = `${group} ${apart[i]}`
    const cell = joint.get(key)
    if (cell) cell.n++
    else joint.set(key, { a: a.get(group) as number, b: b.get(apart[i]) as number, n: 1 })
  })
  const cells = [...joint.values()]
  const total = known.length
  const precision = cells.reduce((sum, { b, n }) => sum + (n * n) / b, 0) / total
  const recall = cells.reduce((sum, { a, n }) => sum + (n * n) / a, 0) / total
  const largest = new Map<number, number>()
  for (const [key, { n }] of joint) {
    const group = Number(key.split(' ')[1])
    largest.set(group, Math.max(n, largest.get(group) ?? 0))
  }
  return {
    bcubed: (2 * precision * recall) / (precision + recall),
    ami: adjustedMutualInformation([...a.values()], [...b.values()], cells, total),
    purity: [...largest.values()].reduce((sum, n) => sum + n, 0) / total,
  }
}

function sizes(groups: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1)
  return counts
}

function adjustedMutualInformation(
  a: readonly number[],
  b: readonly number[],
  cells: readonly { a: number; b: number; n: number }[],
  total: number,
): number {
  const information = cells.reduce((sum, { a, b, n }) => sum + (n / total) * Math.log((n * total) / (a * b)), 0)
  const expected = expectedInformation(a, b, total)
  const mean = (entropy(a, total) + entropy(b, total)) / 2
  return mean === expected ? 1 : (information - expected) / (mean - expected)
}

function entropy(counts: readonly number[], total: number): number {
  return counts.reduce((sum, n) => sum - (n / total) * Math.log(n / total), 0)
}

/** Of two partitions with these sizes, drawn at random: hypergeometric in every cell. */
function expectedInformation(a: readonly number[], b: readonly number[], total: number): number {
  const logFactorial = new Float64Array(total + 1)
  for (let n = 1; n <= total; n++) logFactorial[n] = logFactorial[n - 1] + Math.log(n)
  let sum = 0
  for (const x of a) {
    for (const y of b) {
      const whole = logFactorial[x] + logFactorial[y] + logFactorial[total - x] + logFactorial[total - y]
      for (let n = Math.max(1, x + y - total); n <= Math.min(x, y); n++) {
        const parts = logFactorial[n] + logFactorial[x - n] + logFactorial[y - n] + logFactorial[total - x - y + n]
        const probability = Math.exp(whole - parts - logFactorial[total])
        sum += (n / total) * Math.log((n * total) / (x * y)) * probability
      }
    }
  }
  return sum
}
