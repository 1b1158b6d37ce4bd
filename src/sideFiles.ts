import { existsSync, readFileSync } from 'node:fs'
import { DuluanError } from './errors.js'
import type { Guide, TaxonomyIssue } from './issue/index.js'

/** Files beside the submissions that an analysis goes by, as paths. */
export interface SideFiles {
  /** The office's own short forms. */
  abbreviations?: string
  /** The office's own issues. */
  taxonomy?: string
  /** Links between opinions, and confirmed ones. */
  guide?: string
}

/** Those of some options that are files beside the submissions. */
export function sideFilesOf({ abbreviations, taxonomy, guide }: SideFiles): SideFiles {
  return {
    ...(abbreviations !== undefined && { abbreviations }),
    ...(taxonomy !== undefined && { taxonomy }),
    ...(guide !== undefined && { guide }),
  }
}

/** What the files beside the submissions ask of an analysis. */
export function readSideFiles(files: SideFiles): { abbreviations?: string; guide?: Guide } {
  const { abbreviations, taxonomy, guide } = files
  const asked: Guide = {
    ...(guide !== undefined && readGuide(guide)),
    ...(taxonomy !== undefined && { issues: readTaxonomy(taxonomy) }),
  }
  return {
    ...(abbreviations !== undefined && { abbreviations: readAbbreviations(abbreviations) }),
    ...((taxonomy ?? guide) !== undefined && { guide: asked }),
  }
}

/** The user's own table of short forms; one line a form. */
export function readAbbreviations(file: string): string {
  if (!existsSync(file)) {
    throw new DuluanError('DULUAN_E015', {
      vi: `Không thấy bảng viết tắt ${file}. Hãy kiểm tra lại đường dẫn.`,
      en: `No table of abbreviations at ${file}: check the path.`,
    })
  }
  const table = readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  const lines = table.split(/\r?\n/).map((line) => line.split('#')[0].trim())
  const wrong = lines.findIndex((line) => line !== '' && !/^\S+( {2,}|\t)\S/.test(line))
  if (wrong >= 0 || !lines.some(Boolean)) {
    throw new DuluanError('DULUAN_E016', {
      vi: `${file}, dòng ${wrong + 1}: cần «viết_tắt<Tab>viết đầy đủ», mỗi từ một dòng, ví dụ «NVH<Tab>nhà văn hóa».`,
      en: `${file}, line ${wrong + 1}: a short form, a tab or two spaces, and what it stands for are wanted on each line.`,
    })
  }
  return table.replaceAll('\r', '')
}

/**
 * A taxonomy: `.json` a list of `{ name, words?, examples? }`, `.jsonl` one a line; any other file a name a line, after a tab
 * words parted by commas. Lines that begin with `#` are left out.
 *
 * @throws DULUAN_E019 where the file is not there, or not of this form.
 */
export function readTaxonomy(file: string): TaxonomyIssue[] {
  const text = read(file)
  if (/\.json$/i.test(file)) {
    const list = parsed(file, text, 1)
    if (!Array.isArray(list)) throw wrongForm(file, 1, '[{ "name": "…", "words": ["…"] }]')
    return list.map((issue, i) => issueOf(file, issue, i + 1))
  }
  const lines = text.split(/\r?\n/).map((line, i) => ({ line, number: i + 1 }))
  const used = lines.filter(({ line }) => line.trim() !== '' && !line.startsWith('#'))
  if (/\.jsonl$/i.test(file)) return used.map(({ line, number }) => issueOf(file, parsed(file, line, number), number))
  return used.map(({ line }) => {
    const [name, words = ''] = line.split('\t')
    const listed = words
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean)
    return { name: name.trim(), ...(listed.length > 0 && { words: listed }) }
  })
}

/**
 * A guide: `{ mustLink?, cannotLink?, confirmed?, open?, issues? }`.
 *
 * @throws DULUAN_E019 where the file is not there, or not of this form.
 */
export function readGuide(file: string): Guide {
  const { mustLink, cannotLink, confirmed, open, issues, ...others } = parsed(file, read(file), 1) as Record<
    string,
    unknown
  >
  const isLinks = (links: unknown) =>
    links === undefined || (Array.isArray(links) && links.every((pair) => isStrings(pair) && pair.length === 2))
  const form = '{ "mustLink": [["S1#1", "S2#1"]], "cannotLink": [], "confirmed": { "S3#1": "…" } }'
  const isConfirmed = confirmed === undefined || (isRecord(confirmed) && isStrings(Object.values(confirmed)))
  const isRight =
    isLinks(mustLink) && isLinks(cannotLink) && isConfirmed && [undefined, true, false].includes(open as boolean)
  if (!isRight || Object.keys(others).length > 0) throw wrongForm(file, 1, form)
  const listed = issues === undefined ? undefined : Array.isArray(issues) ? issues : [issues]
  return {
    ...({ mustLink, cannotLink, confirmed, open } as Guide),
    ...(listed && { issues: listed.map((issue, i) => issueOf(file, issue, i + 1)) }),
  }
}

function issueOf(file: string, value: unknown, number: number): TaxonomyIssue {
  const { name, words, examples } = isRecord(value) ? value : {}
  if (typeof name === 'string' && [words, examples].every((list) => list === undefined || isStrings(list)))
    return { name, ...(words !== undefined && { words }), ...(examples !== undefined && { examples }) } as TaxonomyIssue
  throw wrongForm(file, number, '{ "name": "…", "words": ["…"], "examples": ["…"] }')
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

function read(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  throw new DuluanError('DULUAN_E019', {
    vi: `Không thấy tệp ${file}. Hãy kiểm tra lại đường dẫn.`,
    en: `No file ${file}: check the path.`,
  })
}

function parsed(file: string, text: string, line: number): unknown {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Told below, with the line.
  }
  throw wrongForm(file, line, 'JSON')
}

function wrongForm(file: string, line: number, form: string): DuluanError {
  return new DuluanError('DULUAN_E019', {
    vi: `${file}, mục ${line}: không đúng mẫu. Hãy ghi theo mẫu ${form}.`,
    en: `${file}, entry ${line}: not of the form wanted. Write it as ${form}.`,
  })
}
