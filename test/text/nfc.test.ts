import { describe, expect, it } from 'vitest'
import { toNfc } from '../../src/text/nfc.js'

describe('toNfc', () => {
  it('is NFC for any text that people write', () => {
    for (const text of ['Đường liên thôn', 'ệ ộ ặ Ữ', '도로', 'é\u0323', '']) {
      expect(toNfc(text.normalize('NFD'))).toBe(text.normalize('NFC'))
    }
  })

  it('loses no mark of a run without end, and composes what stands before it', () => {
    const run = '\u0301\u0323'.repeat(500)
    expect(toNfc(`e\u0302${run} xã`)).toMatch(/^ế|^ệ/)
    expect(toNfc(`e\u0302${run} xã`).normalize('NFD')).toBe(`e\u0302${run} xã`.normalize('NFD'))
  })
})
