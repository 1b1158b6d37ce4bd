/** Marsaglia's xorshift: 0 <= x < 1. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** So many of a list, each once, in the order drawn. */
export function draw<T>(from: readonly T[], size: number, random: () => number): T[] {
  const left = [...from]
  return Array.from({ length: Math.min(size, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat()
}
