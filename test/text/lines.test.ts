import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineCutter } from '../../src/text/lines.js'

function cut(chunks: readonly string[]): string[] {
  const cutter = new LineCutter()
  return [...chunks.flatMap((chunk) => [...cutter.push(chunk)]), ...cutter.end()]
}

describe('lines cut from chunks', () => {
  it('end at LF and CRLF only, so that a line separator or a lone CR stays in its line', () => {
    expect(cut(['nước đục\u2028hôi\r\n\nrác\rđầy\n'])).toEqual(['nước đục\u2028hôi', '', 'rác\rđầy'])
  })

  it('count a last line that nothing ends, and none behind a last line end', () => {
    expect(cut(['chợ\nđò'])).toEqual(['chợ', 'đò'])
    expect(cut(['chợ\nđò\n'])).toEqual(['chợ', 'đò'])
    expect(cut(['chợ\n\n'])).toEqual(['chợ', ''])
    expect(cut(['', ''])).toEqual([])
  })

  it('are the same wherever the text was cut, between the CR and LF of one end as well', () => {
    const pieces = fc.array(fc.constantFrom('đường', '\n', '\r\n', '\r', '👍', ' ', 'ngập '), { maxLength: 14 })
    fc.assert(
      fc.property(pieces, fc.array(fc.nat(40), { maxLength: 8 }), (parts, places) => {
        const text = parts.join('')
        const at = [0, ...places.map((place) => Math.min(place, text.length)).sort((a, b) => a - b), text.length]
        expect(cut(at.slice(1).map((end, i) => text.slice(at[i], end)))).toEqual(cut([text]))
      }),
    )
  })
})
