import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wilsonInterval } from '../../src/stream/interval.js'
import { SCALE, scaleWord } from '../../src/stream/scale.js'

const word = (count: number, total: number) => scaleWord(count, total, wilsonInterval(count, total)[0])

it.each([
  [95, 100, 'tuyệt đại đa số'],
  [70, 100, 'đa số'],
  [55, 100, 'số đông'],
  [33, 100, 'nhiều ý kiến'],
  [18, 100, 'một bộ phận'],
  [6, 100, 'một số ý kiến'],
  [1, 100, 'có ý kiến'],
])('%i of %i is %s', (count, total, expected) => expect(word(count, total)).toBe(expected))

it('gives no word where the issue is too small, and none to nobody', () => {
  expect(word(4, 4)).toBeNull()
  expect(word(0, 50)).toBeNull()
})

it('does not give a strong word to a handful: five of five are not "tuyệt đại đa số"', () => {
  expect(word(5, 5)).toBe('nhiều ý kiến')
})

it('never gives a weaker word to a larger count', () => {
  const rank = (count: number, total: number) => SCALE.findIndex((step) => step.word === word(count, total))
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 400 }), fc.nat(), (total, n) => {
      const count = 1 + (n % (total - 1))
      expect(rank(count + 1, total)).toBeLessThanOrEqual(rank(count, total))
    }),
  )
})
