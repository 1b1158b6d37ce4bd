import type { Cohesion } from './cohesion.js'
import { LEAST_GAIN, NONE } from './groups.js'
import type { GroupSums } from './sums.js'

/** Rows in groups, and what is known of each group. */
export interface Groups {
  /** Group of each row, `NONE` where it stands alone. Groups are numbered anew as they merge; some may be empty. */
  readonly member: Int32Array
  readonly groupCount: number
  readonly sizes: Uint32Array
  /** Similarities of all ordered pairs of different rows in each group. */
  readonly pairs: Float64Array
  /** Sum of each group's rows. */
  readonly sums: GroupSums
  /** Forgets what a group holds; its rows' membership stays the caller's. */
  empty(group: number): void
}

/**
 * Merges the two groups that gain most by it, again and again, while any gain: agglomeration that remembers each group's
 * best partner (Anderberg 1973), so that a merge costs a look at all groups, not at all pairs.
 *
 * @returns of each group, the one that it is part of now; nothing where none were merged.
 */
export function mergeGroups(groups: Groups, cohesion: Cohesion): Int32Array | undefined {
  const { groupCount: count, sizes, pairs } = groups
  const living = Array.from(sizes, (_, group) => group).filter((group) => sizes[group] > 0)
  const across = productsOf(groups, living)
  const into = Int32Array.from({ length: count }, (_, group) => group)
  const partner = new Int32Array(living.length).fill(NONE)
  const gains = new Float64Array(living.length)
  const gainOf = (a: number, b: number): number => {
    const [p, q] = [living[a], living[b]]
    const together = pairs[p] + pairs[q] + 2 * across[a * living.length + b]
    return cohesion(sizes[p] + sizes[q], together) - cohesion(sizes[p], pairs[p]) - cohesion(sizes[q], pairs[q])
  }
  const lookAgain = (a: number): void => {
    partner[a] = NONE
    gains[a] = LEAST_GAIN
    for (let b = 0; b < living.length; b++) if (b !== a && sizes[living[b]] > 0) offer(a, b, gainOf(a, b))
  }
  const offer = (a: number, b: number, gain: number): void => {
    if (gain <= gains[a]) return
    gains[a] = gain
    partner[a] = b
  }
  living.forEach((_, a) => {
    lookAgain(a)
  })
  for (;;) {
    const a = largest(gains, partner)
    if (a === NONE) break
    const b = partner[a]
    into[living[b]] = living[a]
    pairs[living[a]] += pairs[living[b]] + 2 * across[a * living.length + b]
    join(groups, living[a], living[b])
    addRow(across, living.length, a, b)
    partner[b] = NONE
    lookAgain(a)
    for (let c = 0; c < living.length; c++) {
      if (c === a || sizes[living[c]] === 0) continue
      if (partner[c] === a || partner[c] === b) lookAgain(c)
      else offer(c, a, gainOf(c, a))
    }
  }
  const last = (group: number): number => (into[group] === group ? group : last(into[group]))
  return into.some((group, i) => group !== i) ? into.map(last) : undefined
}

/** The group with the best partner; ties to the lower. */
function largest(gains: Float64Array, partner: Int32Array): number {
  let best = NONE
  for (let a = 0; a < gains.length; a++) {
    if (partner[a] !== NONE && (best === NONE || gains[a] > gains[best])) best = a
  }
  return best
}

/** Inner products of the sums of the living groups, `a * living.length + b`. */
function productsOf({ sums }: Groups, living: readonly number[]): Float64Array {
  const count = living.length
  const products = new Float64Array(count * count)
  const column = new Float64Array(count)
  for (let c = 0; c < sums.width; c++) {
    const held: number[] = []
    living.forEach((group, a) => {
      column[a] = sums.values[group * sums.width + c]
      if (column[a] !== 0) held.push(a)
    })
    held.forEach((a, i) => {
      const value = column[a]
      for (let j = i; j < held.length; j++) products[a * count + held[j]] += value * column[held[j]]
    })
  }
  for (let a = 0; a < count; a++) for (let b = 0; b < a; b++) products[a * count + b] = products[b * count + a]
  return products
}

function addRow(across: Float64Array, count: number, kept: number, gone: number): void {
  for (let other = 0; other < count; other++) {
    across[kept * count + other] += across[gone * count + other]
    across[other * count + kept] = across[kept * count + other]
  }
}

function join(groups: Groups, kept: number, gone: number): void {
  const { sums, sizes } = groups
  const sum = sums.of(kept)
  sums.of(gone).forEach((x, column) => {
    sum[column] += x
  })
  sizes[kept] += sizes[gone]
  groups.empty(gone)
}
