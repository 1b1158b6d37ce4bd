import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { type Peer, PeerFault, timeReading } from './peer.js'

/**
 * A command that keeps to the contract: lines on stdin; on stdout the same lines, words parted by spaces, the syllables of
 * a word joined by `_`. UTF-8, one line out for each line in.
 */
export function commandPeer(name: string, command: string): Peer {
  return {
    name,
    way: 'pipe',
    segment: async (lines) => {
      const { output } = await run(command, lines, 1)
      const answers = output.split('\n').map((line) => line.split(/\s+/).filter(Boolean))
      if (answers.at(-1)?.length === 0) answers.pop()
      if (answers.length !== lines.length) {
        throw new PeerFault(`gave ${answers.length} lines for ${lines.length}`)
      }
      return answers
    },
    areOffsetsExact: () => null,
    secondsFor: async (lines) => {
      const startUp = (await run(command, lines.slice(0, 1), 1)).seconds
      return timeReading(lines, async (times) => (await run(command, lines, times)).seconds - startUp)
    },
  }
}

/**
 * A command that keeps to the contract and times its own calls: with `--readings N` behind its other arguments it writes the
 * seconds of processor time that N readings of the lines take, warm. So a library of another language is measured as it
 * is called there, without the pipe.
 */
export function adapterPeer(name: string, command: string): Peer {
  return {
    ...commandPeer(name, command),
    way: 'call',
    secondsFor: (lines) =>
      timeReading(lines, async (times) => {
        const { output } = await run(`${command} --readings ${times}`, lines, 1)
        if (!(Number(output) > 0)) throw new PeerFault(`gave no time for --readings ${times}: ${output.trim()}`)
        return Number(output)
      }),
  }
}

/** Runs a command line on the lines, so many times over: what it wrote, and its processor time with all its threads. */
async function run(
  command: string,
  lines: readonly string[],
  times: number,
): Promise<{ output: string; seconds: number }> {
  const script = `{ ${command}\n}; code=$?; times >&3; exit $code`
  const shell = spawn('sh', ['-c', script], { stdio: ['pipe', 'pipe', 'pipe', 'pipe'] })
  // A peer that stops reading says so by its exit code.
  shell.stdin.on('error', () => {})
  const input = `${lines.join('\n')}\n`
  for (let i = 0; i < times; i++) shell.stdin.write(input)
  shell.stdin.end()
  const code = new Promise<number | null>((resolve) => shell.on('close', resolve))
  const [output, errors, clock] = await Promise.all([
    times === 1 ? text(shell.stdout) : drained(shell.stdout),
    text(shell.stderr),
    text(shell.stdio[3] as typeof shell.stdout),
  ])
  if ((await code) !== 0) throw new PeerFault(`ended with ${await code}: ${errors.trim().split('\n').at(-1) ?? ''}`)
  return { output, seconds: secondsIn(clock) }
}

/** Reads a stream and keeps nothing of it. */
async function drained(stream: AsyncIterable<unknown>): Promise<string> {
  for await (const _ of stream);
  return ''
}

/** Of POSIX `times`: its second line holds the user and system time of what the shell ran, as 1m2.34s. */
function secondsIn(clock: string): number {
  const [, , user, system] = [...clock.matchAll(/(\d+)m([\d.]+)s/g)].map(([, m, s]) => 60 * Number(m) + Number(s))
  return user + system
}
