import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '..')
const doc = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8')
/** `## \`text/\`…` to the next heading; what stands above the layers belongs to src itself. */
const section = (folder: string) =>
  doc.split(/^## /m).find((part) => part.startsWith(folder ? `\`${folder}/\`` : 'Above')) ?? ''

it('docs/architecture.md names every file of src in the section of its layer', () => {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.ts'),
  )
  expect(files.length).toBeGreaterThan(60)
  const unnamed = files.filter((file) => {
    const [folder, ...rest] = file.includes(path.sep) ? file.split(path.sep) : ['', file]
    return !section(folder).includes(`\`${rest.join('/')}\``)
  })
  expect(unnamed).toEqual([])
})

it('docs/architecture.md names no file that is not there', () => {
  const gone = [
    'text',
    'intake',
    'privacy',
    'opinion',
    'issue',
    'stream',
    'report',
    'training',
    'encoder',
    'cli',
  ].flatMap((folder) =>
    [...section(folder).matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell]) =>
      [...cell.matchAll(/`([\w/-]+\.ts)`/g)]
        .filter(([, name]) => !existsSync(path.join(ROOT, 'src', folder, name)))
        .map(([, name]) => `${folder}/${name}`),
    ),
  )
  expect(gone).toEqual([])
})
