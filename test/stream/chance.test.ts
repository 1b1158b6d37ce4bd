import { expect, it } from 'vitest'
import { falseDiscoveryRates, riseByChance, upperTail } from '../../src/stream/chance.js'

it('knows the tail of the normal distribution', () => {
  expect(upperTail(0)).toBeCloseTo(0.5, 7)
  expect(upperTail(1.6448536)).toBeCloseTo(0.05, 6)
  expect(upperTail(-1.6448536)).toBeCloseTo(0.95, 6)
  expect(upperTail(12)).toBeGreaterThanOrEqual(0)
})

it('takes a rise from two to forty in two hundred for no accident, from ten to fourteen for one', () => {
  expect(riseByChance(40, 200, 2, 200)).toBeLessThan(0.0001)
  expect(riseByChance(14, 200, 10, 200)).toBeGreaterThan(0.2)
})

it('asks for more before an alarm than for a description', () => {
  expect(riseByChance(20, 200, 8, 200)).toBeLessThan(0.05)
  expect(riseByChance(20, 200, 8, 200, 2)).toBeGreaterThan(0.05)
})

it('is not moved by a month that is larger as a whole', () => {
  expect(riseByChance(40, 400, 20, 200)).toBeGreaterThan(0.4)
})

it('can tell nothing without a period to compare with', () => {
  expect(riseByChance(40, 200, 0, 0)).toBe(1)
})

it('gives the adjusted values of Benjamini and Hochberg', () => {
  const adjusted = falseDiscoveryRates([0.01, 0.04, 0.03, 0.005])
  expect(adjusted.map((p) => Number(p.toFixed(4)))).toEqual([0.02, 0.04, 0.04, 0.02])
  expect(falseDiscoveryRates([])).toEqual([])
})
