import type { Stance } from '../model.js'
import { roman } from './wording.js'

/** A run of words inside a paragraph, a list item or a cell. Nothing in it is markup: a face escapes what it must. */
export type Inline = string | { readonly text: string; readonly as: 'strong' | 'muted' } | Link

/** Words that lead to a place of the same report. */
export interface Link {
  readonly text: string
  readonly to: string
}

export type Words = readonly Inline[]

export interface Column {
  readonly title: string
  readonly align: 'left' | 'right'
}

export interface StanceCount {
  readonly stance: Stance
  readonly distinct: number
}

/** What a report is made of. A document is a flat list of these, and knows no format. */
export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly subtitle: string }
  | { readonly kind: 'tiles'; readonly tiles: readonly { readonly value: string; readonly label: string }[] }
  /** `level` 2: a part of the report; 3: an issue or another section of a part; 4: below that. */
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly id: string; readonly text: string }
  /** `stance` marks the sentence that opens a stream. */
  | { readonly kind: 'paragraph'; readonly words: Words; readonly stance?: Stance }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly Column[]
      /** As many cells a row as there are columns; the first cell names the row. */
      readonly rows: readonly (readonly Words[])[]
    }
  /** How the distinct opinions on `subject` divide over the stances. */
  | { readonly kind: 'stances'; readonly subject: string; readonly counts: readonly StanceCount[] }
  /** Distinct opinions on `subject`, period by period. */
  | {
      readonly kind: 'trend'
      readonly subject: string
      readonly points: readonly { readonly period: string; readonly distinct: number }[]
    }
  | {
      readonly kind: 'quotation'
      readonly text: string
      readonly stance: Stance
      readonly submission: string
      /** What decided its stance, for who asks. */
      readonly why?: readonly string[]
    }
  | { readonly kind: 'note'; readonly words: Words }
  /** A long list of ids behind one figure, folded away where the format can fold. */
  | {
      readonly kind: 'trace'
      readonly id: string
      readonly summary: Words
      readonly ids: readonly string[]
      /** Where the ids stand that are left out here; empty where all are listed. */
      readonly rest: string
    }

export const left = (title: string): Column => ({ title, align: 'left' })
export const right = (title: string): Column => ({ title, align: 'right' })

/** The heading of part `n` of the report: `III. Các vấn đề…`. */
export function part(n: number, text: string): Block {
  return { kind: 'heading', level: 2, id: `phan-${n}`, text: `${roman(n)}. ${text}` }
}
