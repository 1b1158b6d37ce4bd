import { describe, expect, it } from 'vitest'
import { slicesOf } from './atomsOf.js'

const clauses = (text: string) => slicesOf(text, 'clauses')

describe('connectives', () => {
  it('open a clause where the sentence turns or adds, accented or not', () => {
    expect(clauses('Phòng sạch sẽ nhưng giá hơi cao')).toEqual(['Phòng sạch sẽ', 'nhưng giá hơi cao'])
    expect(clauses('Đồ ăn ngon mỗi tội phải xếp hàng')).toEqual(['Đồ ăn ngon', 'mỗi tội phải xếp hàng'])
    expect(clauses('do an ngon moi toi phai xep hang')).toEqual(['do an ngon', 'moi toi phai xep hang'])
    expect(clauses('Thu phí đủ cả thế mà đường vẫn nát')).toEqual(['Thu phí đủ cả', 'thế mà đường vẫn nát'])
  })

  it('tell unaccented nhưng from những by what follows', () => {
    expect(clauses('phong dep nhung khong co nuoc')).toEqual(['phong dep', 'nhung khong co nuoc'])
    expect(clauses('cam on tat ca nhung nguoi da giup')).toEqual(['cam on tat ca nhung nguoi da giup'])
  })

  it('take còn for one only where a thì follows and no adverb stands before', () => {
    expect(clauses('Bác sĩ giỏi lắm còn nhà xe thì chặt chém')).toEqual(['Bác sĩ giỏi lắm', 'còn nhà xe thì chặt chém'])
    expect(clauses('Đường này vẫn còn ngập thì khổ')).toEqual(['Đường này vẫn còn ngập thì khổ'])
  })

  it('need a clause behind them', () => {
    expect(clauses('Đâm vào xe máy thì ngược lại!')).toEqual(['Đâm vào xe máy thì ngược lại!'])
  })

  it('respect accents: tội is no tôi', () => {
    expect(clauses('Gửi cho mọi người chỉ tới chỗ tôi')).toEqual(['Gửi cho mọi người chỉ tới chỗ tôi'])
  })
})
