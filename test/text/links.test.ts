import { describe, expect, it } from 'vitest'
import { atomsOf } from './atomsOf.js'

describe('links, addresses, tags', () => {
  it('are one atom each', () => {
    expect(atomsOf('xem https://vi.du/a?b=1&c=2, www.vidu.vn hay vidu.com/tin-tuc.')).toEqual([
      'xem/syllable',
      'https://vi.du/a?b=1&c=2/link',
      ',/punctuation',
      'www.vidu.vn/link',
      'hay/syllable',
      'vidu.com/tin-tuc/link',
      './punctuation',
    ])
    expect(atomsOf('gửi tran.an+1@vi-du.com.vn nhé')[1]).toBe('tran.an+1@vi-du.com.vn/link')
    expect(atomsOf('@le.van #an_toan_giao_thong')).toEqual(['@le.van/mention', '#an_toan_giao_thong/hashtag'])
  })

  it('are not seen where a sentence lost its space', () => {
    expect(atomsOf('xong.com nguội').slice(0, 1)).toEqual(['xong.com/link'])
    expect(atomsOf('di hop phu huynh chi co bo.me thi ban').filter((a) => a.endsWith('/link'))).toEqual([])
    expect(atomsOf('zalo.me/g/abc va zalo.me').filter((a) => a.endsWith('/link'))).toHaveLength(2)
    expect(atomsOf('hết.Vn').some((a) => a.endsWith('/link'))).toBe(false)
    expect(atomsOf('chờ lâu.em về').some((a) => a.endsWith('/link'))).toBe(false)
  })

  it('need a name: lone signs are marks', () => {
    expect(atomsOf('@ # a@ #1').map((a) => a.split('/')[1])).toEqual(
      'punctuation punctuation syllable punctuation punctuation number'.split(' '),
    )
  })
})
