import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nthLargest } from '../../src/issue/select.js'

it('finds what stands n-th of the first few when sorted', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 20 }), { minLength: 1, maxLength: 40 }), fc.nat(), (values, k) => {
      const n = 1 + (k % values.length)
      const sorted = [...values].sort((a, b) => b - a)
      expect(nthLargest(Float32Array.from([...values, 99]), values.length, n)).toBe(sorted[n - 1])
    }),
  )
})
