import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { askPython } from '../../../benchmarks/quality/python.js'

const folder = mkdtempSync(path.join(tmpdir(), 'duluan-python-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SETS = [['rác hôi thối', 'xe buýt trễ giờ'], ['nước đục']]
const ask = async (python: string, sets: readonly (readonly string[])[] = SETS) =>
  (await askPython(python, sets)).answer

/** A command in the place of Python, written in shell. */
function standIn(name: string, script: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

describe('ways of grouping in Python', () => {
  it('are named as absent where there is no Python, and nothing fails', async () => {
    const { groups, absent } = await ask(path.join(folder, 'no-such-python'))
    expect(groups).toEqual({})
    expect(absent).toMatch(/^e5 \+ Leiden, BERTopic \(.*no-such-python.*ENOENT/)
    expect(absent).not.toContain('\n')
  })

  it('are named with the last line of what Python said where it broke, however much it was given', async () => {
    const python = standIn('broken', 'echo first >&2; echo "ImportError: no numpy" >&2; exit 3')
    const many = [Array.from({ length: 100_000 }, (_, i) => `ý kiến ${i}`)]
    const { groups, absent } = await ask(python, many)
    expect(groups).toEqual({})
    expect(absent).toMatch(/ended with 3 ImportError: no numpy\)$/)
  })

  it('are named with the packages they want, the others having answered', async () => {
    const answer = { groups: { 'e5 + Leiden': [[0, 1], [0]] }, absent: { BERTopic: 'pip install umap-learn hdbscan' } }
    const { groups, absent } = await ask(standIn('half', `cat >/dev/null; echo '${JSON.stringify(answer)}'`))
    expect(groups['e5 + Leiden']).toEqual([[0, 1], [0]])
    expect(absent).toBe('BERTopic (pip install umap-learn hdbscan)')
  })

  it('are named where what came is no answer', async () => {
    const python = standIn('talks', 'cat >/dev/null; echo Xin chào')
    expect(await ask(python)).toEqual({ groups: {}, absent: `e5 + Leiden, BERTopic (${python}: gave no JSON)` })
  })
})
