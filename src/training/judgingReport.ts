import { judge } from '../opinion/judge.js'
import { SENTIMENTS, type Weights } from '../opinion/weights.js'
import { parse, read } from '../text/index.js'
import type { LabelKind } from './labels.js'
import type { LabelledOpinion } from './opinion.js'

/** A label and what the model gave. */
export type Pair = readonly [label: string, given: string]

/** How often labels were met. */
export interface Score {
  /** Percent. */
  readonly accuracy: number
  /** Percent, over the classes that are labelled. */
  readonly macroF1: number
}

/** What a model makes of labelled opinions. */
export function pairsOf(opinions: readonly LabelledOpinion[], kind: LabelKind, weights: Weights): Pair[] {
  return opinions.map(({ text, stance, sentiment }) => {
    const doc = parse(text)
    const given = judge(doc, read(doc), { start: 0, end: text.length }, weights)
    return kind === 'stance' ? [stance, given.stance] : [signName(sentiment), signName(given.sentiment)]
  })
}

export function scoreOf(pairs: readonly Pair[]): Score {
  const classes = [...new Set(pairs.map(([label]) => label))]
  return {
    accuracy: (100 * pairs.filter(([label, given]) => label === given).length) / pairs.length,
    macroF1: classes.reduce((sum, label) => sum + f1(pairs, label), 0) / classes.length,
  }
}

/** How often each label was given as what, the commonest mistakes first; right ones left out. */
export function confusionsOf(pairs: readonly Pair[]): { label: string; given: string; times: number }[] {
  const times = new Map<string, { label: string; given: string; times: number }>()
  for (const [label, given] of pairs) {
    if (label === given) continue
    const key = `${label} ${given}`
    const known = times.get(key) ?? { label, given, times: 0 }
    known.times++
    times.set(key, known)
  }
  return [...times.values()].sort((a, b) => b.times - a.times || (a.label + a.given < b.label + b.given ? -1 : 1))
}

const signName = (sentiment: number) => SENTIMENTS[1 - Math.sign(sentiment)]

function f1(pairs: readonly Pair[], label: string): number {
  const both = pairs.filter(([known, given]) => known === label && given === label).length
  const known = pairs.filter(([name]) => name === label).length
  const given = pairs.filter(([, name]) => name === label).length
  return (200 * both) / (known + given)
}
