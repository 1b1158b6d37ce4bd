import { describe, expect, it } from 'vitest'
import { AccentRow, FIRST_FORM, MARGIN } from '../../src/text/accentRow.js'
import { Vocabulary } from '../../src/text/vocabulary.js'
import { AccentNetwork } from '../../src/training/accentNetwork.js'
import { randomFrom } from '../../src/training/random.js'

const vocabulary = new Vocabulary(['báo', 'bảo', 'hiểm', 'vệ'])

describe('the network of the accent model', () => {
  it('learns which candidate goes with which neighbours', () => {
    const network = new AccentNetwork(vocabulary, randomFrom(1))
    const scoresOf = (row: AccentRow) => {
      const scores = new Float64Array(2)
      network.addScores(row, MARGIN, 0, 2, scores)
      return scores
    }
    const rows = [1, 2].map((after) => {
      const row = new AccentRow()
      row.add(FIRST_FORM, 0, 0)
      row.add(FIRST_FORM + after, 0, 0)
      return row
    })
    for (let step = 0; step < 200; step++) {
      rows.forEach((row, gold) => {
        const [a, b] = scoresOf(row)
        const share = 1 / (1 + Math.exp(b - a))
        const slope = (gold === 0 ? 1 : 0) - share
        network.learn(row, MARGIN, 0, 2, Float64Array.of(slope, -slope), 1)
      })
    }
    const [first, second] = rows.map(scoresOf)
    expect(first[0] - first[1]).toBeGreaterThan(2)
    expect(second[1] - second[0]).toBeGreaterThan(2)
  })
})
