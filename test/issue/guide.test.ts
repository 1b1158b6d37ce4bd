import { describe, expect, it } from 'vitest'
import { type Guide, groupOpinions } from '../../src/issue/index.js'
import { BY_MATTER } from './matters.js'
import { syllablesOf } from './smallBase.js'

const items = Object.entries(BY_MATTER).flatMap(([matter, texts]) =>
  texts.map((text, n) => ({ id: `${matter}${n + 1}#1`, matter, syllables: syllablesOf(text) })),
)
const NAMES = [{ name: 'Chuyến xe buýt' }, { name: 'Ngập nước' }]
const grouped = (guide: Guide, from = items) => groupOpinions(from, { guide })
/** Label of the issue of each item, by id. */
const labels = (guide: Guide, from = items): Record<string, string | undefined> => {
  const { issues } = grouped(guide, from)
  return Object.fromEntries(from.map(({ id }, i) => [id, issues.find(({ members }) => members.includes(i))?.label]))
}
const codeOf = (guide: Guide): string => {
  try {
    grouped(guide)
    return 'none'
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('a taxonomy', () => {
  it('takes the opinions of its issues under the names given, and groups the rest freely', () => {
    const found = labels({ issues: NAMES })
    for (const { id, matter } of items) {
      if (matter === 'bus') expect(found[id]).toBe('Chuyến xe buýt')
      if (matter === 'flood') expect(found[id]).toBe('Ngập nước')
      if (matter === 'vaccine') expect(['Chuyến xe buýt', 'Ngập nước']).not.toContain(found[id])
    }
    expect(new Set(items.filter(({ matter }) => matter === 'vaccine').map(({ id }) => found[id])).size).toBe(1)
  })

  it('makes no issue besides its own where it is closed', () => {
    const { issues, alone } = grouped({ issues: NAMES, open: false })
    expect(issues.map(({ label }) => label).sort()).toEqual(['Chuyến xe buýt', 'Ngập nước'])
    expect(issues.flatMap(({ members }) => members).length + alone.length).toBe(items.length)
  })

  it('does not list an issue that nobody speaks of', () => {
    const { issues } = grouped({ issues: [...NAMES, { name: 'Giá xăng dầu' }] })
    expect(issues.map(({ label }) => label)).not.toContain('Giá xăng dầu')
  })

  it('is told by words and examples what a name does not say', () => {
    const issues = [
      { name: 'Việc số 7', words: ['vắc xin', 'tiêm chủng'], examples: ['Con tôi tiêm sởi phải chờ thuốc'] },
    ]
    const found = labels({ issues: [...NAMES, ...issues] })
    for (const { id, matter } of items) if (matter === 'vaccine') expect(found[id]).toBe('Việc số 7')
  })

  it('follows confirmed opinions, of whole submissions too', () => {
    const confirmed = { 'vaccine1#1': 'Y tế phường', vaccine2: 'y tế  phường', 'bus5#1': 'Ngập nước' }
    const found = labels({ issues: [...NAMES, { name: 'Y tế phường' }], confirmed })
    expect([found['vaccine1#1'], found['vaccine2#1'], found['bus5#1']]).toEqual([
      'Y tế phường',
      'Y tế phường',
      'Ngập nước',
    ])
  })

  it('does not depend on the order of the items', () => {
    const guide: Guide = { issues: NAMES, mustLink: [['bus5', 'vaccine1']], cannotLink: [['bus1', 'bus2']] }
    expect(labels(guide, [...items].reverse())).toEqual(labels(guide))
  })
})

describe('links', () => {
  it('bring together what must be, and part what must not', () => {
    const found = labels({
      mustLink: [
        ['bus5', 'flood1'],
        ['flood1', 'vaccine4'],
      ],
      cannotLink: [['bus1', 'bus2']],
    })
    expect(found['bus5#1']).toBeDefined()
    expect(new Set([found['bus5#1'], found['flood1#1'], found['vaccine4#1']]).size).toBe(1)
    expect(found['bus1#1'] === undefined || found['bus1#1'] !== found['bus2#1']).toBe(true)
  })

  it('change nothing else', () => {
    const [before, after] = [labels({}), labels({ cannotLink: [['bus1', 'bus2']] })]
    for (const { id } of items.filter(({ matter }) => matter !== 'bus')) expect(after[id]).toBe(before[id])
  })

  it('make an issue of a chain of which no one belongs anywhere', () => {
    const strangers = ['qqq zzz', 'www vvv'].map((text, i) => ({
      id: `x${i}#1`,
      matter: '',
      syllables: text.split(' '),
    }))
    const { issues } = grouped({ mustLink: [['x0', 'x1']] }, [...items, ...strangers])
    expect(issues.map(({ members }) => members)).toContainEqual([items.length, items.length + 1])
  })
})

describe('issues of the period before', () => {
  const before = groupOpinions(items).issues.map((issue, i) => ({ ...issue, label: `Việc ${i + 1}` }))

  it('hand on their labels to the same matters, and keep none that nobody speaks of', () => {
    const now = items.filter(({ matter }) => matter !== 'flood')
    const found = labels({ previous: before }, now)
    const labelOf = (matter: string) => before.find(({ members }) => items[members[0]].matter === matter)?.label
    expect(found['bus1#1']).toBe(labelOf('bus'))
    expect(found['vaccine1#1']).toBe(labelOf('vaccine'))
    expect(Object.values(found)).not.toContain(labelOf('flood'))
  })

  it('leave a new matter free', () => {
    const found = labels({ previous: before.filter(({ members }) => items[members[0]].matter !== 'bus') })
    expect(found['bus1#1']).toMatch(/buýt/)
  })

  it('may speak of subjects that the base no longer knows', () => {
    const previous = [{ label: 'Cũ', profile: [{ subject: 'khong-con', weight: 1 }] }]
    expect(labels({ previous })).toEqual(labels({}))
  })
})

describe('a guide that cannot be followed', () => {
  const issues = NAMES
  it.each<[string, string, Guide]>([
    ['an unknown id', 'DULUAN_E022', { mustLink: [['bus1', 'bus9']] }],
    ['an unknown issue', 'DULUAN_E023', { issues, confirmed: { bus1: 'Xe khách' } }],
    ['a name twice', 'DULUAN_E024', { issues: [...issues, { name: ' ngập  nước' }] }],
    ['an empty taxonomy', 'DULUAN_E025', { issues: [] }],
    ['an issue without a name', 'DULUAN_E025', { issues: [{ name: ' ' }] }],
    [
      'a chain with ends that must be apart',
      'DULUAN_E026',
      {
        mustLink: [
          ['bus1', 'bus2'],
          ['bus2', 'bus3'],
        ],
        cannotLink: [['bus3', 'bus1']],
      },
    ],
    [
      'a link between two issues',
      'DULUAN_E026',
      {
        issues,
        mustLink: [['bus1', 'bus2']],
        confirmed: { bus1: 'Ngập nước', bus2: 'Chuyến xe buýt' },
      },
    ],
    [
      'two of one issue that must be apart',
      'DULUAN_E026',
      {
        issues,
        cannotLink: [['bus1', 'bus2']],
        confirmed: { bus1: 'Ngập nước', bus2: 'Ngập nước' },
      },
    ],
    ['an opinion apart from itself', 'DULUAN_E026', { cannotLink: [['bus1', 'bus1']] }],
  ])('%s is told as %s', (_, code, guide) => {
    expect(codeOf(guide)).toBe(code)
  })
})
