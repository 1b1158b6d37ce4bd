import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Stance, Submission } from '../../src/model.js'

/** One opinion as a reader labelled it; `span` is a piece of the submission's text, its first occurrence. */
export interface GoldOpinion {
  readonly issue: string
  readonly stance: Stance
  readonly sentiment: -1 | 0 | 1
  readonly span: string
}

export interface GoldSubmission {
  readonly id: string
  readonly period: string
  readonly unit: string
  readonly collaborator: string
  readonly text: string
  /** None where it is off-topic. */
  readonly opinions: readonly GoldOpinion[]
  /** What makes it hard to read: unaccented, teencode, nfd, … */
  readonly noise?: readonly string[]
  readonly dupOf?: string
  /** Pieces of personal data as they stand in the text. */
  readonly pii?: readonly string[]
}

export interface GoldSet {
  readonly name: string
  readonly submissions: readonly GoldSubmission[]
  readonly hotSpots: readonly { readonly issue: string; readonly period: string }[]
}

const ROOT = path.resolve(import.meta.dirname, '../..')
/** Labelled sets that do not ship with the project; they may be absent. */
export const SHARED_GOLD = path.resolve(ROOT, '../shared/gold')
const OWN_GOLD = path.join(ROOT, 'corpora/gold')
/** The three months are one set; the tap water of September is what heats up in it. */
const PUBLIC_AFFAIRS = {
  file: /^public-affairs-\d{4}-\d{2}\.jsonl$/,
  hotSpots: [{ issue: 'nuoc-sinh-hoat', period: '2026-09' }],
}

/** The project's own set, then whatever lies in `shared`, by name. */
export function goldSets(shared = SHARED_GOLD): GoldSet[] {
  const months = filesIn(OWN_GOLD).filter((file) => PUBLIC_AFFAIRS.file.test(path.basename(file)))
  const own: GoldSet = {
    name: 'public-affairs',
    submissions: months.flatMap((file) => parseGold('', readFileSync(file, 'utf8')).submissions),
    hotSpots: PUBLIC_AFFAIRS.hotSpots,
  }
  const others = filesIn(shared).map((file) => parseGold(path.basename(file, '.jsonl'), readFileSync(file, 'utf8')))
  return [own, ...others]
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => path.join(folder, file))
}

/** JSON lines: a submission each; a line `{ "meta": { "hotSpots": [{ issue, period }] } }` may come first. */
export function parseGold(name: string, lines: string): GoldSet {
  type Line = Partial<GoldSubmission> & { meta?: { hotSpots?: GoldSet['hotSpots'] } }
  const parsed = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
  const submissions = parsed.filter((line): line is GoldSubmission => line.id !== undefined)
  return { name, submissions, hotSpots: parsed[0]?.meta?.hotSpots ?? [] }
}

/** The submissions as a reader of files would hand them over, without labels. */
export function unlabelled(set: GoldSet): Submission[] {
  return set.submissions.map(({ id, period, unit, collaborator, text }) => {
    return { id, period, unit, collaborator, text, attributes: {} }
  })
}
