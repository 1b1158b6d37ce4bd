import { describe, expect, it } from 'vitest'
import { groupOpinions, SubjectBase } from '../../src/issue/index.js'
import { fitSubjects } from '../../src/training/fitSubjects.js'
import { BY_MATTER } from './matters.js'
import { SUBJECTS, syllablesOf } from './smallBase.js'

const texts = Object.values(BY_MATTER).flat()
const items = texts.map((text, i) => ({ id: `o${i}`, syllables: syllablesOf(text) }))
const matterOf = Object.entries(BY_MATTER).flatMap(([matter, own]) => own.map(() => matter))

describe('groupOpinions', () => {
  const { issues, alone } = groupOpinions(items)

  it('finds the matters, without being told how many', () => {
    expect(issues).toHaveLength(3)
    for (const { members } of issues) expect(new Set(members.map((m) => matterOf[m])).size).toBe(1)
    expect(alone.length).toBeLessThanOrEqual(3)
  })

  it('loses nobody: each item is in one issue or alone', () => {
    const all = [...issues.flatMap(({ members }) => members), ...alone].sort((a, b) => a - b)
    expect(all).toEqual(items.map((_, i) => i))
  })

  it('names each issue as a person would, and knows what it is about', () => {
    const of = (matter: string) => issues.find(({ members }) => matterOf[members[0]] === matter)!
    expect(of('bus').label).toMatch(/buýt/)
    expect(of('flood').label).toMatch(/[Nn]gập/)
    expect(of('vaccine').label).toMatch(/[Tt]iêm|[Vv]ắc/)
    expect(of('bus').keywords.join(' ')).toMatch(/buýt/)
    expect(of('bus').theme).toBe('Vận tải, xe cộ')
    for (const { profile } of issues) {
      expect(profile).toHaveLength(12)
      expect(profile[0].weight).toBeGreaterThan(profile[11].weight)
      expect(profile.reduce((sum, { weight }) => sum + weight ** 2, 0)).toBeLessThanOrEqual(1.0001)
    }
  })

  it('does not depend on the order or the ids of the items', () => {
    const order = items.map((_, i) => (i * 4 + 7) % items.length)
    expect(new Set(order).size).toBe(items.length)
    const turned = groupOpinions(order.map((i, n) => ({ id: `x${n}`, syllables: items[i].syllables })))
    const named = (grouping: Pick<typeof turned, 'issues'>, origin: (i: number) => number) =>
      grouping.issues.map(({ label, keywords, members }) => ({
        label,
        keywords,
        members: members.map(origin).sort((a, b) => a - b),
      }))
    expect(named(turned, (i) => order[i])).toEqual(named({ issues }, (i) => i))
  })

  it('tells spans of one issue from spans of two, in the light of the issues found', () => {
    const { sameMatter } = groupOpinions(items)
    const [bus, late, flood] = [
      'xe buýt bỏ trạm hoài',
      'chờ cả tiếng mới có chuyến buýt',
      'mưa là cống nghẹt, ngập đường',
    ].map(syllablesOf)
    expect(sameMatter(bus, late)).toBeGreaterThan(0.1)
    expect(sameMatter(bus, flood)).toBeLessThan(-0.2)
    expect(sameMatter(flood, bus)).toBe(sameMatter(bus, flood))
    expect(Math.abs(sameMatter(bus, []))).toBe(0)
  })

  it('keeps copies of a text together and lets them not make an issue by themselves', () => {
    const copied = groupOpinions([...items, ...Array.from({ length: 9 }, () => items[0])])
    const home = copied.issues.find(({ members }) => members.includes(0))!
    expect(home.members.filter((m) => m >= items.length)).toHaveLength(9)
    const same = groupOpinions(Array.from({ length: 20 }, () => items[0]))
    expect(same.issues).toEqual([])
    expect(same.alone).toHaveLength(20)
  })

  it('leaves alone what says nothing, and takes an empty list', () => {
    expect(groupOpinions([])).toMatchObject({ issues: [], alone: [] })
    const silent = groupOpinions([...items, { id: 'e', syllables: [] }, { id: 'q', syllables: ['qqq', 'zzz'] }])
    expect(silent.alone).toEqual(expect.arrayContaining([items.length, items.length + 1]))
  })

  it('finds more issues, or leaves more alone, at a higher resolution', () => {
    const strict = groupOpinions(items, { resolution: 4 })
    expect(strict.alone.length + strict.issues.length).toBeGreaterThan(alone.length + issues.length)
  })

  it('reads an English word by its root where the base knows only that', () => {
    const base = new SubjectBase(
      fitSubjects([{ ...SUBJECTS[2], terms: [...SUBJECTS[2].terms, 'crash'] }, ...SUBJECTS.slice(0, 2)]),
    )
    const asked: string[] = []
    const englishRoot = (word: string) => {
      asked.push(word)
      return word === 'crashed' ? 'crash' : word
    }
    const said = ['app', 'crashed', 'buýt'].map((word, i) => ({ id: `${i}`, syllables: [word, 'xe', 'buýt'] }))
    groupOpinions(said, { base, englishRoot })
    expect(asked).toEqual(['app', 'crashed'])
  })
})

describe('groupOpinions of many texts', () => {
  it('takes one text sent two hundred thousand times', () => {
    const copies = Array.from({ length: 200_000 }, (_, i) => ({ ...items[0], id: `c${i}` }))
    const { issues, alone } = groupOpinions([...items.slice(1), ...copies])
    expect(issues.reduce((sum, issue) => sum + issue.members.length, alone.length)).toBe(items.length - 1 + 200_000)
  })

  it('compares a sample and lets the rest join, none lost', () => {
    const many = Array.from({ length: 4300 }, (_, i) => ({
      id: `${i}`,
      syllables: [...items[i % items.length].syllables, `từ${i}`],
    }))
    const { issues, alone } = groupOpinions(many)
    expect(issues.reduce((sum, { members }) => sum + members.length, 0) + alone.length).toBe(4300)
    const home = new Map(issues.flatMap(({ members }, issue) => members.map((m) => [m, issue] as const)))
    const homesOf = items.map((_, i) => new Set(many.flatMap((_, m) => (m % items.length === i ? [home.get(m)] : []))))
    for (const homes of homesOf) expect(homes.size).toBe(1)
  })
})
