import type { Subject } from '../../src/training/subjects.js'
import type { GoldSet } from './gold.js'
import { type LabelledText, opinionsOf } from './labelled.js'
import { drawMonths, type HeldOut, holdOut } from './months.js'

/** Texts that every way of grouping is tried on. */
export interface Trial {
  readonly name: string
  readonly kind: 'labelled' | 'unseen' | 'seen'
  readonly texts: readonly LabelledText[]
}

export interface Trials {
  readonly held: HeldOut
  readonly all: readonly Trial[]
}

const SEED = 2026
const MONTHS = 10

/** The labelled sets, ten months of subjects that the training part leaves out, ten of its subjects in texts it leaves out. */
export function trialsOf(sets: readonly GoldSet[], subjects: readonly Subject[]): Trials {
  const held = holdOut(subjects, SEED)
  const months = (kind: 'unseen' | 'seen') =>
    drawMonths(held[kind], MONTHS, SEED).map((texts, i): Trial => ({ name: `${kind} month ${i + 1}`, kind, texts }))
  const labelled = sets.map((set): Trial => ({ name: set.name, kind: 'labelled', texts: opinionsOf(set) }))
  return { held, all: [...labelled, ...months('unseen'), ...months('seen')] }
}
