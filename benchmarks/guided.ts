/**
 * How well are opinions put to issues that an office names itself, and does a matter keep its name from month to month?
 * `npx tsx benchmarks/guided.ts [--errors]`, spans given.
 *
 * A labelled set with the names of its issues (guided/names.ts): share of the opinions that end in their issue, from the names
 * alone, and with three confirmed opinions an issue that do not count. Then with half of the names, drawn by seed: how many of
 * the named matters arrive, how many of the others are kept out. Last, each month of public affairs with the issues found in the
 * month before as anchors.
 *
 * The names were written before anything was measured. The constants of src/issue/guided.ts, seeds.ts, mixture.ts and votes.ts
 * were chosen with both sets in view: these figures are of development, not of a test.
 */
import { type Guide, groupOpinions } from '../src/issue/index.js'
import { parse, read } from '../src/text/index.js'
import { ISSUE_NAMES } from './guided/names.js'
import { mean } from './opinion/score.js'
import { type GoldSet, goldSets } from './quality/gold.js'
import { bcubed, type Pair, purity } from './quality/measures.js'
import { draw, randomFrom } from './random.js'

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8]

interface Item {
  readonly id: string
  readonly period: string
  readonly issue: string
  readonly text: string
  readonly syllables: readonly string[]
}

function itemsOf({ submissions }: GoldSet): Item[] {
  return submissions.flatMap(({ id, period, opinions }) =>
    opinions.map(({ span, issue }, n) => {
      return { id: `${id}#${n + 1}`, period, issue, text: span, syllables: read(parse(span)).syllables }
    }),
  )
}

/** Label of the issue that each item ends in; an own one for each that stands alone. */
function labelsOf(items: readonly Item[], guide?: Guide): string[] {
  const labels = items.map(({ id }) => `alone ${id}`)
  for (const { label, members } of groupOpinions(items, guide && { guide }).issues)
    for (const member of members) labels[member] = label
  return labels
}

const share = (right: readonly boolean[]) => right.filter(Boolean).length / right.length
const shown = (values: readonly number[]) =>
  `${mean(values).toFixed(3)}${values.length > 1 ? ` (${Math.min(...values).toFixed(3)} to ${Math.max(...values).toFixed(3)})` : ''}`

/** Accuracy with a taxonomy, the confirmed left out. */
function accuracy(items: readonly Item[], names: Readonly<Record<string, string>>, guide: Guide): number {
  const issues = Object.values(names).map((name) => ({ name }))
  const labels = labelsOf(items, { issues, ...guide })
  const counted = items.map((_, i) => i).filter((i) => !guide.confirmed || !(items[i].id in guide.confirmed))
  return share(counted.map((i) => labels[i] === names[items[i].issue]))
}

/** Three opinions of each issue, one where there are no more than three. */
function confirmedBy(seed: number, items: readonly Item[], names: Readonly<Record<string, string>>) {
  const random = randomFrom(seed * 7919)
  return Object.fromEntries(
    Object.keys(names).flatMap((issue) => {
      const own = items.filter((item) => item.issue === issue)
      return draw(own, Math.min(3, own.length - 1), random).map(({ id }) => [id, names[issue]])
    }),
  )
}

/** With half of the names: share of the named matters' opinions that arrive, and of the others that stay out. */
function halfNamed(items: readonly Item[], names: Readonly<Record<string, string>>, seed: number): [number, number] {
  const random = randomFrom(seed * 7919)
  const half = draw(Object.keys(names), Math.floor(Object.keys(names).length / 2), random)
  const labels = labelsOf(items, { issues: half.map((issue) => ({ name: names[issue] })) })
  const named = items.map(({ issue }) => half.includes(issue))
  const given = new Set(half.map((issue) => names[issue]))
  const arrived = items.flatMap(({ issue }, i) => (named[i] ? labels[i] === names[issue] : []))
  return [share(arrived), share(items.flatMap((_, i) => (named[i] ? [] : !given.has(labels[i]))))]
}

function anchored(items: readonly Item[]): void {
  const periods = [...new Set(items.map(({ period }) => period))].sort()
  const months = periods.map((period) => items.filter((item) => item.period === period))
  months.slice(1).forEach((month, i) => {
    const before = months[i]
    const former = groupOpinions(before).issues
    const matterOf = (members: readonly number[], of: readonly Item[]) => mode(members.map((m) => of[m].issue))
    for (const previous of [undefined, former]) {
      const found = groupOpinions(month, previous && { guide: { previous } }).issues
      const labels = month.map(({ id }) => `alone ${id}`)
      found.forEach(({ members }, n) => {
        for (const member of members) labels[member] = String(n)
      })
      const pairs = month.map(({ issue }, n): Pair => [issue, labels[n]])
      const kept = found.flatMap(({ label, members }) => {
        const same = former.find((issue) => issue.label === label)
        return same ? matterOf(same.members, before) === matterOf(members, month) : []
      })
      console.log(
        `  ${periods[i + 1]} ${previous ? 'anchored' : 'free    '}  B-cubed ${bcubed(pairs).f1.toFixed(3)}  purity ${purity(pairs).toFixed(3)}  ` +
          `issues ${found.length}, with a label of the month before ${kept.length}, rightly ${kept.filter(Boolean).length}`,
      )
    }
  })
}

function mode(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0][0]
}

for (const set of goldSets()) {
  const names = ISSUE_NAMES[set.name]
  const items = itemsOf(set)
  if (!names) continue
  console.log(`${set.name}: ${items.length} opinions, ${Object.keys(names).length} names`)
  const free = labelsOf(items)
  console.log(`  freely: B-cubed ${bcubed(items.map(({ issue }, i): Pair => [issue, free[i]])).f1.toFixed(3)}`)
  for (const open of [false, true]) {
    const confirmed = SEEDS.map((seed) => accuracy(items, names, { open, confirmed: confirmedBy(seed, items, names) }))
    const alone = accuracy(items, names, { open })
    console.log(`  ${open ? 'open  ' : 'closed'}  names ${alone.toFixed(3)}  three confirmed ${shown(confirmed)}`)
  }
  const halves = SEEDS.map((seed) => halfNamed(items, names, seed))
  console.log(
    `  half of the names: arrived ${shown(halves.map(([x]) => x))}  kept out ${shown(halves.map(([, x]) => x))}`,
  )
  if (process.argv.includes('--errors')) {
    const labels = labelsOf(items, { issues: Object.values(names).map((name) => ({ name })) })
    items.forEach(({ issue, text }, i) => {
      if (labels[i] !== names[issue]) console.log(`    ${issue} → ${labels[i]}: ${text}`)
    })
  }
  if (set.name === 'public-affairs') anchored(items)
}
