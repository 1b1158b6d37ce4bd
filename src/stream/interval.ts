/** Two-sided 95% of the standard normal distribution. */
const Z = 1.959963984540054

/**
 * Wilson score interval (Wilson 1927) of a share: right for small numbers and for shares near 0 and 1, where ± errs.
 *
 * @returns lower and upper bound, 0..1, four places; [0, 1] where nothing was counted.
 */
export function wilsonInterval(count: number, total: number): [number, number] {
  if (total === 0) return [0, 1]
  const share = count / total
  const z2 = (Z * Z) / total
  const centre = share + z2 / 2
  const half = Z * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total))
  const round = (value: number) => Math.round(Math.min(1, Math.max(0, value / (1 + z2))) * 1e4) / 1e4
  return [count === 0 ? 0 : round(centre - half), count === total ? 1 : round(centre + half)]
}
