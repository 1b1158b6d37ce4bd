import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse, read } from '../../src/text/index.js'
import { firstFrom, syllablesWithin } from '../../src/text/within.js'

it('counts the values below a value', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { maxLength: 30 }), fc.nat(60), (values, value) => {
      const sorted = Uint32Array.from(values).sort()
      expect(firstFrom(sorted, value)).toBe(values.filter((v) => v < value).length)
    }),
  )
})

it('gives the syllables of a span, expanded ones with the word that they came from', () => {
  const text = 'Nước đục ngầu, gọi ko ai nghe; UBND phường thì làm giấy tờ nhanh rồi.'
  const doc = parse(text)
  const span = { start: text.indexOf('gọi'), end: text.indexOf(' phường') }
  expect(syllablesWithin(doc, read(doc), span)).toEqual('gọi không ai nghe ủy ban nhân dân'.split(' '))
})

it('gives all of them for the whole text, and none for an empty span', () => {
  const doc = parse('Đường nát quá, xe chạy như đi ghe.')
  const reading = read(doc)
  expect(syllablesWithin(doc, reading, { start: 0, end: doc.original.length })).toEqual(reading.syllables)
  expect(syllablesWithin(doc, reading, { start: 5, end: 5 })).toEqual([])
})
