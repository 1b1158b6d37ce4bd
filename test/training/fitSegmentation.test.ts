import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Segmenter, segment, type Token } from '../../src/text/index.js'
import { unpack } from '../../src/text/packed.js'
import { WEIGHTS } from '../../src/text/perceptron.js'
import { readWeights } from '../../src/text/wordWeights.js'
import { refitSegmentation } from '../../src/training/fitSegmentation.js'
import { COMPOSED } from './composedGold.js'

const ROOT = path.resolve(import.meta.dirname, '../..')
const TREEBANK = path.resolve(ROOT, '../shared/data/segmentation/vtb-train.gold.txt')
const ALONE = { alone: true }
const dir = mkdtempSync(path.join(tmpdir(), 'duluan-fit-'))
afterAll(() => rmSync(dir, { recursive: true }))

function gold(text: string): string {
  const file = path.join(dir, 'gold.txt')
  writeFileSync(file, text)
  return file
}

describe('refitting the segmenter', () => {
  it('writes the same bytes for the same sentences, as a module that unpacks to as many weights as there are features', async () => {
    const [once, again] = [path.join(dir, 'a/weights.js'), path.join(dir, 'b.js')]
    await refitSegmentation(gold(COMPOSED), once, ALONE)
    await refitSegmentation(gold(COMPOSED.replaceAll('\n', '\r\n')), again, ALONE)
    expect(readFileSync(again)).toEqual(readFileSync(once))
    expect(readFileSync(path.join(dir, 'b.d.ts'), 'utf8')).toContain('export default packed')
    const { default: packed } = await import(once)
    expect(readWeights(unpack(packed)).map((half) => half.length)).toEqual([WEIGHTS, WEIGHTS])
  })

  it('learns what holds for sentences that it did not see', async () => {
    const { sentences, words, heldOutF1 } = await refitSegmentation(gold(COMPOSED), path.join(dir, 'c.js'), ALONE)
    expect(sentences).toBe(36)
    expect(words).toBe(COMPOSED.trim().split(/\s+/).length)
    expect(heldOutF1).toBeGreaterThan(80)
  })

  it('learns another custom when the sentences have one: here every syllable is a word but in one place name', async () => {
    const custom = COMPOSED.replaceAll('_', ' ').replaceAll(' .', ' ở Xóm_Đò .')
    const { heldOutF1 } = await refitSegmentation(gold(custom), path.join(dir, 'd.js'), ALONE)
    expect(heldOutF1).toBeGreaterThan(95)
  })

  it('makes a segmenter of the weights that it wrote, beside the one that ships', async () => {
    const custom = COMPOSED.replaceAll('_', ' ').replaceAll(' .', ' ở Xóm_Đò .')
    const out = path.join(dir, 'e.js')
    await refitSegmentation(gold(custom), out, ALONE)
    const { default: weights } = await import(out)
    const text = 'Bà con ở Xóm Đò phản ánh ô nhiễm'
    const wordsOf = (tokens: readonly Token[]) => tokens.map((token) => token.text)
    const own = new Segmenter({ weights })
    expect(wordsOf(own.segment(text))).toEqual(['Bà', 'con', 'ở', 'Xóm Đò', 'phản', 'ánh', 'ô', 'nhiễm'])
    expect(own.parse(text).tokens()).toEqual(own.segment(text))
    expect(wordsOf(segment(text))).toEqual(['Bà con', 'ở', 'Xóm Đò', 'phản ánh', 'ô nhiễm'])
    expect(wordsOf(own.add('ô nhiễm').segment(text))).toContain('ô nhiễm')
  })

  it.skipIf(!existsSync(TREEBANK))(
    `gives the weights that ship, byte for byte, from UD Vietnamese-VTB (skipped when ${path.relative(ROOT, TREEBANK)} is absent)`,
    async () => {
      const out = path.join(dir, 'shipped.js')
      const { heldOutF1 } = await refitSegmentation(TREEBANK, out)
      expect(readFileSync(out).equals(readFileSync(path.join(ROOT, 'corpora/segmentation/weights.js')))).toBe(true)
      expect(heldOutF1).toBeGreaterThan(97)
    },
  )
})
