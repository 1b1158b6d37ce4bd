import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readSubjects, trainingTexts } from '../../src/training/subjects.js'

const folder = mkdtempSync(path.join(tmpdir(), 'subjects-'))
afterAll(() => rmSync(folder, { recursive: true }))

const entry = (id: string, name: string, terms: string[], texts: string[]) =>
  JSON.stringify({ id, name, theme: 'thử', terms, opinions: texts.map((text) => ({ text, stance: 'concern' })) })
writeFileSync(
  path.join(folder, 'b.jsonl'),
  `${entry('rac', 'Rác, phần hai', ['thùng rác'], ['Thùng rác đầy.'])}\n\n${entry('cho', 'Chó thả rông', ['chó'], [])}\n`,
)
writeFileSync(path.join(folder, 'a.jsonl'), entry('rac', 'Rác', ['xe rác', 'bãi rác'], ['Xe rác không tới.']))
writeFileSync(path.join(folder, 'README.md'), 'not a subject')

describe('readSubjects', () => {
  it('reads files in order of name and joins entries of one id under their first name', () => {
    expect(readSubjects(folder)).toEqual([
      {
        id: 'rac',
        name: 'Rác',
        theme: 'thử',
        terms: ['xe rác', 'bãi rác', 'thùng rác'],
        opinions: ['Xe rác không tới.', 'Thùng rác đầy.'],
      },
      { id: 'cho', name: 'Chó thả rông', theme: 'thử', terms: ['chó'], opinions: [] },
    ])
  })

  it('names the file and the line that is no JSON', () => {
    const broken = path.join(folder, 'broken')
    mkdirSync(broken)
    writeFileSync(path.join(broken, 'a.jsonl'), `${entry('rac', 'Rác', [], [])}\n\n{"id":\n`)
    expect(() => readSubjects(broken)).toThrow(/DULUAN_E212.*a\.jsonl:3/)
  })
})

describe('trainingTexts', () => {
  it('are the opinions, the terms by six, the name', () => {
    const terms = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const subject = { id: 'x', name: 'Tên', theme: '', terms, opinions: ['Ý kiến'] }
    expect(trainingTexts(subject)).toEqual(['Ý kiến', 'a , b , c , d , e , f', 'g', 'Tên'])
  })
})

describe('the subjects of corpora/subjects', () => {
  const subjects = readSubjects(path.resolve(import.meta.dirname, '../../corpora/subjects'))

  it('have ids of their own, a name, a theme, terms and opinions', () => {
    expect(subjects.length).toBeGreaterThanOrEqual(600)
    for (const { id, name, theme, terms, opinions } of subjects) {
      expect(id).toMatch(/^[a-z0-9-]+$/)
      expect(name.trim()).toBe(name)
      expect(`${name}${theme}`).not.toMatch(/[\t\n]/)
      expect(terms.length, id).toBeGreaterThanOrEqual(20)
      expect(opinions.length, id).toBeGreaterThanOrEqual(8)
    }
  })

  it('keep within what the model can number', () => {
    expect(subjects.length).toBeLessThan(2048)
  })
})
