import { DuluanError } from '../errors.js'
import { sizeOf } from '../intake/source.js'
import { STANCES, type Stance } from '../model.js'
import { SENTIMENTS } from '../opinion/weights.js'
import type { LabelledOpinion } from './opinion.js'
import { readLines } from './subjects.js'

/** What a file of labels is about. */
export type LabelKind = 'stance' | 'sentiment'

/** A line of a file of labels, as people write it. */
interface Line {
  readonly text?: unknown
  readonly stance?: unknown
  /** A word, or a number below, at or above 0. */
  readonly sentiment?: unknown
  /** 0 to 3. */
  readonly intensity?: unknown
}

/** Fewer labels teach nothing that can be measured. */
const LEAST_LABELS = 100
/** Where a file says nothing of intensity, neither strong nor weak. */
const MIDDLE = 1.5

/** Which stance a sentiment alone stands for, and the sign of a stance whose sentiment is not given. */
const STANCE_OF = { positive: 'support', neutral: 'neutral', negative: 'concern' } as const
const SIGN_OF: Readonly<Record<Stance, number>> = { support: 1, neutral: 0, propose: 0, concern: -1, oppose: -1 }
const SENTIMENT_SIGNS = { positive: 1, neutral: 0, negative: -1 } as const

/**
 * The opinions of a JSON lines file: `{"text", "stance", "sentiment", "intensity"}` with a stance (support, concern, oppose,
 * propose, neutral) or a sentiment (positive, neutral, negative, or a number) at least, as the kind wants.
 *
 * @throws DULUAN_E101 to E103 when the file cannot be read, E212 for a line that is no JSON, E223 for one that lacks its
 * text or label, E224 when there are fewer than 100 or all are labelled alike.
 */
export async function readLabels(file: string, kind: LabelKind): Promise<LabelledOpinion[]> {
  await sizeOf(file)
  const opinions = readLines<Line | null>(file).map((line, i) => labelled(line ?? {}, kind) ?? fail(file, i, kind))
  const labels = new Set(opinions.map(({ stance, sentiment }) => (kind === 'stance' ? stance : Math.sign(sentiment))))
  if (opinions.length < LEAST_LABELS || labels.size < 2) {
    throw new DuluanError('DULUAN_E224', {
      vi: `${file} có ${opinions.length} ý kiến, ${labels.size} loại nhãn; cần ít nhất ${LEAST_LABELS} ý kiến và 2 loại. Hãy gán thêm nhãn.`,
      en: `${file} holds ${opinions.length} opinions of ${labels.size} classes; at least ${LEAST_LABELS} of 2 are needed. Label more.`,
    })
  }
  return opinions
}

function labelled({ text, stance, sentiment, intensity }: Line, kind: LabelKind): LabelledOpinion | null {
  if (typeof text !== 'string' || text.trim() === '') return null
  const givenStance = STANCES.find((name) => name === stance)
  const word = SENTIMENTS.find((name) => name === sentiment)
  const sign = word ? SENTIMENT_SIGNS[word] : typeof sentiment === 'number' ? Math.sign(sentiment) : undefined
  if (kind === 'stance' ? givenStance === undefined : sign === undefined) return null
  const felt = typeof intensity === 'number' && intensity >= 0 && intensity <= 3 ? intensity : MIDDLE
  return {
    text,
    stance: givenStance ?? STANCE_OF[SENTIMENTS[1 - (sign as number)]],
    sentiment: sign ?? SIGN_OF[givenStance as Stance],
    intensity: felt,
  }
}

function fail(file: string, index: number, kind: LabelKind): never {
  const classes = kind === 'stance' ? STANCES : SENTIMENTS
  throw new DuluanError('DULUAN_E223', {
    vi: `${file}: ý kiến thứ ${index + 1} thiếu «text» hoặc «${kind}». Hãy ghi mỗi dòng {"text": "…", "${kind}": "…"}, nhãn là một trong ${classes.join(', ')}.`,
    en: `${file}: opinion ${index + 1} lacks 'text' or '${kind}'. Write {"text": "…", "${kind}": "…"} a line, the label one of ${classes.join(', ')}.`,
  })
}
