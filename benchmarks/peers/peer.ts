/** A word segmenter to measure, whatever it is written in. */
export interface Peer {
  readonly name: string
  /** `call`: called in its own language; `pipe`: a command that reads and writes lines. Speeds compare within one way. */
  readonly way: 'call' | 'pipe'
  /** The words of each line. Throws `PeerFault` when the peer fails or does not keep to the contract. */
  segment(lines: readonly string[]): Promise<readonly (readonly string[])[]>
  /** Whether the offsets that it gives are exact; null when it gives none. */
  areOffsetsExact(lines: readonly string[]): boolean | null
  /** Seconds of processor time for one reading of the lines, warm: start-up and what goes before are taken off. */
  secondsFor(lines: readonly string[]): Promise<number>
}

/** A peer that can't be measured, and why: the others go on. */
export class PeerFault extends Error {
  override readonly name = 'PeerFault'
}

/** How long a peer that is called reads the lines before it is timed (seconds of processor time): compilers at run time are done by then. */
export const WARM_UP = 4
/** How much text a peer reads to be timed: as much as takes it this long (seconds), */
export const TIME_BUDGET = 8
/** and no more than this (UTF-16 units of all lines together; about 10 MB as UTF-8). */
const TEXT_BUDGET = 7_500_000

/**
 * Seconds for one reading of the lines: they are read over and over, more often each time, until that fills a budget.
 *
 * @param secondsOf processor time of so many readings
 */
export async function timeReading(
  lines: readonly string[],
  secondsOf: (times: number) => number | Promise<number>,
): Promise<number> {
  const length = lines.reduce((sum, line) => sum + line.length + 1, 0)
  const most = Math.ceil(TEXT_BUDGET / length)
  for (let times = 1; ; ) {
    const seconds = (await secondsOf(times)) / times
    const wanted = Math.min(most, Math.round(TIME_BUDGET / Math.max(seconds, 1e-6)))
    if (wanted < 2 * times) return seconds
    times = wanted
  }
}
