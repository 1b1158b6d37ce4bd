import { expect, it } from 'vitest'
import { startGroupings } from '../../../benchmarks/quality/groupings.js'
import { figuresOf, groupTable, ratioTable, summaries } from '../../../benchmarks/quality/groupTables.js'
import { drawMonths, holdOut } from '../../../benchmarks/quality/months.js'
import { allSubjects } from '../../../benchmarks/quality/subjects.js'
import type { Trial } from '../../../benchmarks/quality/trials.js'

/** Two months of each kind, drawn from a small base. */
const held = holdOut(allSubjects().slice(0, 80), 1)
const all = (['unseen', 'seen'] as const).flatMap((kind) =>
  drawMonths(held[kind], 2, 1).map((texts, i): Trial => ({ name: `${kind} month ${i + 1}`, kind, texts })),
)

it('where there is no Python, the other ways are tried all the same, and what is missing is named and left open', async () => {
  const { tried, absent } = await (await startGroupings({ held, all }, '/no/such/python'))()
  expect(absent).toContain('e5 + Leiden, BERTopic (')
  expect(tried).toHaveLength(4)
  for (const { scores } of tried) {
    expect(Object.keys(scores)).toEqual(['duluan', 'natural', 'words'])
    expect(scores.natural.found.found).toBeLessThanOrEqual(scores.natural.found.of)
    for (const { bcubed, ami, purity } of Object.values(scores)) {
      for (const index of [bcubed, ami, purity]) expect(Math.abs(index)).toBeLessThanOrEqual(1)
    }
  }

  const [unseen, seen] = summaries(tried)
  expect(unseen.name).toBe('months of unseen subjects')
  const mean = (unseen.tried[0].scores.words.ami + unseen.tried[1].scores.words.ami) / 2
  expect(unseen.scores.words.ami).toBeCloseTo(mean, 12)
  expect(groupTable(unseen)).toMatch(/^AMI, unseen month 2 \(\d+ opinions, \d+ matters\) /m)
  expect(ratioTable([unseen, seen])).toMatch(/^months of unseen subjects +-?\d+\.\d{3} +1\.700 +– +– +/m)
  expect(figuresOf(seen)).toMatchObject({ amiRatios: { words: seen.scores.duluan.ami / seen.scores.words.ami } })
  expect(figuresOf(seen).months).toHaveLength(2)
})
