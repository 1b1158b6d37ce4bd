import { readFileSync } from 'node:fs'
import { DuluanError } from '../errors.js'
import { sizeOf } from '../intake/source.js'

/** Less text teaches nothing that can be measured: every tenth sentence is held out. */
const LEAST_WORDS = 200
const LEAST_SENTENCES = 10
/** Of Vietnamese words about a quarter have several syllables; a text with fewer joined than this was not segmented. */
const LEAST_JOINED = 0.02

/** Segmented text to learn from. */
export interface Gold {
  /** A sentence a line: words parted by spaces, the syllables of a word joined by `_`. */
  readonly sentences: readonly string[]
  /** Of all sentences; marks count as words. */
  readonly words: number
}

/**
 * The sentences of a file of segmented text, blank lines left out.
 *
 * @throws DULUAN_E101 to E103 when the file cannot be read, E220 when it holds no text, E221 when hardly a word in it
 * is joined by `_`, E222 when it holds fewer than 200 words or 10 sentences.
 */
export async function readGold(file: string): Promise<Gold> {
  await sizeOf(file)
  const sentences = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const words = sentences.flatMap((sentence) => sentence.split(/\s+/))
  if (words.length === 0) {
    throw new DuluanError('DULUAN_E220', {
      vi: `${file} không có câu nào. Hãy đưa tệp văn bản đã tách từ, mỗi dòng một câu.`,
      en: `${file} holds no sentence. Give a file of segmented text, a sentence a line.`,
    })
  }
  if (words.filter((word) => /[^_]_[^_]/.test(word)).length < LEAST_JOINED * words.length) {
    throw new DuluanError('DULUAN_E221', {
      vi: `${file} hầu như không có từ nào nối bằng _. Hãy nối các âm tiết của một từ: «Người dân bức_xúc về ô_nhiễm môi_trường».`,
      en: `Hardly a word of ${file} is joined by _. Join the syllables of a word: 'Người dân bức_xúc về ô_nhiễm môi_trường'.`,
    })
  }
  if (words.length < LEAST_WORDS || sentences.length < LEAST_SENTENCES) {
    throw new DuluanError('DULUAN_E222', {
      vi: `${file} có ${sentences.length} câu, ${words.length} từ; cần ít nhất ${LEAST_SENTENCES} câu, ${LEAST_WORDS} từ (vài nghìn thì mới tốt). Hãy thêm câu, mỗi dòng một câu.`,
      en: `${file} holds ${sentences.length} sentences, ${words.length} words; at least ${LEAST_SENTENCES} and ${LEAST_WORDS} are needed (thousands to be good). Add sentences, one a line.`,
    })
  }
  return { sentences, words: words.length }
}
