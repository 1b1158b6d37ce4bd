/**
 * The n-th largest of the first `count` values (1 for the largest): Hoare's Find (1961), linear on average; they are reordered.
 * @param n 1 to `count`.
 */
export function nthLargest(values: Float32Array, count: number, n: number): number {
  const wanted = n - 1
  let from = 0
  let to = count - 1
  while (from < to) {
    const pivot = values[(from + to) >> 1]
    let i = from
    let j = to
    while (i <= j) {
      while (values[i] > pivot) i++
      while (values[j] < pivot) j--
      if (i > j) break
      const value = values[i]
      values[i++] = values[j]
      values[j--] = value
    }
    if (wanted <= j) to = j
    else if (wanted >= i) from = i
    else break
  }
  return values[wanted]
}
