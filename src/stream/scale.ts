/** One scale word (từ chỉ quy mô), and what must hold before it may be used. */
export interface ScaleStep {
  readonly word: string
  /** Least share of the distinct opinions. */
  readonly share: number
  /** Least lower bound of that share's 95% interval: a share from a handful of texts can't carry a strong word. */
  readonly lower: number
  /** Least number of distinct opinions. */
  readonly least: number
}

/** From strong to weak. Printed in every report; hand another table to `analyze` to use your office's own. */
export const SCALE: readonly ScaleStep[] = [
  { word: 'tuyệt đại đa số', share: 0.9, lower: 0.8, least: 10 },
  { word: 'đa số', share: 0.65, lower: 0.5, least: 8 },
  { word: 'số đông', share: 0.5, lower: 0.35, least: 6 },
  { word: 'nhiều ý kiến', share: 0.3, lower: 0.15, least: 5 },
  { word: 'một bộ phận', share: 0.15, lower: 0.05, least: 3 },
  { word: 'một số ý kiến', share: 0.05, lower: 0, least: 2 },
  { word: 'có ý kiến', share: 0, lower: 0, least: 1 },
]

/** Under this many distinct opinions on the issue, no word is given: the number is too small to say. */
export const LEAST_FOR_SCALE = 5

/** The scale word of `count` among an issue's `total` distinct opinions, `lower` being the bound of its interval; null where too few. */
export function scaleWord(
  count: number,
  total: number,
  lower: number,
  table: readonly ScaleStep[] = SCALE,
): string | null {
  if (total < LEAST_FOR_SCALE || count === 0) return null
  const share = count / total
  return table.find((step) => share >= step.share && lower >= step.lower && count >= step.least)?.word ?? null
}
