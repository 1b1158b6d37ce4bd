/**
 * Submissions in any number, for load only: pieces of composed opinions, a few words each, joined anew. The pieces are that
 * short so that, among 100,000, hardly any text is like another unless it is meant as a copy. They say nothing about quality.
 */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { Submission } from '../../src/model.js'
import { fold } from '../../src/text/index.js'
import { oneOf, type Random, randomFrom } from './random.js'
import { type Piece, piecesBySubject } from './texts.js'

const PERIODS = ['2026-07', '2026-08', '2026-09']
const UNITS = 120
const COLLABORATORS = 600
/** Words of a submission: evenly spread from the first to the last, 25 on average with the piece that oversteps. */
const WORDS = { from: 10, to: 35 }
/** What may stand between two pieces. */
const BETWEEN = [' ', ' ', ', ', '. ']
/** Of a hundred submissions. */
const SHARES = { exactCopy: 2, editedCopy: 3, unaccented: 12, otherSubject: 20, phone: 2 }
/** Copies are made of one of so many submissions before, which bounds memory whatever `n`. */
const REMEMBERED = 1000

/** `n` submissions, one after the other. The first k are the same for every `n`. */
export function* generateSubmissions(n: number, seed: number): Generator<Submission> {
  const random = randomFrom(seed)
  const subjects = piecesBySubject()
  const recent: string[] = []
  for (let i = 1; i <= n; i++) {
    const text = textOf(random, subjects, recent)
    recent[(i - 1) % REMEMBERED] = text
    yield {
      id: `PA-${i}`,
      text,
      period: oneOf(random, PERIODS),
      unit: `Đơn vị ${1 + Math.floor(random() * UNITS)}`,
      collaborator: `CTV-${1 + Math.floor(random() * COLLABORATORS)}`,
      attributes: {},
    }
  }
}

/** The same as lines of a CSV file, the header first. */
export function* generate(n: number, seed: number): Generator<string> {
  yield 'Mã,Kỳ,Đơn vị,Cộng tác viên,Nội dung phản ánh\r\n'
  for (const { id, period, unit, collaborator, text } of generateSubmissions(n, seed)) {
    yield `${id},${period},${unit},${collaborator},"${text.replaceAll('"', '""')}"\r\n`
  }
}

function textOf(random: Random, subjects: readonly (readonly Piece[])[], recent: readonly string[]): string {
  const lot = random() * 100
  const earlier = oneOf(random, recent)
  if (earlier !== undefined && lot < SHARES.exactCopy) return earlier
  if (earlier !== undefined && lot < SHARES.exactCopy + SHARES.editedCopy) return `${earlier} Mong sớm xem xét.`
  const text = mixed(random, subjects)
  return random() * 100 < SHARES.unaccented ? fold(text) : text
}

/** Pieces of one subject, now and then of another, joined until the text is long enough. */
function mixed(random: Random, subjects: readonly (readonly Piece[])[]): string {
  const enough = WORDS.from + Math.floor(random() * (WORDS.to - WORDS.from))
  // Squared, so that a few subjects are on everyone's lips and many on few.
  const subject = subjects[Math.floor(random() ** 2 * subjects.length)]
  let text = oneOf(random, subject)
  for (let words = wordsIn(text); words < enough; ) {
    const piece = oneOf(random, random() * 100 < SHARES.otherSubject ? oneOf(random, subjects) : subject)
    text += oneOf(random, BETWEEN) + piece
    words += wordsIn(piece)
  }
  if (random() * 100 < SHARES.phone) text += `, liên hệ 09${String(Math.floor(random() * 1e8)).padStart(8, '0')}`
  return `${text}.`
}

const wordsIn = (text: string) => text.split(' ').length

/** Writes `generate(n, seed)` to a file as it is made. */
export async function writeLoad(file: string, n: number, seed = 1): Promise<void> {
  const out = createWriteStream(file)
  for (const line of generate(n, seed)) {
    if (!out.write(line)) await once(out, 'drain')
  }
  out.end()
  await finished(out)
}
