import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { headOf, sampleOf, sizeOf, textOf } from '../../src/intake/source.js'
import { collect, temporaryFolder } from './helpers.js'

const write = temporaryFolder()

describe('reading a file', () => {
  it('decodes letters that chunks cut in two, and counts bytes', async () => {
    const text = 'ệ😀 đường '.repeat(20_000)
    for (const encoding of ['utf-8', 'utf-16le'] as const) {
      const data = Buffer.from(`x${text}`, encoding === 'utf-8' ? 'utf8' : 'utf16le')
      const counts: number[] = []
      const chunks = await collect(textOf(write('a.txt', data), encoding, (read) => counts.push(read)))
      expect(chunks.join('')).toBe(`x${text}`)
      expect(chunks.length).toBeGreaterThan(3)
      expect(counts.at(-1)).toBe(data.length)
    }
  })

  it('looks for the encoding where the text is more than ASCII', async () => {
    const file = write('late.csv', `id,text\n${'1,khong dau\n'.repeat(20_000)}2,có dấu\n`)
    expect((await sampleOf(file)).toString()).toContain('có dấu')
    expect((await headOf(file)).subarray(0, 7).toString()).toBe('id,text')
    expect(await sampleOf(write('empty', ''))).toEqual(Buffer.alloc(0))
  })

  it('says what is wrong with a path', async () => {
    const file = write('b.txt', 'abc')
    expect(await sizeOf(file)).toBe(3)
    await expect(sizeOf(path.join(file, 'x'))).rejects.toMatchObject({ code: 'DULUAN_E101' })
    await expect(sizeOf(path.dirname(file))).rejects.toMatchObject({ code: 'DULUAN_E103' })
    await expect(collect(textOf(`${file}.gone`, 'utf-8', () => {}))).rejects.toMatchObject({ code: 'DULUAN_E101' })
  })
})
