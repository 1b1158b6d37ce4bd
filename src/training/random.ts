/** Numbers from 0 to 1 that are the same for the same seed (a linear congruence, Numerical Recipes). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 0x100000000
  }
}

/** Puts the numbers in another order, in place. */
export function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const spare = order[i]
    order[i] = order[j]
    order[j] = spare
  }
}
