/**
 * UTF-8 that was read as Windows-1252 and saved again: 'Tiáº¿ng Viá»‡t' was 'Tiếng Việt'. Bytes that Windows-1252 has no
 * sign for stand as control characters (browsers) and some programs turned the no-break space among them into a plain one.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const BYTES = new Map([...HIGH].map((sign, i) => [sign, 0x80 + i]))
for (let byte = 0xa0; byte <= 0xff; byte++) BYTES.set(String.fromCharCode(byte), byte)
BYTES.set(' ', 0xa0)

const SIGNS = new Map([...BYTES].filter(([sign]) => sign !== ' ').map(([sign, byte]) => [byte, sign]))

const FOLLOWING = `[${HIGH}\u00a0-\u00bf]`
/** Two bytes of a Latin letter or mark, or three of a letter of Vietnamese or a sign of typesetting; à may end in a space. */
const SEQUENCE = new RegExp(
  `[\u00c2-\u00ce]${FOLLOWING}|\u00c3 |[\u00e0-\u00ef]${FOLLOWING}{2}|\u00f0${FOLLOWING}{3}`,
  'g',
)

/** Text in which UTF-8 was read as Windows-1252, read right; what is no such sequence stays as it is. */
export function decodeMojibake(text: string): string {
  return text.replace(SEQUENCE, fromBytes)
}

/** Text as Windows-1252 shows its UTF-8. `decodeMojibake` gives it back. */
export function encodeMojibake(text: string): string {
  let encoded = ''
  for (const byte of new TextEncoder().encode(text)) encoded += SIGNS.get(byte) ?? String.fromCharCode(byte)
  return encoded
}

function fromBytes(signs: string): string {
  const bytes = Uint8Array.from(signs, (sign) => BYTES.get(sign) ?? 0)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Overlong, or half of a surrogate: it was not UTF-8.
    return signs
  }
}
