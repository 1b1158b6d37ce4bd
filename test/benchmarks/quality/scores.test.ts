import { expect, it } from 'vitest'
import { tableOf } from '../../../benchmarks/quality/scores.js'

it('prints a row a measure, shares with three decimals, a dash for what a method does not give', () => {
  const table = tableOf({
    set: 'small',
    submissions: 4,
    opinions: 5,
    duluan: { 'opinions: missed': { found: 1, of: 5 }, 'stance: accuracy': 0.75 },
    natural: { 'stance: accuracy': 2 / 3 },
  })
  expect(table.split('\n')).toEqual([
    'small: 4 submissions, 5 opinions  duluan  natural',
    '--------------------------------  ------  -------',
    'opinions: missed                  1 of 5        –',
    'stance: accuracy                   0.750    0.667',
  ])
})
