import { describe, expect, it } from 'vitest'
import { endOfEmoji, endOfEmoticon } from '../../src/text/emoji.js'
import { atomsOf } from './atomsOf.js'

describe('emoji', () => {
  it('are one atom each, with skin, joined family, flag, keycap and selector', () => {
    for (const emoji of ['😡', '👍🏽', '👨‍👩‍👧', '🇻🇳', '1️⃣', '❤️', '☹', '🏳️‍🌈']) {
      expect(atomsOf(`tệ ${emoji} quá`)).toEqual(['tệ/syllable', `${emoji}/emoji`, 'quá/syllable'])
    }
    expect(atomsOf('😡😡🇻🇳🇻🇳').length).toBe(4)
  })

  it('are typed as faces too', () => {
    for (const face of [':)', ':))))', ':((', '=))', ':v', ':D', ';)', ":'(", '<3', '^^', '-_-', '=.=', '>_<', ';_;']) {
      expect(atomsOf(`ngon ${face} nha`)[1]).toBe(`${face}/emoji`)
    }
  })

  it('are not found where a colon stands on a word before a number or a bracket', () => {
    for (const text of ['Giá vé:3 nghìn', 'Hỗ trợ:(1) gạo', 'x=3']) {
      expect(atomsOf(text).filter((a) => a.endsWith('/emoji'))).toEqual([])
    }
    expect(atomsOf('ngon:) vui :3').filter((a) => a.endsWith('/emoji'))).toHaveLength(2)
  })

  it('are not found in times, lists and plain signs', () => {
    for (const text of ['a: b', 'lúc 8:30', 'x = 5', ':Dung'])
      expect(atomsOf(text).some((a) => a.endsWith('/emoji'))).toBe(false)
    expect([endOfEmoji('a', 0), endOfEmoticon('-', 0), endOfEmoji('\ud83d', 0)]).toEqual([0, 0, 0])
  })
})
