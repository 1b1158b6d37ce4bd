/** Longest run of marks that is put in order as one (UAX #15 calls for 30): sorting a million of them takes hours. */
const LONG_RUN = /\p{M}{65}/u
const PIECE = /\P{M}*\p{M}{0,64}/gu

/** The text in NFC, in time that grows with its length; runs of more than 64 marks are normalised by pieces. */
export function toNfc(text: string): string {
  return LONG_RUN.test(text) ? text.replace(PIECE, (piece) => piece.normalize('NFC')) : text.normalize('NFC')
}
