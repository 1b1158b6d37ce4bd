import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readLabels } from '../../src/training/labels.js'
import { linesOf, OPINIONS } from './composedLabels.js'

const dir = mkdtempSync(path.join(tmpdir(), 'duluan-labels-'))
afterAll(() => rmSync(dir, { recursive: true }))

function file(text: string): string {
  const name = path.join(dir, 'nhan.jsonl')
  writeFileSync(name, text)
  return name
}

const withOne = (opinion: object) => file(linesOf([...OPINIONS, opinion]))

describe('a file of labels', () => {
  it('gives an opinion a line, with stance, sentiment and intensity', async () => {
    const read = await readLabels(
      withOne({ text: 'rác hôi', stance: 'oppose', sentiment: -0.5, intensity: 3 }),
      'stance',
    )
    expect(read).toHaveLength(OPINIONS.length + 1)
    expect(read.at(-1)).toEqual({ text: 'rác hôi', stance: 'oppose', sentiment: -1, intensity: 3 })
    expect(read[0]).toEqual({ ...OPINIONS[0], sentiment: expect.any(Number), intensity: 1.5 })
  })

  it('may hold one of the two labels: the other is what it stands for', async () => {
    const stance = await readLabels(withOne({ text: 'phản đối trạm trộn bê tông', stance: 'oppose' }), 'stance')
    expect(stance.at(-1)?.sentiment).toBe(-1)
    for (const [sentiment, stands] of [
      ['positive', 'support'],
      [0, 'neutral'],
      [-1, 'concern'],
    ] as const) {
      const read = await readLabels(withOne({ text: 'chợ', sentiment }), 'sentiment')
      expect(read.at(-1)?.stance).toBe(stands)
    }
  })

  it.each([
    [{ text: 'chợ đông' }, 'stance'],
    [{ text: 'chợ đông', sentiment: 'positive' }, 'stance'],
    [{ text: 'chợ đông', stance: 'support' }, 'sentiment'],
    [{ text: 'chợ đông', sentiment: 'tích cực' }, 'sentiment'],
    [{ text: ' ', sentiment: 'positive' }, 'sentiment'],
    [{ sentiment: 'positive' }, 'sentiment'],
    [[], 'stance'],
  ] as const)('is refused where a line lacks its text or label: %j for %s', async (opinion, kind) => {
    const refused = expect(readLabels(withOne(opinion), kind)).rejects
    await refused.toMatchObject({ code: 'DULUAN_E223', vi: expect.stringContaining(`thứ ${OPINIONS.length + 1}`) })
  })

  it('is refused when it is no JSON, too small, of one class, or not there', async () => {
    const codeOf = (name: string) => readLabels(name, 'stance').then(String, ({ code }) => code)
    expect(await codeOf(file('đường hỏng\n'))).toBe('DULUAN_E212')
    expect(await codeOf(file('null\n'))).toBe('DULUAN_E223')
    expect(await codeOf(file(''))).toBe('DULUAN_E224')
    expect(await codeOf(file(linesOf(OPINIONS.slice(0, 50))))).toBe('DULUAN_E224')
    expect(await codeOf(file(linesOf(OPINIONS.map((opinion) => ({ ...opinion, stance: 'propose' })))))).toBe(
      'DULUAN_E224',
    )
    expect(await codeOf(path.join(dir, 'khong-co.jsonl'))).toBe('DULUAN_E101')
  })
})
