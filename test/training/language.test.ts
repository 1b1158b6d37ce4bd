import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fitLanguage, refitLanguage } from '../../src/training/language.js'

const SHIPPED = path.resolve(import.meta.dirname, '../../corpora/language')
const folder = mkdtempSync(path.join(tmpdir(), 'duluan-language-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('fitting the languages', () => {
  it('gives what ships, byte for byte', () => {
    cpSync(path.join(SHIPPED, 'words'), path.join(folder, 'words'), { recursive: true })
    refitLanguage(folder)
    for (const file of ['words.js', 'words.d.ts', 'letters.js', 'letters.d.ts']) {
      expect([file, readFileSync(path.join(folder, file)).equals(readFileSync(path.join(SHIPPED, file)))]).toEqual([
        file,
        true,
      ])
    }
  })

  it('counts syllables that look alike without accents together', () => {
    const lists = path.join(folder, 'few')
    cpSync(path.join(SHIPPED, 'words', 'chat.txt'), path.join(lists, 'chat.txt'))
    writeFileSync(path.join(lists, 'vi.txt'), '# few\n20 ma mà má\n24 nhà\n')
    writeFileSync(path.join(lists, 'xx.txt'), '28 ma abrakadabra\n40 kalabalikta\n')
    const { words } = fitLanguage(lists)
    expect(words).toContain('vi 20 ma mà má')
    // Three times e^-5 is e^-3.9.
    expect(words).toMatch(/^bare 16 ma$/m)
    expect(words).toMatch(/^bare 24 .*nha/m)
    expect(words).toMatch(/^other 31 abrakadabra ma$/m)
  })

  it('leaves out what letters and stems tell, and keeps what tells of others', () => {
    const lists = path.join(folder, 'stems')
    cpSync(path.join(SHIPPED, 'words', 'chat.txt'), path.join(lists, 'chat.txt'))
    writeFileSync(path.join(lists, 'en.txt'), '30 meet\n36 meeting meets\n40 meetings\n20 water\n')
    writeFileSync(path.join(lists, 'xx.txt'), '28 strasse\n50 gasse can\n')
    const { words } = fitLanguage(lists)
    expect(words.match(/^en .*/gm)).toEqual(['en 20 water', 'en 30 meet', 'en 40 meetings'])
    expect(words.match(/^other .*/gm)).toEqual(['other 31 strasse', 'other 53 can'])
  })
})
