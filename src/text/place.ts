import { AtomKind } from './atom.js'
import { CharClass, CLASS } from './characters.js'
import type { Doc } from './doc.js'
import { FULL_STOP } from './marks.js'

/** An atom among its neighbours; moves forward only, and looks at the whole text once. */
export class Place {
  readonly doc: Doc
  i = 0
  #sentence = 0
  #inCapitals: boolean | null = null

  constructor(doc: Doc) {
    this.doc = doc
  }

  at(i: number): Place {
    this.i = i
    while (this.doc.sentences[this.#sentence] < i) this.#sentence++
    return this
  }

  get opensSentence(): boolean {
    return this.doc.sentences[this.#sentence] === this.i
  }

  /** Whether the whole text is in capitals. */
  get inCapitals(): boolean {
    this.#inCapitals ??= this.doc.size > 1 && this.doc.shadow === this.doc.shadow.toUpperCase()
    return this.#inCapitals
  }

  get followsNumber(): boolean {
    return this.i > 0 && this.doc.kinds[this.i - 1] === AtomKind.number
  }

  /** Q.1, P. Bến Nghé: a full stop against it, then a number or a name. */
  get standsBeforeName(): boolean {
    const { doc, i } = this
    if (doc.shadow.charCodeAt(doc.shadowEnds[i]) !== FULL_STOP || i + 2 >= doc.size) return false
    const unit = doc.shadow.charCodeAt(doc.shadowStarts[i + 2])
    return doc.kinds[i + 2] === AtomKind.number || CLASS[unit] === CharClass.upper
  }
}
