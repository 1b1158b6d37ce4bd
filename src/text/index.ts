/** Text: a string becomes a `Doc` with words, clauses and sentences, and a `Reading` of what was meant. */
export { restoreAccents } from './accents.js'
export { AtomKind } from './atom.js'
export { fold } from './characters.js'
export { Doc, parse, segment, type Token } from './doc.js'
export { type LanguageGuess, languageOf } from './language.js'
export { type Reading, read } from './reading.js'
export { isLegalSyllable, parseSyllable, type Syllable } from './syllable.js'
