import { expect, it } from 'vitest'
import { STANCES } from '../../src/model.js'
import { COLUMNS, judgingWeights, keptKey, rowOf, SENTIMENTS } from '../../src/opinion/weights.js'

it('finds every feature of the model that ships, and no other', () => {
  const weights = judgingWeights()
  expect(weights.features).toBeGreaterThan(20_000)
  expect(weights.table.length).toBe(weights.features * COLUMNS)
  for (let row = 0; row < weights.features; row++) expect(rowOf(weights, weights.keys[row] << 8)).toBe(row)
  const known = new Set(weights.keys)
  let unknown = 1
  while (known.has(unknown)) unknown++
  expect(rowOf(weights, unknown << 8)).toBe(-1)
})

it('keeps the upper 24 bits of a key', () => {
  expect(keptKey(0xffffffff)).toBe(0xffffff)
})

it('knows for each stance how its sentiments are shared out', () => {
  const { sentiments } = judgingWeights()
  STANCES.forEach((_, stance) => {
    const shares = SENTIMENTS.map((_, s) => sentiments[stance * SENTIMENTS.length + s])
    expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 6)
  })
  expect(sentiments[0]).toBeGreaterThan(0.8)
})
