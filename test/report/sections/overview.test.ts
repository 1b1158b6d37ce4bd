import { describe, expect, it } from 'vitest'
import { hasTurned } from '../../../src/report/sections/overview.js'

describe('an issue that turned', () => {
  const mood = (distinct: number, sentiment: number) => ({ distinct, sentiment })

  it('moved by half the way from neutral, or changed sign for more than noise', () => {
    expect(hasTurned({ was: mood(12, -0.6), now: mood(9, -0.1) })).toBe(true)
    expect(hasTurned({ was: mood(12, -0.2), now: mood(9, 0.15) })).toBe(true)
    expect(hasTurned({ was: mood(12, -0.02), now: mood(9, 0.02) })).toBe(false)
    expect(hasTurned({ was: mood(12, -0.6), now: mood(9, -0.3) })).toBe(false)
  })

  it('holds five distinct opinions in both periods', () => {
    expect(hasTurned({ was: mood(4, -0.9), now: mood(30, 0.9) })).toBe(false)
    expect(hasTurned({ was: mood(30, -0.9), now: mood(4, 0.9) })).toBe(false)
    expect(hasTurned({ was: mood(5, -0.9), now: mood(5, 0.9) })).toBe(true)
  })
})
