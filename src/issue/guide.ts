import type { IssueGroup } from '../model.js'
import { guideError } from './codes.js'
import { chainsOf } from './links.js'

/** An issue of the office's own list. */
export interface TaxonomyIssue {
  /** Its label in the report. */
  readonly name: string
  /** Words that people use for it. */
  readonly words?: readonly string[]
  /** Opinions that belong to it, as people write them. */
  readonly examples?: readonly string[]
}

/** An issue of the period before, as `streams.json` holds it. */
export type FormerIssue = Pick<IssueGroup, 'label' | 'profile'>

/**
 * What an analyst knows beforehand. Ids are those of opinions (`S1#1`); a submission's id (`S1`) stands for all its opinions.
 * Opinions in the same words are one text: what is said of one holds for all.
 */
export interface Guide {
  /** The office's own issues. One that nobody speaks of is not listed. */
  readonly issues?: readonly TaxonomyIssue[]
  /** Whether matters of which none of `issues` speaks become issues of their own (so by default), or stand alone. */
  readonly open?: boolean
  /** Issues of the period before: the same matter keeps its label. They draw like texts do, and freeze nothing. */
  readonly previous?: readonly FormerIssue[]
  readonly mustLink?: readonly (readonly [string, string])[]
  readonly cannotLink?: readonly (readonly [string, string])[]
  /** Opinion → name of its issue, one of `issues`. */
  readonly confirmed?: Readonly<Record<string, string>>
}

/** A guide in terms of different texts, by their numbers, and of issues, by their place in the taxonomy. */
export interface ResolvedGuide {
  readonly names: readonly string[]
  readonly pinned: ReadonlyMap<number, number>
  /** Texts that end in one issue, two or more in each. */
  readonly chains: readonly (readonly number[])[]
  readonly apart: readonly (readonly [number, number])[]
}

/** The submission of an opinion id. */
const submissionOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('#')))

/** Does a guide speak of an item? */
export function namedBy(guide: Guide): (id: string) => boolean {
  const { mustLink = [], cannotLink = [], confirmed = {} } = guide
  const ids = new Set([...mustLink.flat(), ...cannotLink.flat(), ...Object.keys(confirmed)])
  return (id) => ids.has(id) || ids.has(submissionOf(id))
}

/**
 * @param textOf number of the text that each item says.
 * @throws DULUAN_E022 for an unknown id, E023 for an unknown issue, E024 for a name that stands twice, E025 for a taxonomy
 *   without names, E026 where links and confirmed opinions contradict one another.
 */
export function resolveGuide(guide: Guide, ids: readonly string[], textOf: ArrayLike<number>): ResolvedGuide {
  const { issues, mustLink = [], cannotLink = [], confirmed = {} } = guide
  const numberOf = numbersOf(issues)
  const textsOf = lookUp(ids, textOf)
  const pinned = new Map<number, number>()
  for (const id of Object.keys(confirmed).sort()) {
    const issue = numberOf.get(keyOf(confirmed[id]))
    if (issue === undefined) throw guideError('DULUAN_E023', `${id}: «${confirmed[id]}»`)
    for (const text of textsOf(id)) {
      if ((pinned.get(text) ?? issue) !== issue) throw guideError('DULUAN_E026', `${id}: «${confirmed[id]}»`)
      pinned.set(text, issue)
    }
  }
  const chains = chainsOf(mustLink.map(([a, b]) => [...textsOf(a), ...textsOf(b)]))
  const unitOf = new Map(chains.flatMap((chain) => chain.map((text) => [text, chain[0]] as const)))
  const issueOfUnit = new Map<number, number>()
  for (const [text, issue] of pinned) {
    const unit = unitOf.get(text) ?? text
    if ((issueOfUnit.get(unit) ?? issue) !== issue)
      throw guideError('DULUAN_E026', `mustLink, «${issues?.[issue].name}»`)
    issueOfUnit.set(unit, issue)
  }
  for (const chain of chains) {
    const issue = issueOfUnit.get(chain[0])
    if (issue !== undefined) for (const text of chain) pinned.set(text, issue)
  }
  const apart = cannotLink.flatMap(([a, b]) =>
    textsOf(a).flatMap((p) =>
      textsOf(b).map((q): [number, number] => {
        const together = (unitOf.get(p) ?? p) === (unitOf.get(q) ?? q)
        const issue = pinned.get(p)
        if (together || (issue !== undefined && issue === pinned.get(q)))
          throw guideError('DULUAN_E026', `cannotLink: ${a}, ${b}`)
        return p < q ? [p, q] : [q, p]
      }),
    ),
  )
  return { names: issues?.map(({ name }) => tidy(name)) ?? [], pinned, chains, apart: apart.sort(byTexts) }
}

const byTexts = (x: readonly number[], y: readonly number[]) => x[0] - y[0] || x[1] - y[1]
const tidy = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ')
const keyOf = (name: string): string => tidy(name).toLowerCase()

/** Place of each name in the taxonomy. */
function numbersOf(issues: Guide['issues']): Map<string, number> {
  if (issues?.length === 0) throw guideError('DULUAN_E025', '0')
  const numbers = new Map<string, number>()
  issues?.forEach(({ name }, i) => {
    const key = keyOf(name)
    if (key === '') throw guideError('DULUAN_E025', `#${i + 1}`)
    if (numbers.has(key)) throw guideError('DULUAN_E024', `«${tidy(name)}»`)
    numbers.set(key, i)
  })
  return numbers
}

/** Id of an opinion or a submission → the texts that it says. */
function lookUp(ids: readonly string[], textOf: ArrayLike<number>): (id: string) => readonly number[] {
  const known = new Map<string, number[]>()
  const enter = (id: string, text: number): void => {
    const texts = known.get(id)
    if (!texts) known.set(id, [text])
    else if (!texts.includes(text)) texts.push(text)
  }
  ids.forEach((id, i) => {
    enter(id, textOf[i])
    const submission = submissionOf(id)
    if (submission !== '') enter(submission, textOf[i])
  })
  return (id) => {
    const texts = known.get(id)
    if (!texts) throw guideError('DULUAN_E022', `«${id}»`)
    return texts
  }
}
