import { describe, expect, it } from 'vitest'
import { themeOf } from '../../src/issue/theme.js'
import { smallBase } from './smallBase.js'

const base = smallBase()
const [flood, children, bus] = ['ngap-nuoc', 'giu-tre', 'xe-buyt'].map((id) =>
  base.subjects.findIndex((subject) => subject.id === id),
)
const profile = (...weights: [number, number][]) => weights.map(([subject, weight]) => ({ subject, weight }))

describe('the theme of an issue', () => {
  it('is that of the subjects which hold most of its weight', () => {
    expect(themeOf(profile([bus, 0.9], [flood, 0.3], [children, 0.2]), base)).toBe('giao thông')
  })

  it('does not depend on the order of the subjects', () => {
    expect(themeOf(profile([flood, 0.3], [children, 0.2], [bus, 0.9]), base)).toBe('giao thông')
  })

  it('is not named where two themes come near each other', () => {
    expect(themeOf(profile([bus, 0.7], [flood, 0.65]), base)).toBe('')
    expect(themeOf(profile([bus, 0.7], [flood, 0.55]), base)).toBe('giao thông')
  })

  it('is not named where the weight lies scattered, or there is none', () => {
    expect(themeOf(profile([bus, 0.6], [flood, 0.59], [children, 0.58]), base)).toBe('')
    expect(themeOf([], base)).toBe('')
  })
})
