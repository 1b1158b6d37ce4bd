import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DuluanError } from '../errors.js'

/**
 * Writes trained bytes as an ES module beside its type: `corpora/<name>.js` and `.d.ts`, default export a base64 string.
 * The layers load it by `import packed from '#corpora/<name>.js'` and read it with `unpack`. Throws `DULUAN_E014`.
 */
export function writeModelModule(file: string, bytes: Uint8Array, note: string): void {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, `// ${note}\nexport default '${base64}'\n`)
    writeFileSync(file.replace(/\.js$/, '.d.ts'), 'declare const packed: string\nexport default packed\n')
  } catch (cause) {
    const text = {
      vi: `Không ghi được ${file}. Hãy chọn nơi khác, hoặc kiểm tra quyền ghi.`,
      en: `${file} cannot be written. Choose another place, or check the permissions.`,
    }
    throw new DuluanError('DULUAN_E014', text, { cause })
  }
}
