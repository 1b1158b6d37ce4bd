import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  f1,
  joinUp,
  placeWords,
  readKinds,
  scoreKind,
  scoreReading,
  scoreText,
} from '../../benchmarks/writing/score.js'

const kinds = readKinds(path.resolve(import.meta.dirname, '../../corpora/writing'))
/** Points of word F1 that a kind of writing may cost; text without accents may cost more. */
const MOST_LOST = 1.5
const MOST_LOST_WITHOUT_ACCENTS = 4

describe('text as people write it', () => {
  it('is measured in twelve kinds of two hundred lines and more', () => {
    expect(kinds.map(({ name }) => name)).toEqual(
      'abbreviations decomposed emoji english glued links numbers stretched teencode tone-placement without-accents y-or-i'.split(
        ' ',
      ),
    )
    expect(kinds.filter(({ lines }) => lines.length < 200)).toEqual([])
  })

  it.each(kinds)(
    'in the set $name every line has its words where its text has them, and no line stands twice',
    ({ lines }) => {
      for (const { text, words, clean } of lines) {
        expect(() => placeWords(text, words)).not.toThrow()
        expect(clean).toBe(clean.normalize('NFC'))
      }
      expect(new Set(lines.map(({ text }) => text.normalize('NFC').toLowerCase())).size).toBe(lines.length)
    },
  )

  it.each(kinds)('of the kind $name is segmented nearly as well as its clean twin', (kind) => {
    const { typed, clean } = scoreKind(kind)
    expect(clean).toBeGreaterThan(95)
    expect(clean - typed).toBeLessThan(kind.name === 'without-accents' ? MOST_LOST_WITHOUT_ACCENTS : MOST_LOST)
  })

  it.each(kinds)('of the kind $name is read as it was meant', (kind) => {
    expect(scoreReading(kind)).toBeGreaterThan(kind.name === 'without-accents' ? 89 : 92)
  })
})

describe('scoring words', () => {
  it('finds them whatever the white space, and says where they part', () => {
    expect([...placeWords('đường hư.Dân khổ', 'đường hư . Dân khổ')]).toEqual(['0 5', '6 8', '8 9', '9 12', '13 16'])
    expect([...placeWords('gọi 0900 000 123 -_-', 'gọi 0900_000_123 -_-')]).toEqual(['0 3', '4 16', '17 20'])
    expect(() => placeWords('đường hư', 'đường hỏng')).toThrow("'hỏng' is not at 7")
  })

  it('joins up marks as people type them, and keeps the strokes of a link', () => {
    expect(joinUp('Ủy_ban nói : " chưa có " ( họp_tổ )')).toBe('Ủy ban nói: "chưa có" (họp tổ)')
    expect(joinUp('xem vidu.vn/a_b', 'xem vidu.vn/a_b')).toBe('xem vidu.vn/a_b')
  })

  it('counts right words against those there and those found', () => {
    expect(scoreText('Học phí tăng', 'Học_phí tăng')).toEqual({ right: 2, known: 2, found: 2 })
    expect(f1([{ right: 2, known: 2, found: 3 }])).toBe(80)
  })
})
