/**
 * The n-th largest of some values (1 for the largest): Hoare's Find (1961), linear on average; the values are reordered.
 * @param n 1 to the number of values.
 */
export function nthLargest(values: Float32Array, n: number): number {
  const wanted = n - 1
  let from = 0
  let to = values.length - 1
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
