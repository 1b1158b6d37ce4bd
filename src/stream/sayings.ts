import { shippedBase } from '../issue/shipped.js'
import type { Saying } from '../streamsFile.js'
import type { ReadOpinion, StreamInput } from './input.js'
import { nearlySame } from './nearlySame.js'
import { quotesFrom } from './quotable.js'
import { sayingLabel } from './sayingLabel.js'
import { type Originals, originalsOf, type SaidText, saidTexts } from './texts.js'
import { Wordings } from './wordings.js'

/**
 * How far beyond chance the texts of a saying are alike on average, of 1. Chosen by reading every saying found on the labelled
 * sets (benchmarks/sayings.ts prints them): of 37, 33 hold together, one sentence saying what each of their members says; at
 * 0.25 they were 46, of which four in five did.
 */
const NEARLY_THE_SAME = 0.27
/** In a neutral stream stand notices and questions: what two of them share is more often the matter than what they say of it. */
const SAME_NOTICE = 0.4

/** Finds, in the streams of one report, what several say in nearly the same words (ý giống nhau). */
export class SayingFinder {
  readonly #input: StreamInput
  readonly #copies: ReadonlySet<string>
  readonly #originalOf: Originals
  readonly #wordings: Wordings

  /** @param copies submissions that repeat another. */
  constructor(input: StreamInput, copies: ReadonlySet<string>) {
    this.#input = input
    this.#copies = copies
    this.#originalOf = originalsOf(input.duplicates)
    this.#wordings = new Wordings(input.opinions, input.base ?? shippedBase())
  }

  /**
   * The sayings of one stream, that of most different texts first: groups of opinions that say nearly the same, praise and blame
   * apart. One needs two submissions that are no copies of each other; who says what nobody else says is in none. Which opinions
   * make a saying does not depend on their order.
   *
   * @param members of the stream, as indices into the input's opinions.
   */
  of(stream: string, members: readonly number[]): Saying[] {
    const { opinions } = this.#input
    const beyondChance = opinions[members[0]]?.stance === 'neutral' ? SAME_NOTICE : NEARLY_THE_SAME
    const worded = members.filter((i) => opinions[i].syllables.length > 0)
    const texts = saidTexts(worded, opinions, this.#originalOf)
    const tones = [-1, 0, 1].map((tone) => texts.filter((text) => text.tone === tone))
    const groups = tones.flatMap((alike) => this.#group(alike, beyondChance))
    const sayings = groups.filter((group) => this.#originals(group) > 1).map((group) => this.#describe(group))
    sayings.sort((a, b) => b.distinct - a.distinct || b.opinions.length - a.opinions.length || byLabel(a, b))
    return sayings.map((saying, n) => ({ ...saying, id: `${stream}-${n + 1}` }))
  }

  #group(texts: readonly SaidText[], beyondChance: number): SaidText[][] {
    const groups: SaidText[][] = []
    nearlySame(this.#wordings.of(texts.map(({ spokenBy }) => spokenBy)), beyondChance).forEach((group, i) => {
      groups[group] ??= []
      groups[group].push(texts[i])
    })
    return groups
  }

  /** Submissions that repeat no other. */
  #originals(group: readonly SaidText[]): number {
    const originals = group.flatMap(({ members }) => members.filter((i) => this.#isOriginal(i)))
    return new Set(originals.map((i) => this.#input.opinions[i].submission)).size
  }

  #describe(group: readonly SaidText[]): Saying {
    const { opinions, submissions, redactions } = this.#input
    const own = group.flatMap(({ members }) => members).sort((a, b) => a - b)
    const units = new Set(own.map((i) => submissions.get(opinions[i].submission)?.unit ?? '').filter(Boolean))
    const speakers = group.flatMap(({ members }) => this.#speaker(members) ?? [])
    const said = speakers.map(({ submission, start, end, syllables }) => {
      const text = submissions.get(submission)?.text ?? ''
      return { text, start, end, syllables, hidden: redactions.get(submission) ?? [] }
    })
    const [quote] = quotesFrom(speakers, this.#input, 1)
    return {
      id: '',
      label: sayingLabel(said),
      opinions: own.map((i) => opinions[i].id),
      distinct: own.filter((i) => this.#isOriginal(i)).length,
      units: units.size,
      quote,
    }
  }

  #isOriginal(i: number): boolean {
    return !this.#copies.has(this.#input.opinions[i].submission)
  }

  /** Who speaks for a text: of those that are no copies the last in code order, where letters with accents come last. */
  #speaker(members: readonly number[]): ReadOpinion | undefined {
    const { opinions, submissions } = this.#input
    const written = ({ submission, start, end }: ReadOpinion) =>
      submissions.get(submission)?.text.slice(start, end) ?? ''
    const originals = members
      .filter((i) => this.#isOriginal(i))
      .map((i) => ({ opinion: opinions[i], text: written(opinions[i]) }))
    originals.sort((a, b) => (a.text > b.text ? -1 : a.text < b.text ? 1 : a.opinion.id < b.opinion.id ? -1 : 1))
    return originals[0]?.opinion
  }
}

const byLabel = (a: Saying, b: Saying) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0)
