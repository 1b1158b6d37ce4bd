import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { STANCES } from '../../src/model.js'
import { findCues } from '../../src/opinion/cues.js'
import { lineOf } from '../../src/opinion/line.js'
import { parse, read } from '../../src/text/index.js'
import {
  FACT_FILES,
  type OpinionOnSubject,
  PAIR_FILES,
  partOf,
  readOpinionCorpus,
} from '../../src/training/fitOpinion.js'
import { readLines } from '../../src/training/subjects.js'

interface Told extends OpinionOnSubject {
  readonly group: string
  readonly turn: string
}

const CORPORA = path.resolve(import.meta.dirname, '../../corpora')
const linesOf = (files: readonly string[], ...folder: string[]) =>
  files.flatMap((name) => readLines<Told>(path.join(CORPORA, ...folder, `${name}.jsonl`)))
const told = linesOf(PAIR_FILES, 'stance')
const facts = linesOf(FACT_FILES, 'stance', 'facts')
const groups = grouped(told)

function grouped(lines: readonly Told[]): Map<string, Told[]> {
  const groups = new Map<string, Told[]>()
  for (const line of lines) groups.set(line.group, [...(groups.get(line.group) ?? []), line])
  return groups
}

const syllablesOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu))
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((s) => b.has(s)).length

describe('corpora/stance', () => {
  it('holds more than 3,000 labelled texts, each once', () => {
    expect(told.length).toBeGreaterThan(3000)
    expect(new Set([...told, ...facts].map(({ text }) => text)).size).toBe(told.length + facts.length)
    for (const { text, stance, sentiment, intensity } of [...told, ...facts]) {
      expect(STANCES, text).toContain(stance)
      expect([-1, 0, 1], text).toContain(sentiment)
      expect([0, 1, 2, 3], text).toContain(intensity)
      expect(text).toBe(text.normalize('NFC').trim())
    }
  })

  it('is made of pairs to fours about one subject, whose labels differ', () => {
    for (const [group, lines] of groups) {
      expect(lines.length, group).toBeGreaterThan(1)
      expect(lines.length, group).toBeLessThan(5)
      expect(new Set(lines.map(({ subject, turn }) => `${subject} ${turn}`)).size, group).toBe(1)
      const labels = lines.map(({ stance, sentiment, intensity }) => `${stance} ${sentiment} ${intensity}`)
      if (lines[0].turn !== 'word' && lines[0].turn !== 'degree') continue
      expect(new Set(labels).size, group).toBeGreaterThan(1)
    }
  })

  it('shares words within a group, not between groups', () => {
    const first = [...groups.values()].map(([line]) => line.text)
    expect(new Set(first.map((text) => text.toLowerCase())).size).toBe(first.length)
    const alike = [...groups.values()].map(([a, b]) => {
      const [x, y] = [syllablesOf(a.text), syllablesOf(b.text)]
      return shared(x, y) / Math.min(x.size, y.size)
    })
    expect(alike.reduce((sum, x) => sum + x) / alike.length).toBeGreaterThan(0.5)
  })

  it('tells by facts in at least 2,000 more: most without a word of praise or complaint, no two groups alike', () => {
    expect(facts.length).toBeGreaterThan(2000)
    const worded = facts.filter(({ text }) => {
      const doc = parse(text)
      return findCues(lineOf(doc, read(doc), { start: 0, end: text.length })).some(({ value }) => value !== 0)
    })
    expect(worded.length / facts.length).toBeLessThan(0.4)
    const matters = grouped(facts)
    for (const [group, lines] of matters) {
      expect(lines.length, group).toBeGreaterThan(1)
      expect(lines.length, group).toBeLessThan(5)
      expect(new Set(lines.map(({ subject, turn }) => `${subject} ${turn}`)).size, group).toBe(1)
    }
    const openings = [...matters.values()].map(([{ text }]) => text.toLowerCase().split(' ', 4).join(' '))
    expect(new Set(openings).size / openings.length).toBeGreaterThan(0.97)
  })

  it('was labelled twice in 300 lines that belong to it', () => {
    const twice = readLines<{ group: string; text: string; first: Told; second: Told }>(
      path.join(CORPORA, 'stance/agreement.jsonl'),
    )
    expect(twice).toHaveLength(300)
    const same = twice.filter(({ first, second }) => first.stance === second.stance).length
    expect(same / twice.length).toBeGreaterThan(0.9)
  })
})

it('parts the labelled opinions by subject: none is in two parts, a fifth is for tests', () => {
  const subjects = new Set(
    Object.values(readOpinionCorpus(CORPORA)).flatMap((all) => all.map((o: OpinionOnSubject) => o.subject)),
  )
  const test = [...subjects].filter((subject) => partOf(subject) === 'test').length
  expect(test / subjects.size).toBeGreaterThan(0.15)
  expect(test / subjects.size).toBeLessThan(0.25)
})
