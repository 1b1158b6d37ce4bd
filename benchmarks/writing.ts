/**
 * How much does the way people type cost? `npx tsx benchmarks/writing.ts [--errors KIND]`
 *
 * Word F1 over character spans on every kind of writing in corpora/writing, as it was typed and as a careful typist would
 * have written it; the loss is what the kind of writing costs, the label conventions of the writer being the same in both.
 * Beside it, how much of it is read as it was meant: accents put back, short forms in full.
 */
import path from 'node:path'
import { segment } from '../src/text/index.js'
import { joinUp, type Line, placeWords, readKinds, scoreKind, scoreReading } from './writing/score.js'

const kinds = readKinds(path.resolve(import.meta.dirname, '../corpora/writing'))
const at = process.argv.indexOf('--errors')

function showErrors(line: Line): void {
  const { text, words, clean } = line
  for (const [written, gold] of [
    [text, words],
    [joinUp(clean, text), clean],
  ]) {
    const places = placeWords(written, gold)
    const tokens = segment(written)
    const wrong = tokens.filter(({ start, end }) => !places.has(`${start} ${end}`)).map((token) => token.text)
    if (wrong.length > 0) console.log(`${gold}\n    ✗ ${wrong.join(' | ')}`)
  }
}

if (at > 0) {
  for (const { name, lines } of kinds) if (name === process.argv[at + 1]) lines.forEach(showErrors)
} else {
  console.log('kind: lines, F1 as typed, of the clean twin, loss; syllables read as they were meant')
  for (const kind of kinds) {
    const { typed, clean } = scoreKind(kind)
    const figures = [typed, clean, clean - typed].map((figure) => figure.toFixed(2))
    console.log(`${kind.name}: ${kind.lines.length}, ${figures.join(', ')}; ${scoreReading(kind).toFixed(2)}%`)
  }
}
