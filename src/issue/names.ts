import { segment } from '../text/index.js'
import { STOP_SYLLABLES } from './stopwords.js'

/** A part of a subject's name between commas, colons and the like. */
interface Part {
  readonly text: string
  /** What joins it to the first part: ': ' after a colon, else ', '. */
  readonly mark: string
}

/** No label is longer, in syllables; none stays shorter, where the name has more to say. */
const LONGEST = 12
const SHORTEST = 3

/** How far the texts bear out a name: share of its words, by length, that they use, and as much of it as they do. */
export interface Fit {
  readonly borneOut: number
  /** Of the first part alone. */
  readonly firstBorneOut: number
  readonly label: string
}

/**
 * As much of a subject's name as the texts bear out: its first part, and such further parts as the texts speak of too
 * (or that a first part of two syllables, 'Không gian', needs to be understood).
 * 'Quản lý chung cư: phí dịch vụ, quỹ bảo trì, tranh chấp' becomes 'Quản lý chung cư: phí dịch vụ' where nobody
 * mentions a fund.
 *
 * @param share share of the texts that hold one or two syllables in a row, in lower case, parted by a space.
 */
export function fitName(name: string, share: (words: string) => number): Fit {
  const [first, ...others] = partsOf(name)
  const spoken = others.filter(({ text }) => borneOut(text, share) === 1)
  const isShort = syllablesOf(first.text).length < SHORTEST
  let label = first.text
  for (const { text, mark } of spoken.length === 0 && isShort ? others.slice(0, 1) : spoken) {
    if (syllablesOf(`${label} ${text}`).length > LONGEST) continue
    label += (label === first.text ? mark : ', ') + text
  }
  return { borneOut: borneOut(name, share), firstBorneOut: borneOut(first.text, share), label }
}

/** So many of the texts must hold a syllable, or it may be there by chance; of two in a row a few will do. */
const LEAST_SHARE = 1 / 12
const LEAST_PAIR = 1 / 25

/** Share of the words, stop syllables apart where there are others, that enough of the texts hold; by length. */
function borneOut(part: string, share: (words: string) => number): number {
  const all = wordsOf(part)
  const telling = all.filter((word) => !word.every((syllable) => STOP_SYLLABLES.has(syllable)))
  const words = telling.length > 0 ? telling : all
  const held = words.filter((word) => isHeld(word, share))
  return held.flat().length / Math.max(1, words.flat().length)
}

/** A word of two syllables or more is held where two of them stand in a row. */
function isHeld(word: readonly string[], share: (words: string) => number): boolean {
  if (word.length === 1) return share(word[0]) >= LEAST_SHARE
  return word.slice(1).some((syllable, i) => share(`${word[i]} ${syllable}`) >= LEAST_PAIR)
}

/** The words of a name, each as its syllables. */
function wordsOf(part: string): string[][] {
  return segment(part.toLowerCase())
    .map(({ text }) => syllablesOf(text))
    .filter((syllables) => syllables.length > 0)
}

function syllablesOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
}

/** A comma before a single syllable stands in a list of words ('cấp xã, phường'), not between parts. */
const BETWEEN_PARTS = /((?:,(?!\s+[\p{L}\p{M}]+(?:\s+và\s|\s*[,;:)]|$))|[;:])\s+|\s+\(|\)|\s+[-–]\s+)/u

function partsOf(name: string): Part[] {
  const parts: Part[] = []
  let mark = ''
  for (const piece of name.split(BETWEEN_PARTS)) {
    if (piece.startsWith(':')) mark = ': '
    else if (/^[\s,;()–-]*$/.test(piece)) mark ||= ', '
    else parts.push({ text: piece.trim(), mark })
  }
  return parts
}
