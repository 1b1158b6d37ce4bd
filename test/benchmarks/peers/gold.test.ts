import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { bare, readVariants, syllablesIn } from '../../../benchmarks/peers/gold.js'

it('reads the sentences of a gold file as treebanks have them, as people type them, decomposed, and without accents', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'duluan-gold-'))
  const file = path.join(dir, 'gold.txt')
  writeFileSync(file, 'Ông nói : " Đường_sá hỏng , ngập_nước ! "\r\n\r\n')
  const { spaced, typed, decomposed, unaccented } = readVariants(file)
  rmSync(dir, { recursive: true })
  const words = ['Ông', 'nói', ':', '"', 'Đườngsá', 'hỏng', ',', 'ngậpnước', '!', '"']
  expect(spaced).toEqual([{ text: 'Ông nói : " Đường sá hỏng , ngập nước ! "', words }])
  expect(typed).toEqual([{ text: 'Ông nói: "Đường sá hỏng, ngập nước!"', words }])
  expect(decomposed[0].text).toBe('Ông nói: "Đường sá hỏng, ngập nước!"'.normalize('NFD'))
  expect(unaccented[0].text).toBe('Ong noi: "Duong sa hong, ngap nuoc!"')
  for (const [sample] of [spaced, typed, decomposed, unaccented]) expect(sample.words.join('')).toBe(bare(sample.text))
  expect([syllablesIn(typed), syllablesIn(decomposed)]).toEqual([7, 7])
})
