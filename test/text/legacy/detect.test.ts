import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/text/characters.js'
import { detectLegacy, fromLegacy, type LegacyName } from '../../../src/text/legacy/detect.js'
import { encodeMojibake } from '../../../src/text/legacy/mojibake.js'
import { encodeTcvn3 } from '../../../src/text/legacy/tcvn3.js'
import { encodeViqr } from '../../../src/text/legacy/viqr.js'
import { encodeVni } from '../../../src/text/legacy/vni.js'
import { languageLines } from '../languageLines.js'

const WRITTEN: Readonly<Record<LegacyName, (text: string) => string>> = {
  tcvn3: encodeTcvn3,
  vni: encodeVni,
  viqr: encodeViqr,
  mojibake: encodeMojibake,
}

/** Opinions composed for the subject base, with accents. */
const SUBJECTS = path.resolve(import.meta.dirname, '../../../corpora/subjects/transport-environment.jsonl')
const OPINIONS = readFileSync(SUBJECTS, 'utf8')
  .trim()
  .split('\n')
  .flatMap((line): string[] => JSON.parse(line).opinions.map(({ text }: { text: string }) => text.normalize('NFC')))
  .filter((text) => /[ăđơưạ-ỹ]/.test(text))
  .slice(0, 800)
const BEGINNINGS = OPINIONS.map((text) => text.split(' ').slice(0, 5).join(' ')).filter(
  (text) => fold(text) !== text.toLowerCase(),
)

const NEITHER = [
  'let x = a^2 + b^2; if (a > o) return f(a)',
  'Giá 1.200.000d/tháng? 50k? 3.5tr.',
  'gia 1.200.000d/thang? 50k? 3.5tr.',
  'gửi a.nguyen@vidu.vn, le.thi.hoa@mail.com',
  "I'm sure we're ok, aren't they? It's o'clock",
  'C++, O+, A+ (a) data(n) `do` `cat`',
  'dd/mm/yyyy hh:mm, dd if=/dev/zero',
  'ha^^ hihi^^ hi~ bye~ :^) ~~~',
  'me? to? so. go. be. la. ai? chi a.',
  '£5.00 – ¥500 ± 3° § 12 © 2026',
  'Le Noël à Orléans, où est-il? Ça va',
  'Tack så mycket; El niño mañana; São João; Müller große Straße',
]

describe('detectLegacy', () => {
  it('finds the code of whole opinions: recall and precision 0.99', () => {
    measure(OPINIONS, 0.99)
  })

  it('finds the code of their first five words: recall 0.95, precision 0.99', () => {
    measure(BEGINNINGS, 0.95)
  })

  it('takes no text of none for one: other languages, numbers, code, chat, Vietnamese without accents', () => {
    const lines = [...languageLines().values()].flat().map(({ text }) => text)
    const texts = [...lines, ...NEITHER, ...OPINIONS, ...BEGINNINGS, ...OPINIONS.map(fold)]
    expect(texts.filter((text) => detectLegacy(text).encoding !== 'unicode')).toEqual([])
  })

  it('is surer of a longer text', () => {
    for (const write of Object.values(WRITTEN)) {
      const { confidence } = detectLegacy(write('mất nước'))
      expect(detectLegacy(write('mất nước cả tuần mà không thấy ai trả lời')).confidence).toBeGreaterThan(confidence)
    }
  })
})

describe('fromLegacy', () => {
  it('reads what it finds, and leaves the rest as it is', () => {
    for (const [encoding, write] of Object.entries(WRITTEN)) {
      const text = 'Đề nghị sớm sửa đường vào xóm, dân khổ lắm.'
      expect(fromLegacy(write(text))).toEqual({ text, encoding })
    }
    expect(fromLegacy('Le Noël')).toEqual({ text: 'Le Noël', encoding: 'unicode' })
  })
})

/** Recall by code and precision over all, printed, held to their thresholds. */
function measure(texts: readonly string[], leastRecall: number): void {
  const called = new Map<string, number>()
  const right = new Map<string, number>()
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const [name, write] of [...Object.entries(WRITTEN), ['unicode', (text: string) => text] as const]) {
    for (const text of texts) {
      const { encoding } = detectLegacy(write(text))
      count(called, encoding)
      if (encoding === name) count(right, name)
    }
  }
  for (const name of Object.keys(WRITTEN)) {
    const found = right.get(name) ?? 0
    const [recall, precision] = [found / texts.length, found / (called.get(name) ?? 0)]
    console.log(`${name.padEnd(10)} recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)} of ${texts.length}`)
    expect([name, recall >= leastRecall, precision >= 0.99]).toEqual([name, true, true])
  }
}
