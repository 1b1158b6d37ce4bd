import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentBelow, filesBelow, temporaryFolder } from '../encoder/folder.js'
import { embeddingsServer } from '../encoder/server.js'

const ROOT = path.resolve(import.meta.dirname, '../..')
const KEY = 'sk-bi-mat-cua-van-phong'

interface Ran {
  stdout: string
  stderr: string
  status: number
}

/** The command line in a process of its own, its caches in a folder of their own. */
function run(args: readonly string[], caches: string): Promise<Ran> {
  const env = { ...process.env, XDG_CACHE_HOME: caches, DULUAN_ENCODER_KEY: KEY }
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', 'src/cli/main.ts', ...args]
    execFile(process.execPath, command, { cwd: ROOT, env }, (error, stdout, stderr) => {
      resolve({ stdout, stderr, status: typeof error?.code === 'number' ? error.code : error ? -1 : 0 })
    })
  })
}

/** Thirty submissions of the example month, and where their report and the caches go. */
function desk() {
  const dir = temporaryFolder()
  const csv = path.join(dir, 'phan-anh.csv')
  const rows = readFileSync(path.join(ROOT, 'examples/phan-anh-2026-09.csv'), 'utf8').split('\n').slice(0, 30)
  writeFileSync(csv, rows.join('\n'))
  return { csv, out: path.join(dir, 'bao-cao'), caches: path.join(dir, 'kho') }
}

describe('duluan report --encoder', () => {
  it('sends opinions to the encoder, names it, keeps its rows in the user’s cache, and the key nowhere', async () => {
    const { url, place, requests, sent } = await embeddingsServer()
    const { csv, out, caches } = desk()
    const args = ['report', csv, '--out', out, '--encoder', url, '--encoder-model', 'e5', '--encoder-prefix', 'query: ']
    const first = await run(args, caches)
    expect(first.status).toBe(0)
    expect(requests[0]).toMatchObject({ model: 'e5', authorization: `Bearer ${KEY}` })
    expect(sent().every((text) => text.startsWith('query: '))).toBe(true)
    const { options } = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8'))
    const name = `e5 (${place})`
    expect(options.encoder).toEqual({ name, url: `${url}/v1/embeddings`, model: 'e5', prefix: 'query: ' })
    expect(readFileSync(path.join(out, 'report.md'), 'utf8').includes(`**${name}**`)).toBe(true)
    expect(filesBelow(path.join(caches, 'duluan', 'encoder'))).toHaveLength(1)
    const written = contentBelow(out) + contentBelow(caches) + first.stdout + first.stderr
    expect(written.includes(KEY)).toBe(false)

    requests.length = 0
    const page = readFileSync(path.join(out, 'report.html'), 'utf8')
    expect((await run(args, caches)).status).toBe(0)
    expect(readFileSync(path.join(out, 'report.html'), 'utf8') === page).toBe(true)
    const verified = await run(['verify', out], caches)
    expect(verified.stdout).toMatch(/^Khớp/)
    expect(requests).toEqual([])
  })

  it('keeps rows where it is told to, or nowhere', async () => {
    const { url } = await embeddingsServer()
    const { csv, out, caches } = desk()
    const args = ['report', csv, '--out', out, '--formats', 'json', '--encoder', url]
    const other = temporaryFolder()
    expect((await run([...args, '--encoder-cache', other], caches)).status).toBe(0)
    expect(filesBelow(other)).toHaveLength(1)
    expect((await run([...args, '--no-encoder-cache'], caches)).status).toBe(0)
    expect(() => filesBelow(caches)).toThrow('ENOENT')
  })

  it('says what is wrong, in both languages and without the key, and writes nothing', async () => {
    const body = { error: { message: `Invalid key ${KEY}` } }
    const { url } = await embeddingsServer(() => ({ status: 401, body }))
    const { csv, out, caches } = desk()
    const { stderr, stdout, status } = await run(['report', csv, '--out', out, '--encoder', url], caches)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^DULUAN_E041: Bộ mã hóa từ chối.*\n.*The encoder refused/)
    expect(stderr).not.toContain(KEY)
    expect(stdout).toBe('')
    expect(() => filesBelow(out)).toThrow('ENOENT')
  })

  it.each([
    [['--encoder-model', 'e5'], /DULUAN_E010.*--encoder URL/],
    [['--encoder-cache', 'kho'], /DULUAN_E010.*--encoder URL/],
    [['--encoder', 'mo-hinh.gguf'], /DULUAN_E046/],
  ])('refuses %j', async (args, says) => {
    const { csv, out, caches } = desk()
    const { stderr, status } = await run(['report', csv, '--out', out, ...args], caches)
    expect(stderr).toMatch(says)
    expect(status).toBe(2)
  })
})
