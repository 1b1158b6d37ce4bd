import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Writes trained bytes as an ES module beside its type: `corpora/<name>.js` and `.d.ts`, default export a base64 string.
 * The layers load it by `import packed from '#corpora/<name>.js'` and read it with `unpack`.
 */
export function writeModelModule(file: string, bytes: Uint8Array, note: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  writeFileSync(file, `// ${note}\nexport default '${base64}'\n`)
  writeFileSync(file.replace(/\.js$/, '.d.ts'), 'declare const packed: string\nexport default packed\n')
}
