import type { Span } from '../model.js'
import { hash } from '../text/hash.js'
import { AtomKind, type Doc, type Reading } from '../text/index.js'
import { firstFrom } from '../text/within.js'

/**
 * A stretch of a text as the judging sees it: the syllables of the reading with the marks between them, a number as '#',
 * a link, mention, code or name left out of the reading as '@'. Struct of arrays; offsets into the original.
 */
export interface Line {
  readonly size: number
  readonly tokens: readonly string[]
  readonly hashes: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** 1 where the token is a mark: punctuation, number, symbol, emoji. */
  readonly marks: Uint8Array
}

const NUMBER = '#'
const REFERENCE = '@'
const hashes = new Map<string, number>()
/** A longer token is no syllable, and may be a slice that would keep its whole text in memory. */
const LONGEST_REMEMBERED = 12

/** The line of all atoms of `doc` that lie in `span`. */
export function lineOf(doc: Doc, reading: Reading, span: Span): Line {
  const tokens: string[] = []
  const atoms: number[] = []
  const first = firstFrom(doc.starts, span.start)
  let syllable = firstFrom(reading.atoms, first)
  for (let atom = first; atom < doc.size && doc.ends[atom] <= span.end; atom++) {
    if (reading.atoms[syllable] === atom) {
      while (reading.atoms[syllable] === atom) {
        tokens.push(reading.syllables[syllable++])
        atoms.push(atom)
      }
    } else {
      tokens.push(markOf(doc, atom))
      atoms.push(atom)
    }
  }
  const size = tokens.length
  const line = {
    size,
    tokens,
    hashes: new Uint32Array(size),
    starts: new Uint32Array(size),
    ends: new Uint32Array(size),
    marks: new Uint8Array(size),
  }
  for (let i = 0; i < size; i++) {
    line.hashes[i] = hashOnce(tokens[i])
    line.starts[i] = doc.starts[atoms[i]]
    line.ends[i] = doc.ends[atoms[i]]
    line.marks[i] = isSpoken(doc.kinds[atoms[i]]) ? 0 : 1
  }
  return line
}

function isSpoken(kind: number): boolean {
  return kind === AtomKind.syllable || kind === AtomKind.foreign
}

function markOf(doc: Doc, atom: number): string {
  switch (doc.kinds[atom]) {
    case AtomKind.number:
      return NUMBER
    case AtomKind.syllable:
    case AtomKind.foreign:
    case AtomKind.link:
    case AtomKind.mention:
    case AtomKind.code:
      return REFERENCE
    case AtomKind.emoji:
      return emojiOf(doc.atom(atom))
    default:
      return doc.atom(atom)
  }
}

/** The face of a run of faces: '😡😡😡' is '😡', ':((((' is ':('. */
function emojiOf(text: string): string {
  const first = text.codePointAt(0)!
  return first < 128 ? text[0] + text.slice(1).replace(/(.)\1+$/, '$1') : String.fromCodePoint(first)
}

/** Syllables repeat: some 3,000 make up 99% of what is written. The memory is bounded for texts of random letters. */
function hashOnce(token: string): number {
  let h = hashes.get(token)
  if (h === undefined) {
    h = hash(token)
    if (hashes.size < 20_000 && token.length <= LONGEST_REMEMBERED) hashes.set(token, h)
  }
  return h
}
