import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fold } from '../text/characters.js'
import { COSTS, costByStem } from '../text/languageEvidence.js'
import { isLegalSyllable } from '../text/syllable.js'
import { fitLetters } from './letters.js'
import { writeModelModule } from './module.js'

/** What each word of a language costs: -4 ln of its share of running words, rounded. */
type Costs = Map<string, number>
type Entry = readonly [word: string, cost: number]

/** Beside English there are many languages, and a text is in hardly any one of them. */
const OTHER = 3
/** Lists of a few hundred words, their shares guessed, count each too high; Filipino shares its short words with chats. */
const SURCHARGE: Readonly<Record<string, number>> = {
  'tay-nung': 8,
  'thai-muong': 10,
  hmong: 4,
  highlands: 4,
  romanised: 6,
  fil: 8,
}
const OWN = ['vi', 'loans', 'chat', 'en', 'borrowed']

export interface LanguageModel {
  /** What `src/text/languageEvidence.ts` reads: `language cost word word …`. */
  readonly words: string
  /** What `src/text/letterModel.ts` reads. */
  readonly letters: Uint8Array
}

/** Fits the model that tells Vietnamese from other languages to the word lists of a folder: same lists, same bytes. */
export function fitLanguage(folder: string): LanguageModel {
  const lists = new Map(readdirSync(folder).map((file) => [path.parse(file).name, readList(path.join(folder, file))]))
  const of = (name: string) => lists.get(name) ?? []
  const typed = [...of('loans'), ...of('chat')]
  const foreign = [...lists.keys()].filter((name) => !OWN.includes(name)).sort()
  const costs = {
    vi: cheapest([...of('vi'), ...typed]),
    bare: cheapest([...withoutAccents(of('vi')), ...typed]),
    en: cheapest([...of('en'), ...of('borrowed')]),
    other: cheapest(
      foreign.flatMap((name) => of(name).map(([word, cost]): Entry => [word, cost + OTHER + (SURCHARGE[name] ?? 0)])),
    ),
  }
  const letters = fitLetters(costs.en.keys(), costs.other.keys())
  dropWhatLettersTell(costs.other)
  dropWhatStemsTell(costs.en)
  return { words: tableOf(costs), letters }
}

/** Fits the lists in `<directory>/words` and writes the model beside them, as `words.js` and `letters.js`. */
export function refitLanguage(directory: string): void {
  const { words, letters } = fitLanguage(path.join(directory, 'words'))
  const note = 'Fitted from words/*.txt beside it; sources, licences and how to refit: README.md.'
  writeFileSync(path.join(directory, 'words.js'), `// ${note}\nexport default \`\n${words}\n\`\n`)
  writeFileSync(path.join(directory, 'words.d.ts'), 'declare const table: string\nexport default table\n')
  writeModelModule(path.join(directory, 'letters.js'), letters, note)
}

/** Lines of `cost word word …`; `#` opens a comment. */
function readList(file: string): Entry[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [cost, ...words] = line.split('#')[0].trim().split(' ')
    return words.map((word): Entry => [word, Number(cost)])
  })
}

/** What each syllable costs typed without its accents: the shares of all that look alike then, together. */
function withoutAccents(entries: readonly Entry[]): Entry[] {
  const shares = new Map<string, number>()
  for (const [word, cost] of entries) {
    const bare = fold(word)
    shares.set(bare, (shares.get(bare) ?? 0) + Math.exp(-cost / 4))
  }
  return [...shares].map(([word, share]): Entry => [word, Math.round(-Math.log(share) * 4)])
}

function cheapest(entries: readonly Entry[]): Costs {
  const costs: Costs = new Map()
  for (const [word, cost] of entries) costs.set(word, Math.min(cost, costs.get(word) ?? cost))
  return costs
}

/** Rarer words than this (one in 4,000) are listed only where a Vietnamese syllable looks like them. */
const COMMON = 33
/** Costs that differ by no more than this are taken for the same: a factor of five. */
const ALIKE = 6

/** What speaks against Vietnamese has a ceiling (src/text/language.ts), which letters reach without a list. */
function dropWhatLettersTell(costs: Costs): void {
  for (const [word, cost] of costs) if (cost > COMMON && !isLegalSyllable(word)) costs.delete(word)
}

/** Words that cost about what their stem tells of them; short ones first, so that what tells of a word stays listed. */
function dropWhatStemsTell(costs: Costs): void {
  for (const [word, cost] of [...costs].sort(([a], [b]) => a.length - b.length)) {
    const told = costByStem(word, (stem) => costs.get(stem) ?? 0)
    if (told !== 0 && told <= cost + ALIKE && !isLegalSyllable(word)) costs.delete(word)
  }
}

/** A line for each language and cost, words by code unit. */
function tableOf(costs: Readonly<Record<(typeof COSTS)[number], Costs>>): string {
  const lines: string[] = []
  for (const language of COSTS) {
    const rows = new Map<number, string[]>()
    for (const [word, cost] of costs[language]) rows.set(cost, [...(rows.get(cost) ?? []), word])
    const order = [...rows].sort(([a], [b]) => a - b)
    for (const [cost, words] of order) lines.push(`${language} ${cost} ${words.sort().join(' ')}`)
  }
  return lines.join('\n')
}
