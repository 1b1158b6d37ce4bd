import { describe, expect, it } from 'vitest'
import { mostLike } from '../../src/training/likeness.js'

const TALK = ['Tôi với bà ấy cãi nhau một trận, rồi thôi.', 'Bà ấy bảo tôi cứ về đi, mai hãy tới.']
const DRY = 'Loài này phân bố ở phía nam châu Âu và Bắc Phi, được mô tả năm 1850.'
const STORY = 'Bà ấy về, tôi mới hay là cãi nhau một trận rồi.'

describe('mostLike', () => {
  it('picks the lines whose syllables are likelier in the texts, in their order', () => {
    expect(mostLike([DRY, STORY, DRY, STORY], TALK, 0.5)).toEqual([STORY, STORY])
    expect(mostLike([STORY, DRY], TALK, 1)).toEqual([STORY, DRY])
  })

  it('leaves out lines that are too short to tell', () => {
    expect(mostLike(['Tôi với bà ấy', DRY], TALK, 1)).toEqual([DRY])
    expect(mostLike([], TALK, 0.5)).toEqual([])
  })
})
