import { describe, expect, it } from 'vitest'
import type { Redaction } from '../../src/model.js'
import { type Said, sayingLabel } from '../../src/stream/sayingLabel.js'
import { parse, read } from '../../src/text/index.js'

const said = (text: string, hidden: readonly Redaction[] = []): Said => {
  return { text, start: 0, end: text.length, syllables: read(parse(text)).syllables, hidden }
}
const labelOf = (...texts: string[]) => sayingLabel(texts.map((text) => said(text)))

describe('the label of a saying', () => {
  it('is what the others say as well, as one of them wrote it', () => {
    const label = labelOf(
      'Nước máy mùi thuốc tẩy, chồng tôi bảo ăn cơm bể bơi.',
      'Pha sữa bằng nước đó cháu quay mặt, nồng mùi thuốc tẩy.',
    )
    expect(label).toBe('Nước máy mùi thuốc tẩy')
  })

  it('has twelve words at most, from the middle of a long sentence too', () => {
    const label = labelOf(
      'Dư luận các tổ dân phố ven sông lo ngại việc nâng mặt đường chưa đấu nối thoát nước khiến nhà dân thấp hơn đường',
      'Bà con phản ánh nhiều lần với phường về chuyện nâng mặt đường chưa đấu nối thoát nước mà vẫn không thấy ai trả lời',
    )
    expect(label).toContain('nâng mặt đường chưa đấu nối thoát nước')
    expect(label.split(' ').length).toBeLessThanOrEqual(12)
  })

  it('is typed with accents, where one of them did', () => {
    expect(labelOf('tang ca lien tuc', 'Tăng ca liên tục, mệt quá')).toMatch(/^Tăng ca liên tục/)
  })

  it('never holds personal data', () => {
    const text = 'Cô Lụa tổ ba kêu nước máy đục ngầu, nước máy đục ngầu cả tuần'
    const others = ['Nước máy đục ngầu mấy hôm nay', 'Cô Lụa kêu nước máy đục ngầu'].map((other) => said(other))
    const label = sayingLabel([said(text, [{ start: 3, end: 6, kind: 'name' }]), ...others.slice(0, 1)])
    expect(label).not.toContain('Lụa')
    const only = said('Gọi chị Lụa', [{ start: 8, end: 11, kind: 'name' }])
    expect(sayingLabel([only, only])).toBe('Gọi chị [tên người]')
  })

  it('lies inside the opinion, whatever else was handed in with it', () => {
    const text = 'Xe buýt bỏ trạm. Nước máy đục ngầu.'
    const own = { ...said(text), start: 17, syllables: ['nước', 'máy', 'đục', 'ngầu'] }
    expect(sayingLabel([own, said('Nước máy đục ngầu, xe buýt bỏ trạm')])).toBe('Nước máy đục ngầu')
  })

  it('does not cut off what turns it round', () => {
    const long = (end: string) => `Từ hồi sáp nhập đến giờ mấy anh chị ngồi ở quầy tiếp nhận hồ sơ ${end}`
    const label = labelOf(long('không nhiệt tình hướng dẫn bà con'), long('không nhiệt tình hướng dẫn ai hết'))
    expect(label).not.toMatch(/^nhiệt tình/)
  })

  it('takes a clause that never ends', () => {
    const endless = 'nước máy đục ngầu mà gọi hoài không ai xuống xem '.repeat(5000)
    const started = performance.now()
    expect(labelOf(endless, endless).split(' ').length).toBeLessThanOrEqual(12)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('is not a stretch of letters without end', () => {
    expect(labelOf('á'.repeat(5000), 'á'.repeat(5001)).length).toBeLessThanOrEqual(120)
  })
})
