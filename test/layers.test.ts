import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** Left to right, the way of the data: a layer imports only layers before it. */
const LAYERS = ['text', 'intake', 'privacy', 'opinion', 'issue', 'stream', 'report', 'training', 'encoder', 'cli']
/** These run in a browser: no file, no process, no package. */
const PURE = new Set(['text', 'privacy', 'opinion', 'issue', 'stream'])
const NOUNS = new Set(['model.ts', 'streamsFile.ts'])
const SRC = path.resolve(import.meta.dirname, '../src')

interface Import {
  file: string
  target: string
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .sort()
const imports: Import[] = files.flatMap((file) => {
  const code = readFileSync(path.join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const targets = [...code.matchAll(/(?:from\s+|import\s*\(\s*|^import\s+)['"]([^'"]+)['"]/gm)].map((m) => m[1])
  return targets.map((target) => ({ file, target }))
})
const layerOf = (file: string) => (file.includes(path.sep) ? file.split(path.sep)[0] : '')
const resolve = ({ file, target }: Import) =>
  path.relative(SRC, path.resolve(SRC, path.dirname(file), target)).replace(/\.js$/, '.ts')
const inner = imports.filter((x) => x.target.startsWith('.')).map((x) => ({ ...x, to: resolve(x) }))

describe('the layers of the house', () => {
  it('finds the source and its imports', () => {
    expect(files.length).toBeGreaterThan(10)
    expect(inner.length).toBeGreaterThan(10)
  })

  it('has no folder that the plan does not know', () => {
    expect([...new Set(files.map(layerOf))].filter((l) => l && !LAYERS.includes(l))).toEqual([])
  })

  it('imports only to the left', () => {
    const against = inner.filter(({ file, to }) => {
      const from = layerOf(file)
      const target = layerOf(to)
      if (!from) return target === 'cli' // index.ts and analyze.ts stand above the layers, below the command line
      if (!target) return !(NOUNS.has(to) || to === 'errors.ts' || from === 'cli' || from === 'report')
      return LAYERS.indexOf(target) > LAYERS.indexOf(from)
    })
    expect(against.map((x) => `${x.file} -> ${x.to}`)).toEqual([])
  })

  it('lets an encoder know of errors, the nouns and rows alone, and only the faces know of it', () => {
    const known = inner.filter(({ file, to }) => layerOf(file) === 'encoder' && layerOf(to) !== 'encoder')
    expect(known.map((x) => x.to).filter((to) => !/^(errors|model|issue.encoded)\.ts$/.test(to))).toEqual([])
    const users = inner.filter(({ file, to }) => layerOf(to) === 'encoder' && layerOf(file) !== 'encoder')
    expect([...new Set(users.map((x) => x.file))]).toEqual([path.join('cli', 'encoder.ts'), 'index.ts'])
  })

  it('speaks to the network in one place', () => {
    const speaking = files.filter((file) =>
      /\bfetch\(|node:(https?|net|tls|dgram|dns)\b|\bWebSocket\(/.test(readFileSync(path.join(SRC, file), 'utf8')),
    )
    expect(speaking).toEqual([path.join('encoder', 'request.ts')])
  })

  it('imports only files that exist', () => {
    expect(inner.filter((x) => !files.includes(x.to)).map((x) => `${x.file} -> ${x.to}`)).toEqual([])
  })

  it('keeps the core free of files, processes and packages', () => {
    const outside = imports.filter(
      (x) => PURE.has(layerOf(x.file)) && !x.target.startsWith('.') && !x.target.startsWith('#corpora/'),
    )
    expect(outside.map((x) => `${x.file} -> ${x.target}`)).toEqual([])
  })

  it('has no import cycle', () => {
    const graph = new Map<string, string[]>()
    for (const { file, to } of inner) graph.set(file, [...(graph.get(file) ?? []), to])
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (file: string, trail: string[]): void => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '))
        return
      }
      state.set(file, 'open')
      for (const to of graph.get(file) ?? []) visit(to, [...trail, file])
      state.set(file, 'done')
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })
})
