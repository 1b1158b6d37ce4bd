import { AtomKind, type Atoms } from './atom.js'
import { FOLD, fold } from './characters.js'

/** What opens a clause that turns against, or adds to, what was said. */
const TURNS = [
  'nhưng',
  'nhg',
  'nhưg',
  'thế nhưng',
  'tuy nhiên',
  'tuy vậy',
  'tuy thế',
  'dù vậy',
  'trong khi',
  'thế mà',
  'vậy mà',
  'mà lại',
  'mỗi tội',
  'chỉ tội',
  'bù lại',
  'ngược lại',
  'trái lại',
  'đồng thời',
  'ngoài ra',
  'bên cạnh đó',
  'song song đó',
]
/** Stands before the clause it belongs to, so that no cut comes after it: 'Hiện nay, đường …'. */
const OPENINGS =
  'thứ nhất|thứ hai|thứ ba|thứ tư|thứ năm|một là|hai là|ba là|hiện nay|hiện tại|theo tôi|theo em|nhìn chung|nói chung|thực tế|thực ra|vì vậy|vì thế|do đó|do vậy|tóm lại|cụ thể|đặc biệt|trước hết|cuối cùng|sau đó|hơn nữa|ngoài ra|tuy nhiên|bên cạnh đó|đồng thời|ngược lại|kính thưa|dạ|vâng'.split(
    '|',
  )
/** Unaccented nhung is những more often than nhưng; these tell, for they don't begin a noun. */
const AFTER_NHUNG = new Set('ma lai van khong ko k chua phai thi rat toi minh ai den gio sao con cung'.split(' '))
/** Before còn these make it an adverb: vẫn còn, không còn. */
const BEFORE_ADVERB_CON = new Set('ma van khong ko k chang chi cung dang hay da chua neu hien luc khi'.split(' '))

interface Phrase {
  readonly words: readonly string[]
  readonly accented: string
}

/** Phrases by their folded first word. */
const TURNS_BY_FIRST = index(TURNS)
const OPENINGS_BY_FIRST = index(OPENINGS)

/** 1 where some first word's hash falls: nearly every word is dismissed here, before a string is cut. */
const SIEVE = new Uint8Array(4096)
for (const word of [...TURNS_BY_FIRST.keys(), 'con']) SIEVE[sieveKey(word, 0, word.length)] = 1

function index(phrases: readonly string[]): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>()
  for (const accented of phrases) {
    const words = fold(accented).split(' ')
    byFirst.set(words[0], [...(byFirst.get(words[0]) ?? []), { words, accented }])
  }
  return byFirst
}

function sieveKey(text: string, start: number, end: number): number {
  let key = end - start
  for (let i = start; i < end; i++) key = Math.imul(key, 31) + FOLD[text.charCodeAt(i)]
  return key & 4095
}

/** Whether a connective that opens a clause stands at atom `i`. */
export function turnsAt(text: string, atoms: Atoms, i: number): boolean {
  const { starts, ends } = atoms
  if (ends[i] - starts[i] > 6 || SIEVE[sieveKey(text, starts[i], ends[i])] === 0) return false
  const first = wordAt(text, atoms, i)
  if (first === 'con') return isTurningCon(text, atoms, i)
  const length = matchLength(TURNS_BY_FIRST, first, text, atoms, i)
  if (length === 0 || !isFollowed(atoms, i + length)) return false
  const isBare = text.slice(starts[i], ends[i]).toLowerCase() === 'nhung'
  return !isBare || (i + 1 < atoms.size && AFTER_NHUNG.has(wordAt(text, atoms, i + 1)))
}

/** A clause has words: '… thì ngược lại!' opens none. */
function isFollowed(atoms: Atoms, i: number): boolean {
  return i < atoms.size && atoms.kinds[i] !== AtomKind.punctuation
}

/** Atoms of the introductory phrase that starts at atom `i`; 0 where there is none. */
export function openingAt(text: string, atoms: Atoms, i: number): number {
  return matchLength(OPENINGS_BY_FIRST, wordAt(text, atoms, i), text, atoms, i)
}

function wordAt(text: string, atoms: Atoms, i: number): string {
  return fold(text.slice(atoms.starts[i], atoms.ends[i]))
}

/** Accents must agree where there are any: 'tội' in 'mỗi tội' is not 'toi'. */
function matchLength(byFirst: Map<string, Phrase[]>, first: string, text: string, atoms: Atoms, i: number): number {
  for (const { words, accented } of byFirst.get(first) ?? []) {
    const last = i + words.length - 1
    if (last >= atoms.size) continue
    const written = text.slice(atoms.starts[i], atoms.ends[last]).toLowerCase()
    if (written === accented || written === words.join(' ')) return words.length
  }
  return 0
}

/** còn … thì: 'còn giá thì đắt' opens a clause, 'vẫn còn' doesn't. */
function isTurningCon(text: string, atoms: Atoms, i: number): boolean {
  if (text.slice(atoms.starts[i], atoms.ends[i]).toLowerCase() !== 'còn') return false
  if (BEFORE_ADVERB_CON.has(wordAt(text, atoms, i - 1))) return false
  for (let j = i + 2; j < Math.min(i + 7, atoms.size); j++) if (wordAt(text, atoms, j) === 'thi') return true
  return false
}
