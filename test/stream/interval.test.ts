import { expect, it } from 'vitest'
import { wilsonInterval } from '../../src/stream/interval.js'

it('agrees with the figures that Newcombe 1998 prints for 81/263, 15/148, 0/20 and 1/29', () => {
  expect(wilsonInterval(81, 263)).toEqual([0.2553, 0.3662])
  expect(wilsonInterval(15, 148)).toEqual([0.0624, 0.1605])
  expect(wilsonInterval(0, 20)).toEqual([0, 0.1611])
  expect(wilsonInterval(1, 29)).toEqual([0.0061, 0.1718])
})

it('says nothing of nothing', () => {
  expect(wilsonInterval(0, 0)).toEqual([0, 1])
})
