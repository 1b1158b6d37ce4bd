import { readFileSync } from 'node:fs'
import type { Duplicate, Stance, Submission } from '../../src/model.js'
import type { ReadOpinion, StreamInput } from '../../src/stream/index.js'
import { parse, read } from '../../src/text/index.js'

export interface Spoken {
  readonly text: string
  readonly stance?: Stance
  readonly sentiment?: number
  readonly unit?: string
}

/** What others said in a month: how rare a word is shows only beside these. */
export const MONTH: readonly Spoken[] = readFileSync(
  new URL('../../corpora/gold/public-affairs-2026-07.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => ({ text: (JSON.parse(line) as Spoken).text }))

/** Submissions S1, S2, … of one opinion each, read as the pipeline reads them, all about one matter. */
export function inputOf(spoken: readonly Spoken[], duplicates: readonly Duplicate[] = []): StreamInput {
  const opinions = spoken.map(({ text, stance = 'concern', sentiment = -0.5 }, i): ReadOpinion => {
    const certain = { support: 0, concern: 0, oppose: 0, propose: 0, neutral: 0, [stance]: 1 }
    return {
      id: `S${i + 1}#1`,
      submission: `S${i + 1}`,
      period: '2026-09',
      start: 0,
      end: text.length,
      stance,
      sentiment,
      intensity: 0.5,
      probabilities: { stance: certain, sentiment: { positive: 0, neutral: 1, negative: 0 } },
      why: [],
      syllables: read(parse(text)).syllables,
    }
  })
  const submissions = new Map(
    spoken.map(({ text, unit = 'Phường Bến Đò' }, i): [string, Submission] => {
      const id = `S${i + 1}`
      return [id, { id, text, period: '2026-09', unit, collaborator: 'CTV-1', attributes: {} }]
    }),
  )
  const members = spoken.map((_, i) => i)
  const issues = [{ label: 'nước sinh hoạt', theme: '', keywords: [], members, profile: [] }]
  return { submissions, opinions, issues, duplicates, redactions: new Map() }
}
