import { STOP_SYLLABLES } from './stopwords.js'

/** A part of a subject's name between commas, colons and the like. */
interface Part {
  readonly text: string
  /** What stood before it: ', ' or ': '. */
  readonly mark: string
}

/** No label is longer, in syllables. */
const LONGEST = 12

/**
 * As much of a subject's name as the texts bear out: its first part, and such further parts as the texts speak of too.
 * 'Quản lý chung cư: phí dịch vụ, quỹ bảo trì, tranh chấp' becomes 'Quản lý chung cư: phí dịch vụ' where nobody
 * mentions a fund. Undefined where the texts do not bear out even the first part.
 *
 * @param share share of the texts that hold a syllable, in lower case.
 */
export function fittingName(name: string, share: (syllable: string) => number): string | undefined {
  const [first, ...others] = partsOf(name)
  if (borneOut(first.text, share) < 0.5) return undefined
  let fitting = first.text
  for (const { text, mark } of others) {
    if (borneOut(text, share) < 1 || syllablesOf(`${fitting} ${text}`).length > LONGEST) continue
    fitting += (fitting === first.text ? mark : ', ') + text
  }
  return fitting
}

/** Share of a part's syllables, stop syllables apart, that one in sixteen of the texts hold. */
function borneOut(part: string, share: (syllable: string) => number): number {
  const syllables = syllablesOf(part).filter((syllable) => !STOP_SYLLABLES.has(syllable))
  if (syllables.length === 0) return 0
  return syllables.filter((syllable) => share(syllable) >= 1 / 16).length / syllables.length
}

function syllablesOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
}

function partsOf(name: string): Part[] {
  const parts: Part[] = []
  let mark = ''
  for (const piece of name.split(/([,;:]\s+|\s+\(|\)|\s+[-–]\s+)/)) {
    if (/^[\s,;:()–-]*$/.test(piece)) mark = piece.startsWith(':') ? ': ' : ', '
    else parts.push({ text: piece.trim(), mark })
  }
  return parts
}
