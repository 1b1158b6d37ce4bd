import type { Tried } from './groupings.js'
import { type GroupScores, meanScores, rowsOf } from './groupScores.js'
import { count } from './measures.js'
import { type Scores, table } from './scores.js'
import type { Trial } from './trials.js'
import { NEIGHBOURS, RESOLUTION } from './wordGraph.js'

/** Trials that are told of as one: a labelled set, or the months of a kind. */
export interface Summary {
  readonly name: string
  readonly tried: readonly Tried[]
  readonly scores: Readonly<Record<string, GroupScores>>
}

const MONTHS = { unseen: 'months of unseen subjects', seen: 'months of seen subjects, unseen texts' }
/** What our adjusted mutual information ought to be of that of words. */
const GOALS: Readonly<Record<string, number>> = { [MONTHS.unseen]: 1.7, [MONTHS.seen]: 2.6 }

export const LEGEND = `The grouping alone. Spans are given, and every way gets what \`read\` makes of them: accents restored, short forms in full.
  duluan       labelled sets: the base that ships; months: one fitted on the rest of the subjects and of the opinions
  natural      TfIdf and k-means, told the true number
  words        tf-idf and co-occurrence vectors learnt from the same opinions and from prose, ${NEIGHBOURS} neighbours, Louvain at resolution ${RESOLUTION}
  e5 + Leiden  multilingual-e5-small, 15 neighbours, Leiden at resolution 2
  BERTopic     its pipeline: UMAP and HDBSCAN on multilingual-e5-small, topics of 5 and more`

/** The labelled sets one by one, then the months of each kind, averaged. */
export function summaries(tried: readonly Tried[]): Summary[] {
  const labelled = tried.filter(({ trial }) => trial.kind === 'labelled')
  const months = (kind: keyof typeof MONTHS) =>
    summary(
      MONTHS[kind],
      tried.filter(({ trial }) => trial.kind === kind),
    )
  return [...labelled.map((one) => summary(one.trial.name, [one])), months('unseen'), months('seen')]
}

function summary(name: string, tried: readonly Tried[]): Summary {
  const methods = Object.keys(tried[0].scores)
  const scores = methods.map((method) => [method, meanScores(tried.map(({ scores }) => scores[method]))])
  return { name, tried, scores: Object.fromEntries(scores) }
}

/** A row a measure, a column a method; of months also the adjusted mutual information of each. */
export function groupTable({ name, tried, scores }: Summary): string {
  const columns = Object.entries(scores).map(([method, mean]): [string, Scores] => {
    const single = tried.map(({ trial, scores }) => [`AMI, ${described(trial)}`, scores[method].ami])
    return [method, { ...rowsOf(mean), ...(tried.length > 1 ? Object.fromEntries(single) : {}) }]
  })
  const title =
    tried.length > 1 ? `${name}: mean of ${tried.length}` : `${name}, spans given: ${tried[0].trial.texts.length}`
  return table(title, Object.fromEntries(columns))
}

function described({ name, texts }: Trial): string {
  return `${name} (${texts.length} opinions, ${count(texts.map(({ matter }) => matter)).size} matters)`
}

/** Our adjusted mutual information, so many times that of another method; null where that is not there. */
export function ratioOver(method: string, { scores }: Summary): number | null {
  return scores[method] === undefined ? null : scores.duluan.ami / scores[method].ami
}

export function ratioTable(all: readonly Summary[]): string {
  const over = (method: string): Scores => Object.fromEntries(all.map((s) => [s.name, ratioOver(method, s)]))
  const goals: Scores = Object.fromEntries(all.map(({ name }) => [name, GOALS[name] ?? null]))
  return table('our adjusted mutual information, times that of', {
    words: over('words'),
    'goal (words)': goals,
    'e5 + Leiden': over('e5 + Leiden'),
    BERTopic: over('BERTopic'),
    natural: over('natural'),
  })
}

/** The same, unrounded, for programs. */
export function figuresOf(summary: Summary) {
  const { name, tried, scores } = summary
  const methods = Object.keys(scores).filter((method) => method !== 'duluan')
  const months = tried.map(({ trial, scores }) => ({
    set: trial.name,
    opinions: trial.texts.length,
    groupings: scores,
  }))
  return {
    set: name,
    opinions: tried.reduce((sum, { trial }) => sum + trial.texts.length, 0),
    groupings: scores,
    amiRatios: Object.fromEntries(methods.map((method) => [method, ratioOver(method, summary)])),
    ...(tried.length > 1 ? { months } : {}),
  }
}
