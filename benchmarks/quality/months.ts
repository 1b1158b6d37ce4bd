import type { Subject } from '../../src/training/subjects.js'
import { type Random, randomFrom } from '../load/random.js'
import { type LabelledText, noiseOf } from './labelled.js'

/** What people said of one matter, kept from whatever learns. */
export interface Matter {
  readonly id: string
  readonly opinions: readonly string[]
}

export interface HeldOut {
  /** What a base may be fitted on: three quarters of the subjects, with three quarters of their opinions. */
  readonly training: readonly Subject[]
  /** A quarter of the subjects, with all their opinions. */
  readonly unseen: readonly Matter[]
  /** The other quarter of the opinions of the subjects in `training`. */
  readonly seen: readonly Matter[]
}

/** One part in so many is held out. */
const PARTS = 4

/** Holds out a quarter of the subjects and, of the others, a quarter of their opinions: the same for the same seed. */
export function holdOut(subjects: readonly Subject[], seed: number): HeldOut {
  const random = randomFrom(seed)
  const unseen = new Set(draw(subjects, subjects.length / PARTS, random))
  const training: Subject[] = []
  const seen: Matter[] = []
  for (const subject of subjects) {
    if (unseen.has(subject)) continue
    const kept = new Set(draw(subject.opinions, subject.opinions.length / PARTS, random))
    training.push({ ...subject, opinions: subject.opinions.filter((text) => !kept.has(text)) })
    seen.push({ id: subject.id, opinions: [...kept] })
  }
  return { training, unseen: [...unseen], seen }
}

/** Simulated months, the same for the same seed: see `month`. */
export function drawMonths(matters: readonly Matter[], count: number, seed: number): LabelledText[][] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => month(matters, random))
}

/** 14 to 25 matters; 3 to 5 opinions of most, up to thirty of some, as far as there are so many. */
function month(matters: readonly Matter[], random: Random): LabelledText[] {
  return draw(matters, 14 + 12 * random(), random).flatMap(({ id, opinions }) =>
    draw(opinions, Math.round(3 + 27 * random() ** 2), random).map((text) => ({
      text,
      matter: id,
      noise: [noiseOf(text)],
    })),
  )
}

/** So many of a list (rounded down), none twice, in an order drawn. */
export function draw<T>(from: readonly T[], size: number, random: Random): T[] {
  const left = [...from]
  return Array.from({ length: Math.min(Math.floor(size), left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat()
}
