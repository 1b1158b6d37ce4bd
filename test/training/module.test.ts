import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { unpack } from '../../src/text/packed.js'
import { writeModelModule } from '../../src/training/module.js'

const dir = mkdtempSync(path.join(tmpdir(), 'duluan-module-'))
afterAll(() => rmSync(dir, { recursive: true }))

describe('a model as a module', () => {
  it('gives its bytes back, under its note, beside its type', async () => {
    const file = path.join(dir, 'area/model.js')
    const bytes = Uint8Array.from({ length: 300 }, (_, i) => i % 256)
    writeModelModule(file, bytes.subarray(1), 'What it is')
    const { default: packed } = await import(file)
    expect(unpack(packed)).toEqual(bytes.subarray(1))
    expect(readFileSync(file, 'utf8')).toMatch(/^\/\/ What it is\nexport default '/)
    expect(readFileSync(path.join(dir, 'area/model.d.ts'), 'utf8')).toContain('packed: string')
  })

  it('says where it could not be written', () => {
    const below = path.join(dir, 'area/model.js/deeper.js')
    expect(() => writeModelModule(below, new Uint8Array(3), '')).toThrow(/DULUAN_E014.*deeper\.js/)
  })
})
