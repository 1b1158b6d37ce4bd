import { describe, expect, it } from 'vitest'
import { fold, isLegalSyllable, languageOf, parse, read } from '../../src/text/index.js'

/** Shortest of three runs, in milliseconds, of everything this room does with a text. */
function cost(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const start = performance.now()
    const doc = parse(text)
    doc.tokens()
    read(doc)
    fold(text)
    isLegalSyllable(text)
    languageOf(text)
    return performance.now() - start
  })
  return Math.min(...runs)
}

/** What a careless scanner goes over again and again. */
const HOSTILE: Readonly<Record<string, string>> = {
  spaces: ' ',
  'combining marks of two classes': '\u0301\u0323',
  'one endless word': 'a',
  'stretched vowels with tones': 'á',
  'hyphens without end': 'la-',
  'parts of a mail address': 'a.b-',
  'signs of a mail address': 'a@',
  slashes: '1/A',
  digits: '1.',
  'open brackets': '(',
  'open quotes': '“a ',
  mouths: ':D',
  'emoji joined': '👩\u200d',
  'half surrogates': '\ud83d',
  'full stops without spaces': 'đường.Người',
  'commas of a list': 'xã, ',
  'còn that turns nowhere': 'còn ai ',
  'decomposed text': 'đường'.normalize('NFD'),
  'line breaks': 'a\n',
  'single capitals': 'K ',
  'no sentence end': 'đường này rất xấu ',
  'bare sentences among accented ones':
    'đường ngập cả tuần không ai xử lý việc đó.\nnuoc may duc ngau khong ai xu ly.\n',
}

describe('time', () => {
  for (const [name, unit] of Object.entries(HOSTILE)) {
    it(`grows no faster than the text: ${name}`, () => {
      const length = 24_000
      const short = unit.repeat(length / unit.length)
      cost(short)
      // Linear is 4; quadratic would be 16. The half millisecond keeps clock noise out of tiny costs.
      expect(cost(short.repeat(4)) / (cost(short) + 0.5)).toBeLessThan(10)
    })
  }
})
