/**
 * How well a partition or a classification agrees with the gold one. Each measure takes pairs of labels, gold first;
 * in a partition an item in no group carries a label of its own. All are 1 at full agreement.
 */
export type Pair = readonly [gold: string, predicted: string]

export interface PrecisionRecall {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Classification {
  readonly accuracy: number
  /** Mean F1 of the classes that stand in the gold labels, each weighing the same. */
  readonly macroF1: number
  readonly f1: Readonly<Record<string, number>>
}

/** How often each value stands in a list, in order of first appearance. */
export function count<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const goldOf = (pairs: readonly Pair[]) => count(pairs.map((pair) => pair[0]))
const predictedOf = (pairs: readonly Pair[]) => count(pairs.map((pair) => pair[1]))
const jointKey = (pair: Pair) => pair.join('\0')
const jointOf = (pairs: readonly Pair[]) => count(pairs.map(jointKey))

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)
const pairsAmong = (n: number) => (n * (n - 1)) / 2
const harmonic = (a: number, b: number) => (2 * a * b) / (a + b || 1)

/**
 * B-cubed (Bagga and Baldwin 1998): for each item, the share of its group that is of its gold class (precision), and of its
 * gold class that is in its group (recall), averaged over `counted`, which may be a part of the items.
 */
export function bcubed(pairs: readonly Pair[], counted: readonly Pair[] = pairs): PrecisionRecall {
  const gold = goldOf(pairs)
  const predicted = predictedOf(pairs)
  const joint = jointOf(pairs)
  const mean = (of: (pair: Pair) => number) =>
    sum(counted.map((pair) => joint.get(jointKey(pair))! / of(pair))) / (counted.length || 1)
  const precision = mean((pair) => predicted.get(pair[1])!)
  const recall = mean((pair) => gold.get(pair[0])!)
  return { precision, recall, f1: harmonic(precision, recall) }
}

/** Adjusted Rand index (Hubert and Arabie 1985): pairs of items put together rightly, 0 at what chance gives. */
export function adjustedRand(pairs: readonly Pair[]): number {
  const together = (counts: Map<string, number>) => sum([...counts.values()].map(pairsAmong))
  const gold = together(goldOf(pairs))
  const predicted = together(predictedOf(pairs))
  const expected = (gold * predicted) / (pairsAmong(pairs.length) || 1)
  const most = (gold + predicted) / 2
  return most === expected ? 1 : (together(jointOf(pairs)) - expected) / (most - expected)
}

/** In nats. */
function entropy(sizes: Iterable<number>, n: number): number {
  return -sum([...sizes].map((size) => (size / n) * Math.log(size / n)))
}

function mutualInformation(pairs: readonly Pair[]) {
  const n = pairs.length
  const gold = entropy(goldOf(pairs).values(), n)
  const predicted = entropy(predictedOf(pairs).values(), n)
  return { gold, predicted, shared: gold + predicted - entropy(jointOf(pairs).values(), n) }
}

/** V-measure (Rosenberg and Hirschberg 2007), homogeneity and completeness weighing the same. High when a set is over-split. */
export function vMeasure(pairs: readonly Pair[]): number {
  const { gold, predicted, shared } = mutualInformation(pairs)
  return gold + predicted === 0 ? 1 : (2 * shared) / (gold + predicted)
}

/** Adjusted mutual information (Vinh, Epps and Bailey 2010), over the mean of the entropies: 0 at what chance gives. */
export function adjustedMutualInformation(pairs: readonly Pair[]): number {
  const { gold, predicted, shared } = mutualInformation(pairs)
  const expected = expectedInformation([...goldOf(pairs).values()], [...predictedOf(pairs).values()], pairs.length)
  const most = (gold + predicted) / 2
  return most === expected ? 1 : (shared - expected) / (most - expected)
}

/** Mutual information of two partitions with these sizes, thrown together at random: hypergeometric overlaps. */
function expectedInformation(gold: readonly number[], predicted: readonly number[], n: number): number {
  const logFactorial = new Float64Array(n + 1)
  for (let i = 1; i <= n; i++) logFactorial[i] = logFactorial[i - 1] + Math.log(i)
  let expected = 0
  for (const a of gold) {
    for (const b of predicted) {
      const margins = logFactorial[a] + logFactorial[b] + logFactorial[n - a] + logFactorial[n - b] - logFactorial[n]
      for (let k = Math.max(1, a + b - n); k <= Math.min(a, b); k++) {
        const ways = logFactorial[k] + logFactorial[a - k] + logFactorial[b - k] + logFactorial[n - a - b + k]
        expected += (k / n) * Math.log((n * k) / (a * b)) * Math.exp(margins - ways)
      }
    }
  }
  return expected
}

/** Share of the items whose group's commonest gold class is their own: what a reader of the groups would call right. */
export function purity(pairs: readonly Pair[]): number {
  const right = sum([...groupBy(pairs, (pair) => pair[1]).values()].map((group) => commonest(goldOf(group))?.size ?? 0))
  return right / (pairs.length || 1)
}

/** The value counted most; the first of equals. */
export function commonest<T>(counts: ReadonlyMap<T, number>): { value: T; size: number } | undefined {
  let best: { value: T; size: number } | undefined
  for (const [value, size] of counts) if (best === undefined || size > best.size) best = { value, size }
  return best
}

export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

export function classification(pairs: readonly Pair[]): Classification {
  const joint = jointOf(pairs)
  const predicted = predictedOf(pairs)
  const f1: Record<string, number> = {}
  for (const [label, size] of goldOf(pairs)) {
    const hit = joint.get(jointKey([label, label])) ?? 0
    f1[label] = (2 * hit) / (size + (predicted.get(label) ?? 0))
  }
  const classes = Object.values(f1)
  const accuracy = pairs.filter(([gold, guess]) => gold === guess).length / (pairs.length || 1)
  return { accuracy, macroF1: sum(classes) / (classes.length || 1), f1 }
}
