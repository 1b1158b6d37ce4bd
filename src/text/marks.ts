/** The marks that scanning looks for, as code units. */
export const EXCLAMATION = 0x21
export const QUOTE = 0x22
export const HASH = 0x23
export const DOLLAR = 0x24
export const PERCENT = 0x25
export const AMPERSAND = 0x26
export const APOSTROPHE = 0x27
export const OPEN_BRACKET = 0x28
export const CLOSE_BRACKET = 0x29
export const ASTERISK = 0x2a
export const PLUS = 0x2b
export const COMMA = 0x2c
export const HYPHEN = 0x2d
export const FULL_STOP = 0x2e
export const SLASH = 0x2f
export const COLON = 0x3a
export const SEMICOLON = 0x3b
export const LESS = 0x3c
export const GREATER = 0x3e
export const QUESTION = 0x3f
export const AT = 0x40
export const UNDERSCORE = 0x5f
export const DEGREE = 0xb0
export const EN_DASH = 0x2013
export const EM_DASH = 0x2014
export const RIGHT_SINGLE_QUOTE = 0x2019
export const LEFT_DOUBLE_QUOTE = 0x201c
export const RIGHT_DOUBLE_QUOTE = 0x201d
export const BULLET = 0x2022
export const ELLIPSIS = 0x2026
export const PER_MILLE = 0x2030
export const EURO = 0x20ac
export const DONG = 0x20ab
export const ZERO_WIDTH_JOINER = 0x200d
export const PICTURE_SELECTOR = 0xfe0f
export const KEYCAP = 0x20e3

/** Hyphen, en dash, em dash. */
export function isDash(unit: number): boolean {
  return unit === HYPHEN || unit === EN_DASH || unit === EM_DASH
}

/** Brackets and quotes that open, each with the one that closes it; straight quotes do both. */
const PAIRS: ReadonlyMap<number, number> = new Map(
  ['()', '[]', '{}', '“”', '‘’', '«»', '""', "''"].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
)
const CLOSERS = new Set([...PAIRS.values()].filter((unit) => !PAIRS.has(unit)))

/** Whether a mark opens a bracket or quote; straight quotes do, and close as well. */
export function isOpener(unit: number): boolean {
  return PAIRS.has(unit)
}

/** The mark that closes what `unit` opens; 0 where it opens nothing. */
export function closerOf(unit: number): number {
  return PAIRS.get(unit) ?? 0
}

/** Marks that only close; straight quotes are none, for they open as well. */
export function isCloser(unit: number): boolean {
  return CLOSERS.has(unit)
}
