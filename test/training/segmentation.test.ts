import { describe, expect, it } from 'vitest'
import { wordTypes } from '../../src/text/atoms.js'
import { Doc } from '../../src/text/doc.js'
import { wordLexicon } from '../../src/text/wordLexicon.js'
import { MOST_TYPES } from '../../src/text/wordTypes.js'
import { readWeights, WordModels } from '../../src/text/wordWeights.js'
import { trainSegmentation } from '../../src/training/segmentation.js'

/** Against the custom of the dictionary: here every pair of syllables is a word. */
const PAIRED = [
  'tôi_mua cá_ngon ở_chợ .',
  'mẹ_đi xe_đạp ra_đồng .',
  'trời_mưa nhà_dột cả_đêm .',
  'anh_ấy hát_hay vui_lắm .',
  'chị_bán rau_sạch giá_rẻ .',
]

function segmentBy(weights: Uint8Array, text: string): string[] {
  const doc = new Doc(text, null, new WordModels(wordTypes, wordLexicon(), readWeights(weights)))
  const starts = doc.wordStarts
  const words: string[] = []
  for (let i = 0; i < doc.size; i++) {
    if (starts[i] === 1) words.push(doc.atom(i))
    else words.push(`${words.pop()}_${doc.atom(i)}`)
  }
  return words
}

describe('fitting the segmenter', () => {
  it('learns whatever the lines call a word', () => {
    const weights = trainSegmentation(PAIRED)
    for (const line of PAIRED) expect(segmentBy(weights, line.replaceAll('_', ' ')).join(' ')).toBe(line)
  })

  it('learns the same from a line during which the table of word types begins anew', () => {
    const weights = trainSegmentation(PAIRED)
    wordTypes.clear()
    for (let i = 0; wordTypes.size < MOST_TYPES - 3; i++) wordTypes.typeOf(`${i}`, 0, `${i}`.length)
    const { epoch } = wordTypes
    expect(trainSegmentation(PAIRED)).toEqual(weights)
    expect(wordTypes.epoch).toBeGreaterThan(epoch)
  })

  it('gives the same bytes for the same lines, empty ones aside', () => {
    expect(trainSegmentation(['', ...PAIRED, ' '])).toEqual(trainSegmentation(PAIRED))
  })

  it('parts what the segmenter can never join, and learns the rest', () => {
    const weights = trainSegmentation(['ngày 12_-_8 họp_thôn', 'ngày 3_-_9 họp_xã'])
    expect(segmentBy(weights, 'ngày 12 - 8 họp thôn')).toEqual(['ngày', '12', '-', '8', 'họp_thôn'])
  })
})
