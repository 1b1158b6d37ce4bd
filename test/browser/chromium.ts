import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
/** A browser that has said nothing by then will not. */
const PATIENCE = 50_000

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' }

/** The browser at `CHROMIUM_PATH`, else one on the path; null when there is none. */
export function findChromium(): string | null {
  const given = process.env.CHROMIUM_PATH
  if (given) return existsSync(given) ? given : null
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const places = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return places.find((place) => existsSync(place)) ?? null
}

/**
 * Opens `/` of a few files in a headless Chromium and returns what its script posts to `/result`, as JSON; whatever it
 * posts to `/failure` is thrown.
 *
 * @param files by their path, such as `/page.js`
 */
export async function runInChromium(chromium: string, files: Readonly<Record<string, string>>): Promise<unknown> {
  const profile = mkdtempSync(path.join(tmpdir(), 'duluan-chromium-'))
  const { server, posted } = serve(files)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const browser = launch(chromium, profile, `http://127.0.0.1:${port}/`)
  const failed = new Promise((_, reject) => {
    browser.once('error', reject)
    browser.once('exit', (code) => reject(new Error(`${chromium} ended with ${code} before it posted anything`)))
    setTimeout(reject, PATIENCE, new Error(`${chromium} posted nothing within ${PATIENCE / 1000} s`)).unref()
  })
  try {
    return await Promise.race([posted, failed])
  } finally {
    await close(browser)
    server.closeAllConnections()
    server.close()
    clear(profile)
  }
}

function launch(chromium: string, profile: string, url: string): ChildProcess {
  const flags = ['--headless=new', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--no-proxy-server']
  // Chromium refuses to run as root inside its sandbox, which is how containers run it.
  if (process.getuid?.() === 0) flags.push('--no-sandbox')
  return spawn(chromium, [...flags, `--user-data-dir=${profile}`, url], { stdio: 'ignore' })
}

/** Its helpers may still write for a moment: what can't be removed is left to the system's temporary folder. */
function clear(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  } catch {}
}

async function close(browser: ChildProcess): Promise<void> {
  if (browser.pid === undefined || browser.exitCode !== null) return
  browser.kill()
  await once(browser, 'exit')
}

/** Serves the files; `posted` is what the page posts. */
function serve(files: Readonly<Record<string, string>>): { server: Server; posted: Promise<unknown> } {
  const server = createServer()
  const posted = new Promise((resolve, reject) => {
    server.on('request', async (request, response) => {
      const url = request.url ?? '/'
      response.statusCode = url in files || request.method === 'POST' ? 200 : 404
      response.setHeader('content-type', `${TYPES[path.extname(url)] ?? 'text/html'}; charset=utf-8`)
      response.end(files[url])
      if (request.method !== 'POST') return
      const body = await text(request)
      if (url === '/result') resolve(JSON.parse(body))
      else reject(new Error(body))
    })
  })
  return { server, posted }
}
