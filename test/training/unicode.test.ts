import { describe, expect, it } from 'vitest'
import packed from '#corpora/unicode/units.js'
import { CharClass, CLASS, FOLD, LOWER } from '../../src/text/characters.js'
import { unpack } from '../../src/text/packed.js'
import { unicodeUnits } from '../../src/training/unicode.js'

describe('what is known of units', () => {
  it.runIf(process.versions.unicode === '17.0')(
    'is what the engine knows, byte for byte (run where that is Unicode 17)',
    () => {
      expect(unicodeUnits()).toEqual(unpack(packed))
    },
  )

  it('agrees with the engine on letters, digits and marks that have long been there', () => {
    for (const unit of [...'aZđĐơỹỲẶßñéжΩ'].map((c) => c.charCodeAt(0))) {
      expect(String.fromCharCode(LOWER[unit])).toBe(String.fromCharCode(unit).toLowerCase())
      const isUpper = /\p{Lu}/u.test(String.fromCharCode(unit))
      expect(CLASS[unit]).toBe(isUpper ? CharClass.upper : CharClass.lower)
    }
    expect([...'Ặơđéñ'].map((c) => String.fromCharCode(FOLD[c.charCodeAt(0)])).join('')).toBe('aoden')
  })
})
