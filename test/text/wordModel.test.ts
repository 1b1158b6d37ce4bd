import { describe, expect, it } from 'vitest'
import packed from '#corpora/segmentation/weights.js'
import { splitAtoms, wordTypes } from '../../src/text/atoms.js'
import { JOIN_FEATURES, joinFeatures } from '../../src/text/gapFeatures.js'
import { join } from '../../src/text/hash.js'
import { Lattice, MARGIN } from '../../src/text/lattice.js'
import { unpack } from '../../src/text/packed.js'
import { score, WEIGHTS } from '../../src/text/perceptron.js'
import { WORD_FEATURES, wordFeatures } from '../../src/text/wordFeatures.js'
import { wordLexicon } from '../../src/text/wordLexicon.js'
import { WordModel } from '../../src/text/wordModel.js'
import { readWeights } from '../../src/text/wordWeights.js'

const TEXT = `Ông Nguyễn Văn Tám ở Đồng Nai gửi đơn đến UBND xã, đề nghị sửa 3 km đường liên thôn.
Chủ nghĩa xã hội khoa học; BÀ CON mong sớm có cầu mới, "Trường tiểu học Hòa Bình" thiếu giáo viên dạy tiếng Anh?`

const weights = readWeights(unpack(packed))[0]
const slots = new Int32Array(Math.max(JOIN_FEATURES, WORD_FEATURES))

describe('what a model keeps of types and pairs', () => {
  const model = new WordModel(wordTypes, wordLexicon(), weights)
  const lattice = new Lattice()
  const fill = () => {
    const atoms = splitAtoms(TEXT)
    model.sync()
    lattice.fill(atoms, 0, atoms.size, model)
  }

  it('adds up to the score of all features of a gap', () => {
    for (const _ of ['as it is learnt', 'as it is kept']) {
      fill()
      let gaps = 0
      for (let at = MARGIN + 1; at < lattice.size + MARGIN; at++) {
        if (lattice.joinable[at] === 0) continue
        joinFeatures(lattice, at, slots)
        expect(model.gap(lattice, at)).toBe(score(weights, slots, 0, JOIN_FEATURES))
        gaps++
      }
      expect(gaps).toBeGreaterThan(20)
    }
  })

  it('adds up to the score of all features of a word', () => {
    fill()
    for (let at = MARGIN; at < lattice.size + MARGIN; at++) {
      let key = lattice.keys[at]
      for (let length = 1; length <= 5; length++) {
        wordFeatures(lattice, at, length, key, slots)
        expect(model.word(lattice, at, length, key)).toBe(score(weights, slots, 0, WORD_FEATURES))
        if (lattice.joinable[at + length] === 0) break
        key = join(key, lattice.keys[at + length])
      }
    }
  })

  it('forgets when the types begin anew', () => {
    fill()
    const before = [...lattice.gapScores.subarray(0, lattice.size)]
    wordTypes.clear()
    fill()
    expect([...lattice.gapScores.subarray(0, lattice.size)]).toEqual(before)
  })

  it('has as many weights as there are features', () => {
    expect(weights.length).toBe(WEIGHTS)
  })
})
