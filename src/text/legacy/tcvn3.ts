import { toNfc } from '../nfc.js'

/**
 * TCVN3, the code of the ABC fonts (.VnTime, .VnArial, …; TCVN 5712:1993, third set): each accented letter is one byte,
 * shown by other programs as a Latin-1 sign. 'Hµ Néi' reads 'Hà Nội'.
 *
 * Capitals with a tone have no code of their own: they were typed with the small letter in a capital font (.VnTimeH), so
 * 'TR¦êNG' stands for 'TRƯỜNG'. A word with a plain capital after its first letter is taken for such a word.
 */
const PAIRS =
  'µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ' +
  '×ì Ýí Øỉ Üĩ Þị ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00adư õừ øứ öử ÷ữ ùự ' +
  'úỳ ýý ûỷ üỹ þỵ ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư'

const LETTERS = new Map(PAIRS.split(' ').map((pair) => [pair[0], pair[1]]))
const SIGNS = new Map([...LETTERS].map(([sign, letter]) => [letter, sign]))
const CODES = /[\u00a1-\u00fe]/
const WORD = /[A-Za-z\u00a1-\u00fe]+/g

/**
 * Text that was typed in TCVN3 and read as Windows-1252, in Unicode (NFC). Signs that are no TCVN3 letter stay as they
 * are. Not to be used on text that is Unicode already: 'á' would become 'ỏ'.
 */
export function decodeTcvn3(text: string): string {
  return CODES.test(text) ? text.replace(WORD, fromWord) : text
}

function fromWord(word: string): string {
  let out = ''
  for (const code of word) out += LETTERS.get(code) ?? code
  return isCapital(word) ? out.toUpperCase() : out
}

/**
 * Text (any normal form) as TCVN3 fonts had it, read as Windows-1252. `decodeTcvn3` gives it back, but for capitals with a
 * tone that stand alone or at the head of a word: the font had none ('Ấn Độ' comes back as 'ấn Độ').
 */
export function encodeTcvn3(text: string): string {
  const sign = (letter: string) => SIGNS.get(letter) ?? SIGNS.get(letter.toLowerCase()) ?? letter
  return Array.from(toNfc(text), sign).join('')
}

/** A capital, plain or one of the seven with a code (¡¢£¤¥¦§), after the first letter, and no small plain letter. */
function isCapital(word: string): boolean {
  return /.[A-Z\u00a1-\u00a7]/.test(word) && !/[a-z]/.test(word)
}
