import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { splitOpinions } from '../../src/opinion/index.js'
import { readText } from './read.js'

interface Labelled {
  text: string
  opinions: { span: string }[]
}
const file = path.resolve(import.meta.dirname, '../../corpora/gold/splitting.jsonl')
const set = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Labelled)
  .map(({ text, opinions }) => {
    const { doc, reading } = readText(text)
    return { text, opinions, spans: splitOpinions(doc, reading) }
  })

const found = ({ text, opinions, spans }: (typeof set)[number]) =>
  opinions.map(({ span }) => {
    const start = text.indexOf(span)
    return spans.findIndex((s) => s.start < start + span.length && start < s.end)
  })

it('holds texts of every kind', () => {
  for (const many of [0, 1, 2])
    expect(set.filter(({ opinions }) => opinions.length === many).length).toBeGreaterThan(12)
})

it('misses no opinion and takes nothing else for one', () => {
  for (const labelled of set) expect(found(labelled), labelled.text).not.toContain(-1)
  for (const { text, opinions, spans } of set) if (!opinions.length) expect(spans, text).toEqual([])
})

it('keeps single opinions whole', () => {
  const parted = set.filter(({ opinions, spans }) => opinions.length === 1 && spans.length > 1)
  expect(parted.map(({ text }) => text)).toEqual([])
})

it('tells apart two thirds of the opinions that stand beside others, by cues alone', () => {
  const several = set.filter(({ opinions }) => opinions.length > 1)
  const apart = several.filter((labelled) => new Set(found(labelled)).size === labelled.opinions.length)
  expect(apart.length / several.length).toBeGreaterThan(0.66)
})
