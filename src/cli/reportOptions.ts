import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { DuluanError } from '../errors.js'
import type { IntakeOptions, Role } from '../intake/index.js'
import type { ReportFormat } from '../report/index.js'
import type { StreamsFile } from '../streamsFile.js'
import type { EncoderChoice } from './encoder.js'

export const FORMATS: readonly ReportFormat[] = ['html', 'md', 'csv', 'json']
export const ROLES: readonly Role[] = ['id', 'text', 'period', 'date', 'unit', 'collaborator']

/** The options of `duluan report`, parsed. */
export interface ReportOptions extends EncoderChoice {
  out: string
  previous?: string
  formats: ReportFormat[]
  column: Partial<Record<Role, string>>
  encoding: NonNullable<IntakeOptions['encoding']>
  delimiter: 'auto' | ',' | ';' | '\t'
  period?: string
  sheet?: string
  abbreviations?: string
  taxonomy?: string
  guide?: string
}

/** The data file of the former report. */
export function readPrevious(dir: string): StreamsFile {
  const file = path.join(dir, 'streams.json')
  if (!existsSync(file)) {
    throw new DuluanError('DULUAN_E011', {
      vi: `Không thấy báo cáo kỳ trước ở ${file}. Hãy đưa thư mục mà «duluan report --out» đã ghi.`,
      en: `No former report at ${file}: give the folder that 'duluan report --out' wrote.`,
    })
  }
  const read = JSON.parse(readFileSync(file, 'utf8')) as StreamsFile
  if (read.format !== 'duluan/1') {
    throw new DuluanError('DULUAN_E012', {
      vi: `${file} có định dạng «${String(read.format)}», cần duluan/1. Hãy lập lại báo cáo kỳ trước bằng bản này.`,
      en: `${file} has format '${String(read.format)}', not duluan/1: make the former report again with this version.`,
    })
  }
  return read
}

function usage(vi: string, en: string): DuluanError {
  return new DuluanError('DULUAN_E010', { vi, en })
}

export function formats(list: string): ReportFormat[] {
  const asked = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  const unknown = asked.find((name) => !(FORMATS as readonly string[]).includes(name))
  if (unknown !== undefined || asked.length === 0) {
    throw usage(
      `Không có mẫu «${unknown ?? ''}». Các mẫu: ${FORMATS.join(', ')}.`,
      `No format '${unknown ?? ''}'; there are ${FORMATS.join(', ')}.`,
    )
  }
  return asked as ReportFormat[]
}

export function column(pair: string, sofar: Partial<Record<Role, string>>): Partial<Record<Role, string>> {
  const at = pair.indexOf('=')
  const role = pair.slice(0, at).trim()
  if (at < 1 || !(ROLES as readonly string[]).includes(role)) {
    throw usage(
      `--column cần dạng vai=tên cột, ví dụ text="Nội dung"; các vai: ${ROLES.join(', ')}.`,
      `--column wants role=name, such as text="Nội dung"; roles: ${ROLES.join(', ')}.`,
    )
  }
  return { ...sofar, [role]: pair.slice(at + 1).trim() }
}

export function delimiter(text: string): ReportOptions['delimiter'] {
  const named = { tab: '\t', '\\t': '\t', auto: 'auto' }[text] ?? text
  if (named === 'auto' || named === ',' || named === ';' || named === '\t') return named
  throw usage(
    `Dấu ngăn cột «${text}» không dùng được; hãy chọn , hoặc ; hoặc tab.`,
    `No delimiter '${text}'; choose , or ; or tab.`,
  )
}
