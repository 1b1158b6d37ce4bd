import path from 'node:path'
import { expect, it } from 'vitest'
import { splitOpinions } from '../../src/opinion/index.js'
import { readLines } from '../../src/training/subjects.js'
import { readText } from './read.js'

interface Labelled {
  readonly id: string
  readonly text: string
  readonly opinions: readonly { readonly span: string; readonly subject: string }[]
}
const set = readLines<Labelled>(path.resolve(import.meta.dirname, '../../corpora/gold/matters.jsonl'))

/** Where each opinion after the first begins. */
function turnsOf({ text, opinions }: Labelled): number[] {
  let from = 0
  return opinions
    .map(({ span }) => {
      const start = text.indexOf(span, from)
      from = start + span.length
      return start
    })
    .slice(1)
}

/** A conjunction may open what follows, or close what went before. */
const NEAR = 12

it('marks spans in order, each of a subject of its own', () => {
  expect(set.length).toBe(700)
  expect(new Set(set.map(({ text }) => text)).size).toBe(set.length)
  expect(set.filter(({ opinions }) => opinions.length > 1).length).toBe(400)
  for (const labelled of set) {
    const turns = turnsOf(labelled)
    expect(turns, labelled.id).toEqual([...turns].sort((a, b) => a - b))
    expect(turns.every((turn) => turn > 0)).toBe(true)
    expect(new Set(labelled.opinions.map(({ subject }) => subject)).size, labelled.id).toBe(labelled.opinions.length)
  }
})

it('cues alone find a quarter of the turns, and part a quarter of the hard texts of one matter', () => {
  let found = 0
  let turns = 0
  let parted = 0
  for (const labelled of set) {
    const { doc, reading } = readText(labelled.text)
    const starts = splitOpinions(doc, reading).map(({ start }) => start)
    const wanted = turnsOf(labelled)
    turns += wanted.length
    found += wanted.filter((turn) => starts.slice(1).some((start) => Math.abs(start - turn) <= NEAR)).length
    if (wanted.length === 0 && starts.length > 1) parted++
  }
  expect(found / turns).toBeGreaterThan(0.23)
  expect(parted / 300).toBeLessThan(0.3)
})
