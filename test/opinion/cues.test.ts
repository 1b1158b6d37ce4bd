import { describe, expect, it } from 'vitest'
import { readText } from './read.js'

const balance = (text: string) => readText(text).cues.reduce((sum, cue) => sum + cue.value, 0)

describe('praise and complaint in context', () => {
  it('turns praise after a negator into complaint', () => {
    expect(balance('đường làm không tốt')).toBeLessThan(0)
    expect(balance('cán bộ chưa bao giờ niềm nở')).toBeLessThan(0)
  })

  it('turns complaint after a negator into mild praise', () => {
    expect(balance('phí này không đắt')).toBeGreaterThan(0)
    expect(balance('phí này không đắt')).toBeLessThan(balance('dịch vụ này tuyệt vời'))
  })

  it('turns twice where two negators stand', () => {
    expect(balance('không phải là không tốt')).toBeGreaterThan(0)
  })

  it('stops the negator at a comma', () => {
    expect(balance('không, tốt mà')).toBeGreaterThan(0)
  })

  it('stops the negator at a run of stops and at a dash of any length', () => {
    for (const mark of ['!!!', '?!', '....', ' — ', ' -- ']) expect(balance(`không${mark}tốt mà`)).toBeGreaterThan(0)
  })

  it('strengthens and weakens by degree, on either side', () => {
    expect(balance('thủ tục rất rườm rà')).toBeLessThan(balance('thủ tục rườm rà'))
    expect(balance('thủ tục rườm rà lắm')).toBeLessThan(balance('thủ tục rườm rà'))
    expect(balance('thủ tục hơi rườm rà')).toBeGreaterThan(balance('thủ tục rườm rà'))
  })

  it('lets what follows nhưng conclude', () => {
    expect(balance('chủ trương đúng đắn nhưng cách làm lộn xộn, tốn kém')).toBeLessThan(0)
    expect(balance('lúc đầu lộn xộn nhưng nay gọn gàng')).toBeGreaterThan(0)
  })

  it('only grants what follows tuy', () => {
    expect(balance('tuy đẹp mắt, vỉa hè lại trơn trượt, nguy hiểm')).toBeLessThan(0)
    expect(balance('tuy đẹp')).toBeLessThan(balance('đẹp'))
    expect(balance('tuy đẹp mắt, sạch sẽ')).toBe(balance('tuy đẹp mắt') + balance('sạch sẽ'))
  })
})

it('reads the same cues in NFD, in old and new tone placement', () => {
  const text = 'Cán bộ hoà nhã, thuỷ lợi xuống cấp'
  const cues = readText(text).cues.map(({ phrase }) => phrase)
  expect(cues).toEqual(['hòa nhã', 'xuống cấp'])
  expect(readText(text.normalize('NFD')).cues.map(({ phrase }) => phrase)).toEqual(cues)
})

it('hears no praise or complaint in a compound that holds their syllables', () => {
  expect(balance('tài xế bắt đầu chạy lúc năm giờ, phương tiện chủ yếu là xe ôm')).toBe(0)
})

it('never lets two cues overlap', () => {
  const { cues } = readText('Rất mong được xem xét lại, không thể chấp nhận được nữa, cực kỳ bức xúc vô cùng bức xúc')
  for (let c = 1; c < cues.length; c++) expect(cues[c].from).toBeGreaterThanOrEqual(cues[c - 1].to)
})
