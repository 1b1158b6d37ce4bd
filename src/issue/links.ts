import { NONE } from './groups.js'

/** Sets that share a member become one; those of one member are left out. Members ascending, chains by their first. */
export function chainsOf(sets: readonly (readonly number[])[]): number[][] {
  const parent = new Map<number, number>()
  const rootOf = (text: number): number => {
    const up = parent.get(text) ?? text
    return up === text ? text : rootOf(up)
  }
  for (const set of sets) {
    for (const text of set) {
      const [a, b] = [rootOf(set[0]), rootOf(text)]
      parent.set(Math.max(a, b), Math.min(a, b))
    }
  }
  const chains = new Map<number, number[]>()
  for (const text of new Set(sets.flat())) chains.set(rootOf(text), [...(chains.get(rootOf(text)) ?? []), text])
  return [...chains.values()]
    .filter((chain) => chain.length > 1)
    .map((chain) => chain.sort((a, b) => a - b))
    .sort((a, b) => a[0] - b[0])
}

export interface Links {
  readonly pinned: ReadonlyMap<number, number>
  readonly chains: readonly (readonly number[])[]
  readonly apart: readonly (readonly [number, number])[]
}

/**
 * Moves linked texts as little as their links demand, as COP-KMeans assigns (Wagstaff et al. 2001): a chain goes where its
 * members, together, are nearest of the groups that they stand in; of two that must be apart, the one less near to their
 * group goes to the nearest where nobody bars it. What then fits nowhere stands alone, or as a chain by itself.
 *
 * @param member group of each text, altered.
 * @param groupCount numbers given so far; a chain by itself takes the next.
 * @param cosineOf a text's cosine with one of those groups, 0 for empty ones.
 * @param least a cosine below which a text does not move to another group.
 */
export function obeyLinks(
  member: Int32Array,
  { pinned, chains, apart }: Links,
  groupCount: number,
  cosineOf: (text: number, group: number) => number,
  least: number,
): void {
  let next = groupCount
  const chainOf = new Map(chains.flatMap((chain) => chain.map((text) => [text, chain] as const)))
  const unitOf = (text: number): readonly number[] => chainOf.get(text) ?? [text]
  const nearness = (unit: readonly number[], group: number): number =>
    unit.reduce((sum, text) => sum + cosineOf(text, group), 0) / unit.length
  const place = (unit: readonly number[], group: number): void => {
    for (const text of unit) member[text] = group
  }
  const nearest = (unit: readonly number[], groups: Iterable<number>): number => {
    let best = NONE
    for (const group of groups) {
      if (best === NONE || nearness(unit, group) > nearness(unit, best)) best = group
    }
    return best
  }
  for (const [text, issue] of pinned) member[text] = issue
  for (const chain of chains) {
    const groups = new Set(chain.map((text) => member[text]).filter((group) => group !== NONE))
    place(
      chain,
      groups.size > 0
        ? nearest(
            chain,
            [...groups].sort((a, b) => a - b),
          )
        : next++,
    )
  }
  for (const [a, b] of apart) {
    const group = member[a]
    if (group === NONE || group !== member[b]) continue
    const [p, q] = [unitOf(a), unitOf(b)]
    const moves = pinned.has(a) || (!pinned.has(b) && nearness(q, group) <= nearness(p, group)) ? q : p
    const barred = new Set(
      apart.flatMap(([x, y]) => (moves.includes(x) ? [member[y]] : moves.includes(y) ? [member[x]] : [])),
    )
    const free = Array.from({ length: groupCount }, (_, i) => i).filter((i) => !barred.has(i))
    const best = nearest(moves, free)
    if (best !== NONE && nearness(moves, best) >= least) place(moves, best)
    else place(moves, moves.length > 1 ? next++ : NONE)
  }
}
