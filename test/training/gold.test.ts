import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readGold } from '../../src/training/gold.js'
import { COMPOSED } from './composedGold.js'

const dir = mkdtempSync(path.join(tmpdir(), 'duluan-gold-'))
afterAll(() => rmSync(dir, { recursive: true }))

function file(text: string): string {
  const name = path.join(dir, 'gold.txt')
  writeFileSync(name, text)
  return name
}

describe('a file of segmented sentences', () => {
  it('is read line by line, blank lines, CRLF and a byte order mark aside, and its words are counted', async () => {
    const { sentences, words } = await readGold(file(`\uFEFF${COMPOSED.replaceAll('\n', '\r\n\r\n')}`))
    expect(sentences).toEqual(COMPOSED.trim().split('\n'))
    expect(words).toBe(COMPOSED.trim().split(/\s+/).length)
  })

  it.each([
    ['', 'DULUAN_E220'],
    [' \n\n\t\n', 'DULUAN_E220'],
    [COMPOSED.replaceAll('_', ' '), 'DULUAN_E221'],
    [`${COMPOSED.replaceAll('_', ' ').repeat(5)} bức_xúc`, 'DULUAN_E221'],
    [`${COMPOSED.replaceAll('_', ' ')} __ _ a_ _b`, 'DULUAN_E221'],
    ['Bà_con phản_ánh đường hỏng .', 'DULUAN_E222'],
    ['Bà_con phản_ánh đường hỏng . '.repeat(60), 'DULUAN_E222'],
  ])('is refused with what to do about it: %#', async (text, code) => {
    await expect(readGold(file(text))).rejects.toMatchObject({ code, vi: expect.stringContaining('Hãy') })
  })

  it('is refused when there is none, or a folder instead', async () => {
    await expect(readGold(path.join(dir, 'không-có.txt'))).rejects.toMatchObject({ code: 'DULUAN_E101' })
    await expect(readGold(dir)).rejects.toMatchObject({ code: 'DULUAN_E103' })
  })
})
