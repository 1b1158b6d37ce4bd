import { describe, expect, it } from 'vitest'
import { adapterPeer, commandPeer } from '../../../benchmarks/peers/command.js'
import { PeerFault } from '../../../benchmarks/peers/peer.js'

const LINES = ['ô nhiễm quá', '', 'học phí tăng']
const node = (code: string) => commandPeer('peer', `'${process.execPath}' -e '${code}'`)
/** Joins the first two syllables of each line. */
const JOINS = 'process.stdin.on("data", (d) => process.stdout.write(String(d).replace(/^(\\S+) /gm, "$1_")))'

describe('a peer by command', () => {
  it('gives the words of each line, of empty ones too', async () => {
    expect(await node(JOINS).segment(LINES)).toEqual([['ô_nhiễm', 'quá'], [], ['học_phí', 'tăng']])
  })

  it('may be any command line, a pipe as well, and leave the last line end out', async () => {
    expect(await commandPeer('peer', 'cat | sed "s/ /_/"').segment(LINES)).toEqual([
      ['ô_nhiễm', 'quá'],
      [],
      ['học_phí', 'tăng'],
    ])
    expect(await commandPeer('peer', 'printf "a b\\n\\nc"').segment(LINES)).toEqual([['a', 'b'], [], ['c']])
  })

  it('is told from one that fails, with what it said last', async () => {
    const broken = commandPeer('peer', 'echo "no model" >&2; exit 3')
    await expect(broken.segment(LINES)).rejects.toThrow(PeerFault)
    await expect(broken.segment(LINES)).rejects.toThrow('ended with 3: no model')
    await expect(commandPeer('peer', 'no-such-command-here').segment(LINES)).rejects.toThrow('ended with 127')
    await expect(broken.secondsFor(LINES)).rejects.toThrow(PeerFault)
  })

  it('is told from one that gives more or fewer lines than it was given', async () => {
    await expect(commandPeer('peer', 'head -1').segment(LINES)).rejects.toThrow('gave 1 lines for 3')
    await expect(commandPeer('peer', 'cat; echo more').segment(LINES)).rejects.toThrow('gave 4 lines for 3')
  })

  it('is timed without its start-up, and gives no offsets', async () => {
    const seconds = await node(`for (let i = 0; i < 1e7; i++);${JOINS}`).secondsFor(['đường ngập nước'.repeat(50_000)])
    expect(seconds).toBeGreaterThan(-0.1)
    expect(seconds).toBeLessThan(5)
    expect(commandPeer('peer', 'cat').areOffsetsExact(LINES)).toBeNull()
  })
})

describe('an adapter of a library', () => {
  const adapter = (time: string) =>
    adapterPeer('peer', `sh -c 'if [ "$1" = --readings ]; then echo ${time}; else cat; fi' adapter`)

  it('is timed by its own clock, and compared with calls', async () => {
    expect(adapter('$2').way).toBe('call')
    expect(await adapter('$2').secondsFor(LINES)).toBe(1)
    expect(await adapter('$2').segment(['một hai'])).toEqual([['một', 'hai']])
  })

  it('is told from one that gives no time', async () => {
    await expect(adapter('lines').secondsFor(LINES)).rejects.toThrow('gave no time for --readings 1: lines')
  })
})
