import { describe, expect, it } from 'vitest'
import { scoreWords } from '../../../benchmarks/peers/score.js'

const sample = { text: 'hòa bình, ô nhiễm quá!', words: ['hòabình', ',', 'ônhiễm', 'quá', '!'] }

describe('the words of a peer', () => {
  it('are right where both their boundaries are, however its syllables are joined', () => {
    const answer = ['hòa bình', ',', 'ô_nhiễm', 'quá', '!']
    expect(scoreWords(sample, answer)).toEqual({ right: 5, known: 5, found: 5, isUnaltered: true })
  })

  it('count as wrong where they are cut or joined otherwise', () => {
    expect(scoreWords(sample, ['hòa', 'bình', ',', 'ô', 'nhiễm', 'quá!'])).toMatchObject({ right: 1, found: 6 })
    expect(scoreWords(sample, [])).toMatchObject({ right: 0, known: 5, found: 0, isUnaltered: false })
  })

  it('are compared all the same when the peer rewrites tones, and the rewriting is told', () => {
    const answer = ['hoà_bình', ',', 'ô_nhiễm', 'quá', '!']
    expect(scoreWords(sample, answer)).toEqual({ right: 5, known: 5, found: 5, isUnaltered: false })
  })

  it('are compared when it composes what was decomposed, or drops marks and letters', () => {
    const write = (text: string) => text.normalize('NFD')
    const decomposed = { text: write(sample.text), words: sample.words.map(write) }
    expect(scoreWords(decomposed, ['hòa bình', ',', 'ô nhiễm', 'quá', '!'])).toMatchObject({
      right: 5,
      isUnaltered: false,
    })
    expect(scoreWords(sample, ['hòa bình', 'ô nhiễm', 'quá'])).toMatchObject({ right: 3, found: 3, isUnaltered: false })
    expect(scoreWords(sample, ['hòa bình', 'ô nhiêm', 'xyz'])).toMatchObject({ right: 2, found: 3 })
  })

  it('do not count when the peer gives a wholly different text', () => {
    expect(scoreWords(sample, ['lorem', 'ipsum', 'dolor'])).toMatchObject({ right: 0, isUnaltered: false })
  })

  it('are not made of white space', () => {
    expect(scoreWords(sample, ['hòa bình', ' ', ',', '\t', 'ô nhiễm', 'quá', '!', '_'])).toMatchObject({
      right: 5,
      found: 5,
    })
  })
})
