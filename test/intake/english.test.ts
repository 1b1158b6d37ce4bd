import { describe, expect, it } from 'vitest'
import { englishRoot } from '../../src/intake/english.js'

describe('the root of an English word', () => {
  it('is the same for its forms', () => {
    expect(['crashed', 'crashing', 'Crashes', 'crash'].map(englishRoot)).toEqual(['crash', 'crash', 'crash', 'crash'])
    expect(['deadlines', 'servers', 'bugs', 'queries'].map(englishRoot)).toEqual(['deadline', 'server', 'bug', 'query'])
  })

  it('is the word itself, in lower case, where there is nothing to take off or it is no plain word', () => {
    expect(['WiFi', 'IT', 'covid-19', 'app2', ''].map(englishRoot)).toEqual(['wifi', 'it', 'covid-19', 'app2', ''])
  })

  it('is the same when it is asked for again', () => {
    expect(englishRoot('updates')).toBe(englishRoot('updates'))
  })
})
