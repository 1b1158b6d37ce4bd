import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

export const ROOT = path.resolve(import.meta.dirname, '../..')

export interface Bundle {
  readonly code: string
  /** Every module that went in, from the root of the project; and what its imports name. */
  readonly modules: readonly string[]
  readonly imports: readonly string[]
  readonly gzipped: number
}

/**
 * `duluan/text` as a bundler makes it for browsers. Fails on a built-in module of Node, and, as a classic script, on a
 * top-level await.
 *
 * @param format `esm` for a page or a module worker; `iife` for a classic script, which finds it as `duluanText`
 */
export async function bundleText(format: 'esm' | 'iife'): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(ROOT, 'src/text/index.ts')],
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format,
    globalName: 'duluanText',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const code = outputFiles[0].text
  return {
    code,
    modules: Object.keys(metafile.inputs).sort(),
    imports: Object.values(metafile.inputs).flatMap(({ imports }) =>
      imports.map(({ original, path }) => original ?? path),
    ),
    gzipped: gzipSync(code).length,
  }
}
