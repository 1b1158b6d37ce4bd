import { describe, expect, it } from 'vitest'
import { TIME_BUDGET, timeReading } from '../../../benchmarks/peers/peer.js'

/** Lines of a thousand units, and a peer that takes so long for one reading. */
async function timed(secondsOnce: number): Promise<{ seconds: number; readings: number[] }> {
  const readings: number[] = []
  const seconds = await timeReading(['đường ngập'.repeat(100)], (times) => {
    readings.push(times)
    return times * secondsOnce
  })
  return { seconds, readings }
}

describe('the time of one reading', () => {
  it('is taken over a fixed amount of text when the peer is fast', async () => {
    const { seconds, readings } = await timed(1e-6)
    expect(seconds).toBeCloseTo(1e-6, 12)
    expect(readings).toEqual([1, 7493])
  })

  it('is taken over as much as fits into the time when it is slow, one reading at least', async () => {
    expect((await timed(1)).readings).toEqual([1, TIME_BUDGET])
    expect(await timed(60)).toEqual({ seconds: 60, readings: [1] })
  })

  it('is taken anew when the first reading was a cold one', async () => {
    const readings: number[] = []
    const seconds = await timeReading(['đường ngập'.repeat(100)], (times) => {
      readings.push(times)
      return 0.5 + times * 0.001
    })
    expect(readings.length).toBeGreaterThan(2)
    expect(readings.at(-1)).toBeGreaterThan(3000)
    expect(seconds).toBeLessThan(0.0012)
  })
})
