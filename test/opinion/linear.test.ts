import { describe, expect, it } from 'vitest'
import { scoreSentiment } from '../../src/opinion/index.js'

/** Shortest of three runs, in milliseconds. */
function cost(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const start = performance.now()
    scoreSentiment(text)
    return performance.now() - start
  })
  return Math.min(...runs)
}

/** Texts full of cues, none of which ends a clause. */
const HOSTILE: Readonly<Record<string, string>> = {
  faces: '😡',
  negators: 'không ',
  praise: 'tốt ',
  'one concession for all': 'tuy tốt ',
  contrasts: 'nhưng tệ ',
}

describe('the time that judging takes', () => {
  for (const [name, unit] of Object.entries(HOSTILE)) {
    it(`grows no faster than the text: ${name}`, () => {
      const short = unit.repeat(24_000 / unit.length)
      cost(short)
      // Linear is 4; quadratic would be 16.
      expect(cost(short.repeat(4)) / (cost(short) + 0.5)).toBeLessThan(10)
    })
  }
})
