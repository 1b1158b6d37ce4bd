import { describe, expect, it } from 'vitest'
import { BitReader } from '../../src/text/bitReader.js'
import { KeyTable } from '../../src/text/keyTable.js'
import { AccentCorpus } from '../../src/training/accentCorpus.js'
import { AccentLearner } from '../../src/training/accentLearner.js'
import { BitWriter } from '../../src/training/bitWriter.js'
import { PAIR } from '../../src/training/contextWeights.js'
import { writeKeyTable } from '../../src/training/keyPairs.js'
import { randomFrom } from '../../src/training/random.js'

function learner(): AccentLearner {
  const writer = new BitWriter()
  writeKeyTable(writer, new Map())
  const corpus = new AccentCorpus([{ lines: ['Bảo hiểm y tế', 'Báo chí đưa tin', 'Nhà báo hỏi'], times: 10 }])
  return new AccentLearner(corpus, new KeyTable(new BitReader(writer.finish())), randomFrom(3))
}

function weightsOf({ contexts }: AccentLearner): number[] {
  return [...contexts.all()].flatMap(([, place, width]) =>
    Array.from({ length: width }, (_, c) => contexts.values[place + c * PAIR]),
  )
}

describe('learning accents', () => {
  it('moves weights of contexts both ways, for one candidate against others', () => {
    const one = learner()
    for (let round = 0; round < 20; round++) for (const line of [0, 1, 2]) one.learn(line, 1, 0)
    const weights = weightsOf(one)
    expect(Math.max(...weights)).toBeGreaterThan(0.2)
    expect(Math.min(...weights)).toBeLessThan(-0.2)
  })

  it('leaves pruned weights at nothing', () => {
    const one = learner()
    for (const line of [0, 1, 2]) one.learn(line, 1, 0)
    one.contexts.values.fill(0)
    one.isPruned = true
    for (const line of [0, 1, 2]) one.learn(line, 1, 0)
    expect(new Set(weightsOf(one))).toEqual(new Set([0]))
  })
})
