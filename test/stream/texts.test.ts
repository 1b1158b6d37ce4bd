import { describe, expect, it } from 'vitest'
import type { Duplicate } from '../../src/model.js'
import { originalsOf, saidTexts } from '../../src/stream/texts.js'
import { inputOf, type Spoken } from './spoken.js'

const copy = (submission: string, of: string): Duplicate => ({ submission, of, kind: 'near', similarity: 0.8 })
const textsOf = (spoken: readonly Spoken[], duplicates: readonly Duplicate[] = []) => {
  const input = inputOf(spoken, duplicates)
  const texts = saidTexts(
    spoken.map((_, i) => i),
    input.opinions,
    originalsOf(duplicates),
  )
  return texts.map(({ members }) => members.map((i) => input.opinions[i].id)).sort()
}

describe('the different texts of some opinions', () => {
  it('are one where they read the same, with accents or without', () => {
    expect(
      textsOf([{ text: 'Nước máy đục ngầu' }, { text: 'nuoc may duc ngau' }, { text: 'Nước máy có mùi' }]),
    ).toEqual([['S1#1', 'S2#1'], ['S3#1']])
  })

  it('are one where a copy was lightly edited', () => {
    const spoken = [
      { text: 'Nước máy đục ngầu cả tuần nay, giặt đồ trắng ố vàng hết' },
      { text: 'Nước máy đục ngầu cả tháng nay, giặt áo trắng thì ố vàng' },
      { text: 'Nước máy mùi thuốc tẩy' },
    ]
    expect(textsOf(spoken)).toHaveLength(3)
    expect(textsOf(spoken, [copy('S2', 'S1')])).toEqual([['S1#1', 'S2#1'], ['S3#1']])
  })

  it('stay apart where a copy has something of its own', () => {
    const spoken = [{ text: 'Nước máy đục ngầu cả tuần' }, { text: 'Xe buýt bỏ trạm, học sinh lỡ tiết' }]
    expect(textsOf(spoken, [copy('S2', 'S1')])).toHaveLength(2)
  })

  it('do not depend on the order of the opinions', () => {
    const spoken = [
      { text: 'Nước máy đục ngầu cả tuần nay' },
      { text: 'Nước máy đục ngầu cả tháng nay' },
      { text: 'Nước đục quá' },
      { text: 'nuoc duc qua' },
    ]
    const input = inputOf(spoken, [copy('S2', 'S1')])
    const named = (order: number[]) =>
      saidTexts(order, input.opinions, originalsOf(input.duplicates)).map(({ members }) =>
        [...members].sort((a, b) => a - b).map((i) => input.opinions[i].id),
      )
    expect(named([3, 1, 0, 2])).toEqual(named([0, 1, 2, 3]))
  })

  it('know whether they praise or blame', () => {
    const input = inputOf([
      { text: 'Nhanh lắm', sentiment: 0.8 },
      { text: 'Chậm lắm', sentiment: -0.4 },
      { text: 'Có hai quầy', sentiment: 0 },
    ])
    const tones = saidTexts([0, 1, 2], input.opinions, originalsOf([])).map(({ members, tone }) => [members[0], tone])
    expect(tones.sort()).toEqual([
      [0, 1],
      [1, -1],
      [2, 0],
    ])
  })
})
