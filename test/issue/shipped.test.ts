import { describe, expect, it } from 'vitest'
import { shippedBase } from '../../src/issue/index.js'

describe('the base that ships', () => {
  it('is unpacked once', () => {
    expect(shippedBase()).toBe(shippedBase())
  })

  it('holds each subject once, with a name and a theme', () => {
    const { subjects, mean } = shippedBase()
    expect(subjects.length).toBeGreaterThanOrEqual(600)
    expect(mean.length).toBe(subjects.length)
    expect(new Set(subjects.map(({ id }) => id)).size).toBe(subjects.length)
    for (const { id, name, theme } of subjects) {
      expect(id).toMatch(/^[a-z0-9-]+$/)
      expect(name.length).toBeGreaterThan(2)
      expect(theme.length).toBeGreaterThan(1)
    }
  })
})
