import { languageOf } from '../language.js'
import { decodeMojibake } from './mojibake.js'
import { accentedIn } from './plausible.js'
import { decodeTcvn3 } from './tcvn3.js'
import { decodeViqr, viqrConfidence } from './viqr.js'
import { decodeVni } from './vni.js'

/** How Vietnamese stood before Unicode, or stands where Unicode went wrong. */
export type LegacyName = 'tcvn3' | 'vni' | 'viqr' | 'mojibake'

/** The code that a text is in, and how sure that is. */
export interface LegacyGuess {
  readonly encoding: 'unicode' | LegacyName
  /** 0..1. */
  readonly confidence: number
}

/** The way back to Unicode from each. */
const DECODERS: Readonly<Record<LegacyName, (text: string) => string>> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
  viqr: decodeViqr,
  mojibake: decodeMojibake,
}

/** Letters that only Unicode has: a text with one of them was not typed in an old font. */
const UNICODE_ONLY =
  /[\u0100-\u0151\u0154-\u015f\u0162-\u0177\u0179-\u0191\u0193-\u02c5\u02c7-\u02db\u1ea0-\u1ef9]|\p{M}/u
const LATIN_1 = /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192]/
/** What a text must look like at the least once it is read right; other languages that reach it by chance do not read as Vietnamese. */
const VIETNAMESE = 0.5
/** One word more is counted: among the words as they stand a right one, among those read anew a doubtful one. */
const RIGHT = 1
const DOUBTFUL = 0.35

/**
 * How a text was written: with the letters of Unicode, or in a code of before. Its signs are read each way, and the
 * way wins that makes Vietnamese of them; plain text, other languages and code stay `unicode`.
 */
export function detectLegacy(text: string): LegacyGuess {
  const viqr = viqrConfidence(text)
  if (viqr >= VIETNAMESE) return { encoding: 'viqr', confidence: viqr }
  let encoding: LegacyGuess['encoding'] = 'unicode'
  const asIs = share(text, RIGHT)
  let most = Math.max(asIs, VIETNAMESE)
  if (LATIN_1.test(text)) {
    for (const name of ['mojibake', 'tcvn3', 'vni'] as const) {
      if (name !== 'mojibake' && UNICODE_ONLY.test(text)) continue
      const decoded = DECODERS[name](text)
      const score = decoded === text ? 0 : share(decoded, DOUBTFUL)
      if (score <= most || languageOf(decoded).language !== 'vi') continue
      most = score
      encoding = name
    }
  }
  return { encoding, confidence: encoding === 'unicode' ? 1 - viqr : most * (1 - asIs / 2) }
}

/** Share of the accented words that look like Vietnamese, one more of worth `extra` among them. */
function share(text: string, extra: number): number {
  const { words, vietnamese } = accentedIn(text)
  return (vietnamese + extra) / (words + 1)
}

/** Text in Unicode (old codes read, as `detectLegacy` finds them), and what it was in. */
export function fromLegacy(text: string): { readonly text: string; readonly encoding: LegacyGuess['encoding'] } {
  const { encoding } = detectLegacy(text)
  return { text: encoding === 'unicode' ? text : DECODERS[encoding](text), encoding }
}
