import { AtomKind, type Atoms } from './atom.js'
import { CharClass, CLASS, fold, isLetter } from './characters.js'
import {
  APOSTROPHE,
  BULLET,
  CLOSE_BRACKET,
  COLON,
  ELLIPSIS,
  EXCLAMATION,
  FULL_STOP,
  isCloser,
  isDash,
  isOpener,
  PLUS,
  QUESTION,
  QUOTE,
  SEMICOLON,
} from './marks.js'

/** What the atoms just before say about whether a sentence has ended. */
const Ending = {
  none: 0,
  /** Three dots, or an emoji: only a capital opens a new sentence. */
  soft: 1,
  stop: 2,
  /** ? and ! */
  mark: 3,
} as const

/** Written with a full stop that ends nothing: TP. Huế, ThS. Lan, P. Bến Nghé, tr. 5. */
const WITH_STOP = new Set(
  'tp tx tt p q h ths ts ths pgs gs bs ks cn ds tr nxb vd mr mrs ms dr st no đc'.split(' ').map(fold),
)
/** Lines of 60 to 100 characters that go on in small letters were broken by a mail program, not by their writer. */
const WRAPPED = { least: 60, most: 100 }

/** First atom of each sentence, closed by the number of atoms. */
export function findSentences(text: string, atoms: Atoms): Uint32Array {
  const firsts: number[] = atoms.size > 0 ? [0] : []
  let ending: number = Ending.none
  let first = 0
  let line = 0
  for (let i = 0; i < atoms.size; i++) {
    const broken = i > 0 && atoms.lineBreaks[i] === 1
    if (broken ? !isWrapped(text, atoms, line, i, ending) : i > 0 && opens(text, atoms, i, ending)) {
      firsts.push(i)
      first = i
      ending = Ending.none
    }
    if (broken) line = i
    ending = endingAfter(text, atoms, i, first, ending)
  }
  firsts.push(atoms.size)
  return new Uint32Array(firsts)
}

function isWrapped(text: string, atoms: Atoms, line: number, i: number, ending: number): boolean {
  if (ending !== Ending.none || atoms.kinds[i] > AtomKind.foreign) return false
  if (CLASS[text.charCodeAt(atoms.starts[i])] !== CharClass.lower || isListLabel(text, atoms, i)) return false
  const width = atoms.ends[i - 1] - atoms.starts[line]
  return width >= WRAPPED.least && width <= WRAPPED.most && atoms.kinds[i - 1] <= AtomKind.number
}

/** Whether atom `i` begins a sentence, given how the atoms before it end. */
function opens(text: string, atoms: Atoms, i: number, ending: number): boolean {
  const first = text.charCodeAt(atoms.starts[i])
  const spaced = atoms.starts[i] > atoms.ends[i - 1]
  if (ending === Ending.none) return spaced && isColon(text, atoms, i - 1) && isListItem(text, atoms, i)
  if (isCloserAt(text, atoms, i) || atoms.kinds[i] === AtomKind.emoji) return false
  if (atoms.kinds[i] === AtomKind.punctuation)
    return ending !== Ending.soft && (isOpener(first) || (spaced && isDash(first)))
  if (CLASS[first] === CharClass.upper) return spaced || ending !== Ending.stop || isGluedStop(text, atoms, i)
  if (ending === Ending.soft || (ending === Ending.mark && isCloserAt(text, atoms, i - 1))) return false
  return spaced || (isLetter(first) && (ending === Ending.mark || isGluedStop(text, atoms, i)))
}

/** 'đường.Người', 'tệ.không': two words of two letters or more with a stop between and no space. */
function isGluedStop(text: string, atoms: Atoms, i: number): boolean {
  const before = i - 2
  if (before < 0 || atoms.ends[i] - atoms.starts[i] < 2) return false
  if (atoms.kinds[before] >= AtomKind.punctuation) return true
  if (CLASS[text.charCodeAt(atoms.starts[i])] === CharClass.upper && atoms.kinds[before] === AtomKind.number)
    return true
  const areWords = atoms.kinds[before] === AtomKind.syllable && atoms.kinds[i] === AtomKind.syllable
  return areWords && atoms.ends[before] - atoms.starts[before] > 1
}

