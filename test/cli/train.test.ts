import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { COMPOSED } from '../training/composedGold.js'
import { linesOf, OPINIONS } from '../training/composedLabels.js'

const ROOT = path.resolve(import.meta.dirname, '../..')
const dir = mkdtempSync(path.join(tmpdir(), 'duluan-train-'))
afterAll(() => rmSync(dir, { recursive: true }))
for (const folder of ['segmentation', 'opinion']) mkdirSync(path.join(dir, 'corpora', folder), { recursive: true })
const gold = path.join(dir, 'gold.txt')
writeFileSync(gold, COMPOSED)
const labels = path.join(dir, 'nhan.jsonl')
writeFileSync(labels, linesOf(OPINIONS))

/** Runs `duluan train`, in a folder of its own that has, like a checkout, the folders of the models. */
const trainIn = (cwd: string, ...args: readonly string[]) => {
  const main = ['--import', import.meta.resolve('tsx'), path.join(ROOT, 'src/cli/main.ts')]
  const { stdout, stderr, status } = spawnSync(process.execPath, [...main, 'train', ...args], {
    cwd,
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}
const train = (...args: readonly string[]) => trainIn(dir, ...args)

describe('duluan train', () => {
  it('says where the module lies on stdout, and from how much and how good on stderr', () => {
    const { stdout, stderr, status } = train('segmentation', gold, '--alone', '--out', 'cua-toi.js')
    expect(stdout).toBe('cua-toi.js\n')
    expect(stderr).toMatch(/^36 câu, \d+ từ; F1 .*: \d+\.\d\d\n$/)
    expect(status).toBe(0)
    expect(existsSync(path.join(dir, 'cua-toi.js'))).toBe(true)
    expect(existsSync(path.join(dir, 'cua-toi.d.ts'))).toBe(true)
  })

  it('writes where a checkout keeps the model that ships, unless told otherwise', () => {
    expect(train('segmentation', gold, '--alone').stdout).toBe('corpora/segmentation/weights.js\n')
    expect(existsSync(path.join(dir, 'corpora/segmentation/weights.js'))).toBe(true)
  })

  it('asks for --out outside a checkout and writes nothing', () => {
    const elsewhere = path.join(dir, 'corpora')
    const { status, stderr } = trainIn(elsewhere, 'segmentation', gold)
    expect(stderr).toMatch(/DULUAN_E018.*--out/)
    expect(status).toBe(2)
    expect(existsSync(path.join(elsewhere, 'corpora'))).toBe(false)
  })

  it.each(['stance', 'sentiment'])('fits the judging model to labels of %s', (kind) => {
    const { stdout, stderr, status } = train(kind, labels)
    expect(stdout).toBe('corpora/opinion/judging.js\n')
    const score = String.raw`đúng \d+\.\d%, macro-F1 \d+\.\d`
    expect(stderr).toMatch(
      new RegExp(
        `^120 ý kiến; .* ${score}\nmô hình đi kèm, .* ${score}\nhọc dần: 27 ý kiến ${score}; 54 .*; 108 ý kiến ${score}\n`,
      ),
    )
    expect(status).toBe(0)
  })

  it.each([
    [['stance', gold], 1, /DULUAN_E212/],
    [['segmentation', 'khong-co.txt'], 1, /DULUAN_E101.*khong-co\.txt/],
    [['segmentation', gold, '--out', 'weights'], 2, /DULUAN_E013.*\.js/],
    [['segmentation', gold, '--alone', '--out', `${gold}/weights.js`], 2, /DULUAN_E014.*gold\.txt/],
    [['segmentatoin', gold], 2, /segmentation/],
    [['segmentation'], 2, /file/],
  ] as const)('%j exits with %i and says what to do', (args, code, says) => {
    const { stdout, stderr, status } = train(...args)
    expect(stderr).toMatch(says)
    expect(stdout).toBe('')
    expect(status).toBe(code)
  })
})
