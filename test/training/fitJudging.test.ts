import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { scoreSentiment, unpackJudging } from '../../src/opinion/index.js'
import { refitJudging } from '../../src/training/fitJudging.js'
import { linesOf, OPINIONS } from './composedLabels.js'

const dir = mkdtempSync(path.join(tmpdir(), 'duluan-judging-'))
afterAll(() => rmSync(dir, { recursive: true }))
const labels = path.join(dir, 'nhan.jsonl')
writeFileSync(labels, linesOf(OPINIONS))

describe('refitting the judging model', () => {
  it.each(['stance', 'sentiment'] as const)(
    'learns %s from labels, and says how well on those held out',
    async (kind) => {
      const { opinions, accuracy, macroF1 } = await refitJudging(kind, labels, path.join(dir, `${kind}.js`))
      expect(opinions).toBe(OPINIONS.length)
      expect(accuracy).toBeGreaterThan(80)
      expect(macroF1).toBeGreaterThan(75)
    },
  )

  it('writes a module that judges by what was learnt, the same bytes again', async () => {
    const [once, again] = [path.join(dir, 'once.js'), path.join(dir, 'again.js')]
    await refitJudging('stance', labels, once)
    await refitJudging('stance', labels, again)
    expect(readFileSync(again)).toEqual(readFileSync(once))
    const { default: packed } = await import(once)
    const weights = unpackJudging(packed)
    const judged = scoreSentiment('cầu phao xuống cấp, thật đáng lo', { weights })
    expect(judged.stance).toBe('concern')
    expect(judged.sentiment).toBeLessThan(0)
  })
})
