/**
 * The codes of the old fonts, typed here a second time, row by row, from their published tables (TCVN 5712:1993; VNI), so
 * that the tables in src are checked against something else than themselves.
 */
export const LETTERS = [
  ...['à á ả ã ạ', 'ă ằ ắ ẳ ẵ ặ', 'â ầ ấ ẩ ẫ ậ', 'đ', 'è é ẻ ẽ ẹ', 'ê ề ế ể ễ ệ', 'ì í ỉ ĩ ị', 'ò ó ỏ õ ọ'],
  ...['ô ồ ố ổ ỗ ộ', 'ơ ờ ớ ở ỡ ợ', 'ù ú ủ ũ ụ', 'ư ừ ứ ử ữ ự', 'ỳ ý ỷ ỹ ỵ'],
]
  .join(' ')
  .split(' ')

const TCVN3 = [
  ...['b5 b8 b6 b7 b9', 'a8 bb be bc bd c6', 'a9 c7 ca c8 c9 cb', 'ae', 'cc d0 ce cf d1', 'aa d2 d5 d3 d4 d6'],
  ...['d7 dd d8 dc de', 'df e3 e1 e2 e4', 'ab e5 e8 e6 e7 e9', 'ac ea ed eb ec ee', 'ef f3 f1 f2 f4'],
  ...['ad f5 f8 f6 f7 f9', 'fa fd fb fc fe'],
]
  .join(' ')
  .split(' ')
  .map((hex) => String.fromCharCode(Number.parseInt(hex, 16)))

const VNI = [
  ...['aø aù aû aõ aï', 'aê aè aé aú aü aë', 'aâ aà aá aå aã aä', 'ñ', 'eø eù eû eõ eï', 'eâ eà eá eå eã eä'],
  ...['ì í æ ó ò', 'oø où oû oõ oï', 'oâ oà oá oå oã oä', 'ô ôø ôù ôû ôõ ôï', 'uø uù uû uõ uï', 'ö öø öù öû öõ öï'],
  ...['yø yù yû yõ î'],
]
  .join(' ')
  .split(' ')

const encoder = (codes: readonly string[], capital: (code: string, letter: string) => string) => {
  const table = new Map(LETTERS.map((letter, i) => [letter, codes[i]]))
  for (const [letter, code] of [...table]) table.set(letter.toUpperCase(), capital(code, letter))
  return (text: string) => [...text].map((letter) => table.get(letter) ?? letter).join('')
}

const CAPITALS: Readonly<Record<string, string>> = { ă: '¡', â: '¢', ê: '£', ô: '¤', ơ: '¥', ư: '¦', đ: '§' }

/** Text as it was typed in a TCVN3 font, its signs as Latin-1. Capitals with a tone are typed small: the font has no others. */
export const toTcvn3 = encoder(TCVN3, (code, letter) => CAPITALS[letter] ?? code)
/** Text as it was typed in a VNI font, its signs as Latin-1. */
export const toVni = encoder(VNI, (code) => code.toUpperCase())
