import { toNfc } from '../nfc.js'

/**
 * VNI-Windows, the code of the VNI-* fonts: a plain vowel, then a sign that stands for its marks, shown by other programs
 * as a Latin-1 letter. 'Haø Noäi' reads 'Hà Nội'. ơ, ư, đ and the letter i have signs of their own.
 */
const TONES = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' }
const HAT = { â: '', à: '\u0300', á: '\u0301', å: '\u0309', ã: '\u0303', ä: '\u0323' }
const BREVE = { ê: '', è: '\u0300', é: '\u0301', ú: '\u0309', ü: '\u0303', ë: '\u0323' }
const SINGLE = { ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

const LETTERS = buildLetters()
const SIGN = /[\u00c0-\u00ff]/
/** Pairs before single signs: the 'ôø' of 'ngöôøi' is one letter, the 'öô' is two. */
const LETTER = new RegExp([...LETTERS.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')

/**
 * Text that was typed in VNI-Windows and read as Windows-1252, in Unicode (NFC). Signs that are no VNI letter stay as they
 * are. Not to be used on text that is Unicode already.
 */
export function decodeVni(text: string): string {
  return SIGN.test(text) ? text.replace(LETTER, (code) => LETTERS.get(code) ?? code) : text
}

/** The first code of a letter is the one with its sign in the same case: 'AÙ' rather than 'Aù' for Á. */
const CODES = new Map([...LETTERS].reverse().map(([code, letter]) => [letter, code]))

/** Text (any normal form) as VNI fonts had it, read as Windows-1252; `decodeVni` gives it back. */
export function encodeVni(text: string): string {
  return Array.from(toNfc(text), (letter) => CODES.get(letter) ?? letter).join('')
}

function buildLetters(): Map<string, string> {
  const letters = new Map<string, string>(Object.entries(SINGLE))
  const add = (bases: string, mark: string, signs: Record<string, string>) => {
    for (const base of bases)
      for (const [sign, tone] of Object.entries(signs))
        letters.set(base + sign, ((letters.get(base) ?? base) + mark + tone).normalize('NFC'))
  }
  add('aeouyôö', '', TONES)
  add('aeo', '\u0302', HAT)
  add('a', '\u0306', BREVE)
  for (const [code, letter] of [...letters]) {
    letters.set(code.toUpperCase(), letter.toUpperCase())
    // A word with a capital at its head was typed with a small sign: 'Aùnh'.
    letters.set(code[0].toUpperCase() + code.slice(1), letter.toUpperCase())
  }
  return letters
}
