import { describe, expect, it } from 'vitest'
import { noiseOf, opinionsOf, syllablesOf } from '../../../benchmarks/quality/labelled.js'
import { SET } from './fixture.js'

it('the opinions of a labelled set carry the matter, and how their submission is written', () => {
  const opinions = opinionsOf(SET)
  expect(opinions).toHaveLength(4)
  expect(opinions[1]).toEqual({ text: 'Xe buýt thì nay đúng giờ, khen bác tài.', matter: 'xe-buyt', noise: ['multi'] })
})

it('every way of grouping is given accents restored and short forms in full', () => {
  expect(syllablesOf('nuoc may duc ngau, k ai toi sua').join(' ')).toBe('nước máy đục ngầu không ai tới sửa')
})

describe('how a text is written', () => {
  it.each([
    ['none', 'Nước máy đục ngầu cả tuần, UBND phường chưa trả lời.'],
    ['none', 'Đường hoà bình ngập 30 cm, http://bao.vn đã đưa tin 😭'],
    ['unaccented', 'nuoc may duc ngau ca tuan'],
    ['unaccented', 'NUOC MAY DUC NGAU, 3 NGAY 😭'],
    ['teencode', 'nước máy đục ngầu ko ai sửa'],
  ])('%s: %s', (noise, text) => {
    expect(noiseOf(text)).toBe(noise)
  })
})
