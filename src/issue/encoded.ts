/** Texts as rows of numbers: the more alike two texts in meaning, the nearer 1 the dot product of their rows. */
export interface Encoded {
  /** Numbers a row. */
  readonly width: number
  /** `texts × width`, row after row in the order of the texts, each of unit length; all zeros for an empty text. */
  readonly rows: Float32Array
}

/** Whatever turns texts into rows: a server (`httpEncoder` of duluan/encoder), or a model in the same process. */
export interface Encoder {
  /** As reports name it. */
  readonly name: string
  /** A row for each text; the same text always gives the same row. */
  encode(texts: readonly string[]): Promise<Encoded>
}
