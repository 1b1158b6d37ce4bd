/**
 * One-sided p-value that `count` of `total` now is no more than the rate of `before` of `totalBefore` would give: a test of two
 * proportions, with half a count for continuity and half a count of prior on either side.
 *
 * @param dispersion how many times the variance of independent draws (quasi-Poisson, Wedderburn 1974): 1 to describe a change,
 *   2 before an alarm, since one event sets off many opinions and months differ more than draws do.
 */
export function riseByChance(
  count: number,
  total: number,
  before: number,
  totalBefore: number,
  dispersion = 1,
): number {
  if (total === 0 || totalBefore === 0) return 1
  const pooled = (count + before + 1) / (total + totalBefore + 2)
  const spread = Math.sqrt(dispersion * pooled * (1 - pooled) * (1 / total + 1 / totalBefore))
  const gap = (count - 0.5) / total - (before + 0.5) / totalBefore
  return upperTail(gap / spread)
}

/** Upper tail of the standard normal distribution (Abramowitz and Stegun 1964, 26.2.17; error under 7.5e-8). */
export function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z)
  const t = 1 / (1 + 0.2316419 * z)
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return Math.min(1, Math.max(0, (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series))
}

/** Benjamini and Hochberg 1995: each p-value raised to the least false discovery rate at which it would pass. */
export function falseDiscoveryRates(pValues: readonly number[]): number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[b] - pValues[a] || b - a)
  const rates = new Array<number>(pValues.length)
  let least = 1
  order.forEach((i, fromLast) => {
    least = Math.min(least, (pValues[i] * pValues.length) / (pValues.length - fromLast))
    rates[i] = least
  })
  return rates
}
