import { SubjectBase } from '../../src/issue/index.js'
import { fitSubjects } from '../../src/training/fitSubjects.js'
import { readEntries, readSubjects, type Subject } from '../../src/training/subjects.js'
import { groupByWords } from './baseline.js'
import { groupsOf, groupTexts } from './duluan.js'
import { type GroupScores, type Groups, scoreGroups } from './groupScores.js'
import { syllablesOf } from './labelled.js'
import { askPython } from './python.js'
import { PROSE, SUBJECTS } from './subjects.js'
import type { Trial, Trials } from './trials.js'
import { WordGraph } from './wordGraph.js'

/** A trial, and how well each way of grouping did. */
export interface Tried {
  readonly trial: Trial
  readonly scores: Readonly<Record<string, GroupScores>>
}

export interface Groupings {
  readonly tried: readonly Tried[]
  /** The ways that could not be tried, in one line; empty where all were. */
  readonly absent: string
  /** Fitted on what is not held out. */
  readonly base: SubjectBase
}

type Way = (trial: Trial) => Groups

/**
 * Tries every way of grouping. Returns as soon as Python has its texts; what it returned then does the rest, while
 * Python works.
 */
export async function startGroupings({ held, all }: Trials, python: string): Promise<() => Promise<Groupings>> {
  const { answer } = await askPython(python, all.map(restored))
  return async () => {
    const base = new SubjectBase(fitSubjects(held.training))
    const ways: Record<string, Way> = { duluan: duluanWith(base), natural, words: wordsFrom(held.training) }
    const own = all.map((trial) => mapValues(ways, (way) => scoreGroups(trial.texts, way(trial))))
    const { groups, absent } = await answer
    const tried = all.map((trial, i) => {
      const others = mapValues(groups, (of) => scoreGroups(trial.texts, of[i]))
      return { trial, scores: { ...own[i], ...others } }
    })
    return { tried, absent, base }
  }
}

/** What every way is given: accents restored, short forms in full. */
function restored({ texts }: Trial): string[] {
  return texts.map(({ text }) => syllablesOf(text).join(' '))
}

/** Labelled sets with the base that ships, months with one that has not seen them. */
function duluanWith(base: SubjectBase): Way {
  return ({ kind, texts }) => groupsOf(groupTexts(texts, kind === 'labelled' ? {} : { base }), texts.length)
}

function natural(trial: Trial): Groups {
  return groupByWords(restored(trial), new Set(trial.texts.map(({ matter }) => matter)).size)
}

/** Words learn from the opinions that the base of the same trial is fitted on, and from prose; when first asked. */
function wordsFrom(training: readonly Subject[]): Way {
  const graphs = new Map<boolean, WordGraph>()
  return ({ kind, texts }) => {
    const isLabelled = kind === 'labelled'
    const graph = graphs.get(isLabelled) ?? learnWords(isLabelled ? readSubjects(SUBJECTS) : training)
    graphs.set(isLabelled, graph)
    return graph.group(texts.map(({ text }) => syllablesOf(text)))
  }
}

function learnWords(subjects: readonly Subject[]): WordGraph {
  const prose = readEntries<{ text: string }>(PROSE).map(({ text }) => text)
  return new WordGraph([...subjects.flatMap(({ opinions }) => opinions), ...prose].map(syllablesOf))
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]))
}
