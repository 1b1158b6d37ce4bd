import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Segmenter } from '../../src/text/index.js'
import { type FitOptions, refitSegmentation } from '../../src/training/fitSegmentation.js'
import { shippedGold } from '../../src/training/shippedGold.js'
import { readEntries } from '../../src/training/subjects.js'
import { COMPOSED } from './composedGold.js'

const ROOT = path.resolve(import.meta.dirname, '../..')
const textsOf = (folder: string, list: (entry: never) => string[]): string =>
  readEntries(path.join(ROOT, 'corpora', folder))
    .flatMap((entry) => list(entry as never))
    .join('\n')
const sentences = (file: string): string[] =>
  readFileSync(path.join(ROOT, 'corpora/segmentation', file), 'utf8')
    .trimEnd()
    .split('\n')

describe('the segmented sentences that ship', () => {
  it('are many, each with its syllables joined inside words alone', () => {
    const all = shippedGold()
    expect(all.length).toBeGreaterThan(6000)
    expect(all.filter((line) => /(^|[\s_])_|_(?=\s|$)|\s\s|^\s|\s$/u.test(line))).toEqual([])
    expect(all.filter((line) => line !== line.normalize('NFC'))).toEqual([])
    expect(all.join(' ').split('_').length).toBeGreaterThan(15_000)
  })

  it('are the passages of corpora/prose, and opinions of corpora/subjects', () => {
    const prose = textsOf('prose', ({ text }: { text: string }) => [text])
    const opinions = textsOf('subjects', (entry: { opinions: { text: string }[] }) =>
      entry.opinions.map(({ text }) => text),
    )
    const isIn = (all: string) => (line: string) => all.includes(line.replaceAll('_', ' '))
    expect(sentences('prose.txt').filter((line) => !isIn(prose)(line))).toEqual([])
    expect(sentences('opinions.txt').filter((line) => !isIn(opinions)(line))).toEqual([])
  })

  it('are learnt beside those of the user, unless told otherwise', async () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'duluan-beside-'))
    afterAll(() => rmSync(dir, { recursive: true }))
    const gold = path.join(dir, 'gold.txt')
    writeFileSync(gold, COMPOSED)
    const some = sentences('prose.txt').slice(0, 300)
    const wrongBy = async (options: FitOptions): Promise<number> => {
      const out = path.join(dir, `${options.alone ? 'alone' : 'beside'}.js`)
      await refitSegmentation(gold, out, options)
      const segmenter = new Segmenter({ weights: (await import(out)).default })
      const found = (line: string) => segmenter.segment(line).map(({ text }) => text.replaceAll(' ', '_'))
      const joined = (words: string) => words.match(/[\p{L}_]+/gu)?.filter((word) => word.includes('_')) ?? []
      return some.filter((line) => joined(found(line.replaceAll('_', ' ')).join(' ')).join() !== joined(line).join())
        .length
    }
    expect(await wrongBy({})).toBeLessThan(await wrongBy({ alone: true }))
  })
})
