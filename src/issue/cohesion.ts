/** How much more a group's rows have in common than chance, given how many they are and the sum over their ordered pairs. */
export type Cohesion = (size: number, pairs: number) => number

/**
 * Power of the size that the excess is divided by. 0 is the constant Potts model (Traag, Van Dooren & Nesterov 2011): large
 * groups swallow what is barely above chance to them. 1 is a mean, and never merges. Between them two like groups become one
 * when the excess across exceeds 2^power - 1 (0.32) of that within: a scale-free rule. 0.35 to 0.5, each with its best chance, are alike on simulated months.
 */
const POWER = 0.4

/**
 * The objective of grouping: similarities above chance, summed over all ordered pairs of different rows of a group, over
 * size^0.4. Its sum over groups is to be made large. A group of one has none.
 *
 * @param chance similarity of two rows that only chance has brought together.
 */
export function cohesion(chance: number): Cohesion {
  const scales: number[] = []
  return (size, pairs) => {
    if (size < 2) return 0
    scales[size] ??= size ** -POWER
    return (pairs - chance * size * (size - 1)) * scales[size]
  }
}
