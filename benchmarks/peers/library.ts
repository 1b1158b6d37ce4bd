import { type Peer, timeReading, WARM_UP } from './peer.js'

/** A word with its place in the line. */
export interface Placed {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** How a library is called, and what to make of its answer. `call` alone is timed. */
export interface Library<Answer> {
  readonly call: (line: string) => Answer
  readonly words: (answer: Answer) => readonly string[]
  /** For those that give offsets. */
  readonly placed?: (answer: Answer) => readonly Placed[]
}

/** A library that runs in this process. */
export function libraryPeer<Answer>(name: string, { call, words, placed }: Library<Answer>): Peer {
  return {
    name,
    way: 'call',
    segment: async (lines) => lines.map((line) => words(call(line))),
    areOffsetsExact: (lines) =>
      placed === undefined ? null : lines.every((line) => areExact(line, placed(call(line)))),
    secondsFor: (lines) => {
      const read = () => lines.forEach(call)
      for (let seconds = 0; seconds < WARM_UP; ) seconds += secondsOf(read)
      return timeReading(lines, (times) => secondsOf(() => repeat(times, read)))
    },
  }
}

function areExact(line: string, words: readonly Placed[]): boolean {
  return words.every(({ text, start, end }, i) => line.slice(start, end) === text && start >= (words[i - 1]?.end ?? 0))
}

function repeat(times: number, run: () => void): void {
  for (let i = 0; i < times; i++) run()
}

/** Processor time of this process, its collector and compiler threads included: one core's worth, on a busy machine too. */
function secondsOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