function endingAfter(text: string, atoms: Atoms, i: number, first: number, ending: number): number {
  if (atoms.kinds[i] === AtomKind.emoji) return ending === Ending.none ? Ending.soft : ending
  if (atoms.kinds[i] !== AtomKind.punctuation) return Ending.none
  const unit = text.charCodeAt(atoms.starts[i])
  if (unit === EXCLAMATION || unit === QUESTION) return Ending.mark
  if (unit === ELLIPSIS) return Ending.soft
  if (unit === FULL_STOP) return endingAfterStop(text, atoms, i, first)
  return isCloserAt(text, atoms, i) ? ending : Ending.none
}

function endingAfterStop(text: string, atoms: Atoms, i: number, first: number): number {
  if (atoms.ends[i] - atoms.starts[i] > 1) return Ending.soft
  const before = i - 1
  if (before < 0 || atoms.ends[before] < atoms.starts[i]) return Ending.stop
  const length = atoms.ends[before] - atoms.starts[before]
  if (before === first && length <= 2 && isLabelKind(atoms, before, length)) return Ending.none
  if (atoms.kinds[before] > AtomKind.foreign || length > 3) return Ending.stop
  const word = fold(text.slice(atoms.starts[before], atoms.ends[before]))
  if (word === 'v.v') return Ending.soft
  return WITH_STOP.has(word) && isNameNext(text, atoms, i + 1, length) ? Ending.none : Ending.stop
}

/** After an abbreviation a name or a number goes on; after one in small letters (ở tp. Mọi người) look for its capital. */
function isNameNext(text: string, atoms: Atoms, i: number, length: number): boolean {
  if (i >= atoms.size || atoms.lineBreaks[i] === 1) return false
  if (atoms.kinds[i] === AtomKind.number) return true
  if (CLASS[text.charCodeAt(atoms.starts[i])] !== CharClass.upper) return length > 1
  return CLASS[text.charCodeAt(atoms.starts[i - 2])] === CharClass.upper || atoms.starts[i] === atoms.ends[i - 1]
}

function isLabelKind(atoms: Atoms, i: number, length: number): boolean {
  return atoms.kinds[i] === AtomKind.number || length === 1
}

/** 1. 2) a) at atom `i`, with a space after. */
function isListLabel(text: string, atoms: Atoms, i: number): boolean {
  const mark = i + 1
  if (mark + 1 >= atoms.size || !isLabelKind(atoms, i, atoms.ends[i] - atoms.starts[i])) return false
  if (atoms.ends[i] - atoms.starts[i] > 2 || atoms.kinds[mark] !== AtomKind.punctuation) return false
  const unit = text.charCodeAt(atoms.starts[mark])
  return (
    (unit === FULL_STOP || unit === CLOSE_BRACKET) &&
    atoms.starts[mark] === atoms.ends[i] &&
    atoms.starts[mark + 1] > atoms.ends[mark]
  )
}

/** An item of a list that runs on in one line: '; 2. …', ': - …', '; thứ hai …'. */
function isListItem(text: string, atoms: Atoms, i: number): boolean {
  if (isListLabel(text, atoms, i)) return true
  if (i + 1 >= atoms.size) return false
  const unit = text.charCodeAt(atoms.starts[i])
  if (isDash(unit) || unit === PLUS || unit === BULLET) return atoms.starts[i + 1] > atoms.ends[i]
  return /^thu (nhat|hai|ba|tu|nam|sau|bay|\d)\b/.test(fold(text.slice(atoms.starts[i], atoms.ends[i + 1])))
}

function isColon(text: string, atoms: Atoms, i: number): boolean {
  const unit = text.charCodeAt(atoms.starts[i])
  return unit === COLON || unit === SEMICOLON
}

/** A mark that closes, straight quotes among them when they stand against what is before. */
function isCloserAt(text: string, atoms: Atoms, i: number): boolean {
  const unit = text.charCodeAt(atoms.starts[i])
  if (unit === QUOTE || unit === APOSTROPHE) return i > 0 && atoms.starts[i] === atoms.ends[i - 1]
  return isCloser(unit)
}
