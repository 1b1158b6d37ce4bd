import type { SubjectBase } from './base.js'
import { fitName } from './names.js'
import type { Phrase } from './phrases.js'

/** What is known of an issue when it is to be named. */
export interface Unnamed {
  /** Syllables of its texts. */
  readonly texts: readonly (readonly string[])[]
  /** Subjects that its centroid leans to, strongest first, as numbers in the base; weights at unit length. */
  readonly nearest: readonly { readonly subject: number; readonly weight: number }[]
  /** What tells its texts from the others, strongest first. */
  readonly phrases: readonly Phrase[]
  /** A label that it has already. */
  readonly given?: string | undefined
}

const MOST_KEYWORDS = 8

/**
 * A label for every issue, no two alike, in order: the name of a subject that the issue leans to, as much of it as the
 * texts bear out, where one is strong and not one of many, or most texts use its words; else the theme that several share, with what the texts speak of most; else the phrase
 * that most of its texts use and others do not.
 */
export function nameIssues(issues: readonly Unnamed[], base: SubjectBase): string[] {
  const taken = new Set(issues.flatMap(({ given }) => given ?? []))
  return issues.map((issue) => {
    if (issue.given !== undefined) return issue.given
    const candidates = candidatesFor(issue, base)
    const label = candidates.find((candidate) => !taken.has(candidate)) ?? numbered(candidates[0] ?? '', taken)
    taken.add(label)
    return label
  })
}

/** A subject below this weight is one among many that a mixed issue touches. */
const POSSIBLE = 0.3
/** From this weight on, a subject's name stands even where the texts put it in other words. */
const SURE = 0.4
/** So near to the strongest, another subject's name may fit better. */
const NEAR = 0.6

function candidatesFor(issue: Unnamed, base: SubjectBase): string[] {
  const { nearest, phrases, texts } = issue
  const share = shareOf(texts)
  const strongest = nearest[0]?.weight ?? 0
  const names = nearest
    .filter(({ weight }) => weight >= Math.max(POSSIBLE, NEAR * strongest))
    .map(({ subject, weight }) => ({ weight, ...fitName(base.subjects[subject].name, share) }))
    .filter(({ weight, firstBorneOut }) => weight >= SURE || firstBorneOut >= 0.5)
    .map(({ weight, borneOut, label }) => ({ label, fit: weight * (borneOut + 0.25) }))
    .sort((a, b) => b.fit - a.fit || (a.label < b.label ? -1 : 1))
    .map(({ label }) => label)
  const common = phrases.filter(({ syllables, inGroup }) => syllables.length > 1 && inGroup * 5 >= texts.length)
  const listed = common.filter(({ syllables }) => base.isPhrase(syllables))
  const worded = [...listed, ...common].map(({ syllables }) => capitalised(syllables.join(' ')))
  const whole = nearest.map(({ subject }) => base.subjects[subject].name)
  const theme = themed(issue, base)
  return isSpread(issue, base) && !saysMost(names[0] ?? '', issue)
    ? [...theme, ...names, ...worded, ...whole]
    : [...names, ...theme, ...worded, ...whole]
}

/** So large a share of the texts must use a word of a name that it may stand for an issue which is spread. */
const MOST_SAY = 0.4

/** Whether a name has a telling word that most of the texts use. */
function saysMost(name: string, { phrases, texts }: Unnamed): boolean {
  const words = ` ${name.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, ' ')} `
  return phrases.some(
    ({ syllables, inGroup }) => inGroup >= MOST_SAY * texts.length && words.includes(` ${syllables.join(' ')} `),
  )
}

/** Whether the strongest subject is less than half of what its theme says: its name would be narrower than the issue. */
function isSpread({ nearest }: Unnamed, base: SubjectBase): boolean {
  if (nearest.length === 0) return false
  const { theme } = base.subjects[nearest[0].subject]
  const own = nearest.filter(({ subject }) => base.subjects[subject].theme === theme)
  return 2 * nearest[0].weight ** 2 < own.reduce((sum, { weight }) => sum + weight ** 2, 0)
}

/** Subjects of one theme, together, that name an issue which is spread over them. */
const TOGETHER = 2
/** Phrases of the texts that stand behind the theme. */
const BEHIND_THEME = 2

/** 'Hành chính công: hồ sơ, xác nhận': the theme that the nearest subjects share, and what the texts speak of most. */
function themed({ nearest, phrases }: Unnamed, base: SubjectBase): string[] {
  const shared = new Map<string, number[]>()
  for (const { subject, weight } of nearest) {
    const { theme } = base.subjects[subject]
    shared.set(theme, [...(shared.get(theme) ?? []), weight])
  }
  const strengths = [...shared]
    .filter(([, weights]) => weights.length >= TOGETHER)
    .map(([theme, weights]) => ({ theme, strength: Math.hypot(...weights) }))
    .sort((a, b) => b.strength - a.strength || (a.theme < b.theme ? -1 : 1))
  if (strengths.length === 0 || strengths[0].strength < POSSIBLE) return []
  const { theme } = strengths[0]
  const said = keywordsOf({ phrases }, base).filter(
    (words) => words.includes(' ') && !theme.toLowerCase().includes(words),
  )
  return said.length < BEHIND_THEME ? [] : [capitalised(`${theme}: ${said.slice(0, BEHIND_THEME).join(', ')}`)]
}

/** Share of the texts that hold a syllable, or two in a row. */
function shareOf(texts: readonly (readonly string[])[]): (words: string) => number {
  const counts = new Map<string, number>()
  for (const syllables of texts) {
    const pairs = syllables.slice(1).map((syllable, i) => `${syllables[i]} ${syllable}`)
    for (const words of new Set([...syllables, ...pairs])) counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return (words) => (counts.get(words) ?? 0) / texts.length
}

function numbered(label: string, taken: ReadonlySet<string>): string {
  let n = 2
  while (taken.has(`${label} (${n})`)) n++
  return `${label} (${n})`
}

function capitalised(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}

/**
 * Five to eight words that the issue's texts use and others do not, where so many are: words and phrases that the base
 * lists before other pairs, these before single syllables; none that stands in one chosen before, or the reverse.
 */
export function keywordsOf({ phrases }: Pick<Unnamed, 'phrases'>, base: SubjectBase): string[] {
  const valued = phrases
    .map(({ syllables, strength }) => ({ words: syllables.join(' '), value: strength * readability(syllables, base) }))
    .sort((a, b) => b.value - a.value || (a.words < b.words ? -1 : 1))
  const chosen: string[] = []
  for (const { words } of valued) {
    if (chosen.length === MOST_KEYWORDS) break
    if (!chosen.some((other) => ` ${other} `.includes(` ${words} `) || ` ${words} `.includes(` ${other} `))) {
      chosen.push(words)
    }
  }
  return chosen
}

/** Most words have two syllables; a syllable alone is more often a piece of a word than one. */
function readability(syllables: readonly string[], base: SubjectBase): number {
  if (base.isPhrase(syllables)) return syllables.length > 1 ? 2 : 1
  return syllables.length === 2 ? 0.5 : 0.4
}
