import type { Aligned } from './align.js'
import type { GoldOpinion } from './gold.js'
import { minoritiesFound, sizeError } from './matches.js'
import {
  adjustedMutualInformation,
  adjustedRand,
  bcubed,
  classification,
  count,
  groupBy,
  type Pair,
  purity,
  vMeasure,
} from './measures.js'
import type { Scores } from './scores.js'

/** What some method says of one gold opinion; null where it says nothing. */
export interface Answer {
  readonly issue: string | null
  readonly stream: string | null
  readonly stance: string | null
  readonly sentiment: number | null
}

/** A gold opinion, how its submission was written, and one method's answer to it. */
export interface Answered {
  readonly gold: GoldOpinion
  readonly noise: readonly string[]
  readonly answer: Answer
}

const NOTHING: Answer = { issue: null, stream: null, stance: null, sentiment: null }

export function answersOf(aligned: readonly Aligned[]): Answered[] {
  return aligned.map(({ gold, noise, found }) => {
    if (found === undefined) return { gold, noise, answer: NOTHING }
    const { issue, stream, stance, sentiment } = found
    return { gold, noise, answer: { issue, stream, stance, sentiment: Math.sign(sentiment) } }
  })
}

/** Issues, streams, stance and sentiment of one method against the gold labels, then the same by kind of noise. */
export function scoreAnswers(answered: readonly Answered[]): Scores {
  return { ...scoreIssues(answered), ...scoreStreams(answered), ...scoreJudgements(answered), ...scoreNoise(answered) }
}

/** An opinion in no issue stands alone, as an issue of its own. */
const byIssue = ({ gold, answer }: Answered, i: number): Pair => [gold.issue, answer.issue ?? `alone-${i}`]
const byStream = ({ gold, answer }: Answered, i: number): Pair => [
  `${gold.issue}/${gold.stance}`,
  answer.stream ?? `alone-${i}`,
]
const byStance = ({ gold, answer }: Answered): Pair => [gold.stance, answer.stance ?? 'missing']
const bySentiment = ({ gold, answer }: Answered): Pair => [
  SENTIMENT_NAMES[gold.sentiment + 1],
  answer.sentiment === null ? 'missing' : SENTIMENT_NAMES[answer.sentiment + 1],
]
const SENTIMENT_NAMES = ['negative', 'neutral', 'positive']
/** Concern and oppose as one: careful readers part there, and agree on nearly all else. */
const bySide = (answered: Answered): Pair => {
  const side = (stance: string) => (stance === 'oppose' ? 'concern' : stance)
  const [gold, guess] = byStance(answered)
  return [side(gold), side(guess)]
}

function scoreIssues(answered: readonly Answered[]): Scores {
  const pairs = answered.map(byIssue)
  const grouped = pairs.filter((_, i) => answered[i].answer.issue !== null)
  const issues = count(pairs.map(([gold]) => gold))
  const cubed = bcubed(pairs)
  return {
    'issues: B-cubed precision': cubed.precision,
    'issues: B-cubed recall': cubed.recall,
    'issues: B-cubed F1': cubed.f1,
    'issues: adjusted Rand index': adjustedRand(pairs),
    'issues: adjusted mutual information': adjustedMutualInformation(pairs),
    'issues: V-measure': vMeasure(pairs),
    'issues: purity': purity(grouped),
    'issues: found, of those there': { found: count(grouped.map(([, issue]) => issue)).size, of: issues.size },
    'issues: opinions ungrouped': { found: pairs.length - grouped.length, of: pairs.length },
    'issues: size off by, median': sizeError(grouped, issues),
    'issues: minorities found': minoritiesFound(grouped, issues, 1, MINORITY),
  }
}

/** Issues of so few opinions are minorities, which a report must not lose. */
const MINORITY = 6

function scoreStreams(answered: readonly Answered[]): Scores {
  const pairs = answered.map(byStream)
  const cubed = bcubed(pairs)
  return {
    'streams: B-cubed precision': cubed.precision,
    'streams: B-cubed recall': cubed.recall,
    'streams: B-cubed F1': cubed.f1,
    'streams: pairs within that take opposite sides': opposedPairs(answered),
  }
}

/** Share of the pairs within streams where one supports what the other rejects or worries about. */
function opposedPairs(answered: readonly Answered[]): number {
  let opposed = 0
  let pairs = 0
  const inStreams = answered.filter(({ answer }) => answer.stream !== null)
  for (const stream of groupBy(inStreams, ({ answer }) => answer.stream).values()) {
    const stances = count(stream.map(({ gold }) => gold.stance))
    pairs += (stream.length * (stream.length - 1)) / 2
    opposed += (stances.get('support') ?? 0) * ((stances.get('oppose') ?? 0) + (stances.get('concern') ?? 0))
  }
  return opposed / (pairs || 1)
}

function scoreJudgements(answered: readonly Answered[]): Scores {
  const named = (name: string, pairs: readonly Pair[]): Scores => {
    const { accuracy, macroF1, f1 } = classification(pairs)
    const classes = Object.keys(f1)
      .sort()
      .map((label) => [`${name}: F1 ${label}`, f1[label]])
    return { [`${name}: accuracy`]: accuracy, [`${name}: macro-F1`]: macroF1, ...Object.fromEntries(classes) }
  }
  return {
    ...named('stance', answered.map(byStance)),
    ...named('side (concern and oppose as one)', answered.map(bySide)),
    ...named('sentiment', answered.map(bySentiment)),
  }
}

/** Each kind of noise by itself: its opinions' part in the B-cubed of all, and how well they were judged. */
function scoreNoise(answered: readonly Answered[]): Scores {
  const pairs = answered.map(byIssue)
  const scores: Scores = {}
  const kinds = count(answered.flatMap(({ noise }) => noise))
  for (const [kind, n] of [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const has = ({ noise }: Answered) => noise.includes(kind)
    const some = answered.filter(has)
    const name = `noise: ${kind} (${n})`
    scores[`${name}: issues, B-cubed F1`] = bcubed(
      pairs,
      pairs.filter((_, i) => has(answered[i])),
    ).f1
    scores[`${name}: stance, accuracy`] = classification(some.map(byStance)).accuracy
    scores[`${name}: sentiment, accuracy`] = classification(some.map(bySentiment)).accuracy
  }
  return scores
}
