import { describe, expect, it } from 'vitest'
import { fitName } from '../../src/issue/names.js'

const saying = (text: string) => (words: string) => (` ${text} `.includes(` ${words} `) ? 0.5 : 0)

const FLATS = 'Quản lý chung cư: phí dịch vụ, quỹ bảo trì, tranh chấp'

describe('fitName', () => {
  it('keeps the first part and what else the texts speak of', () => {
    const said = saying('quản lý chung cư tăng phí dịch vụ')
    expect(fitName(FLATS, said).label).toBe('Quản lý chung cư: phí dịch vụ')
    expect(fitName(FLATS, saying('quản lý quỹ bảo trì')).label).toBe('Quản lý chung cư: quỹ bảo trì')
  })

  it('says how much of the first part, and of the whole, is borne out', () => {
    const { firstBorneOut, borneOut } = fitName(FLATS, saying('chung cư này phí cao quá'))
    expect(firstBorneOut).toBe(0.5)
    expect(borneOut).toBeCloseTo(3 / 12, 5)
  })

  it('adds to a first part that is too short to be understood', () => {
    expect(fitName('Không gian, điều hòa, ánh sáng nơi làm việc', saying('lạnh')).label).toBe('Không gian, điều hòa')
  })

  it('counts stop syllables only where there is nothing else', () => {
    expect(fitName('Giờ làm việc', saying('giờ làm việc')).firstBorneOut).toBe(1)
    expect(fitName('Giờ làm việc ca đêm', saying('giờ làm việc')).firstBorneOut).toBe(0)
  })

  it('takes a word for said only where its syllables stand together', () => {
    const { firstBorneOut } = fitName('Bữa ăn bán trú', saying('quán bán bữa sáng ăn được không trú mưa'))
    expect(firstBorneOut).toBeLessThan(0.6)
  })

  it('reads brackets as parts and never leaves one open', () => {
    const said = saying('thuê căn hộ ngắn airbnb')
    expect(fitName('Cho thuê căn hộ ngắn ngày (Airbnb) trong chung cư', said).label).toBe(
      'Cho thuê căn hộ ngắn ngày, Airbnb',
    )
  })

  it('does not part a list of single words', () => {
    const said = saying('sắp xếp xã phường')
    expect(fitName('Sắp xếp xã, phường và việc đặt tên mới', said).label).toBe('Sắp xếp xã, phường và việc đặt tên mới')
    expect(fitName('Quá tải ở trung tâm hành chính cấp xã, phường', said).label).toMatch(/xã, phường$/)
  })

  it('stays within twelve syllables', () => {
    const name = 'Một hai ba bốn năm sáu bảy tám chín mười, mười một mười hai, mười ba'
    expect(fitName(name, () => 1).label.split(/\s+/).length).toBeLessThanOrEqual(12)
  })
})
