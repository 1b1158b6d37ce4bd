import { PassThrough, Readable, Writable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, mapLines } from '../../src/cli/lines.js'

const collect = async (chunks: (string | Buffer)[]) => {
  const lines: string[] = []
  for await (const line of linesOf(Readable.from(chunks, { objectMode: true }))) lines.push(line)
  return lines
}

describe('lines', () => {
  it('are the same however the bytes were cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('đường', '\n', '\r\n', '👍', ' ', 'ngập '), { maxLength: 12 }),
        fc.nat(6),
        async (parts, size) => {
          const bytes = Buffer.from(parts.join(''))
          const chunks = Array.from({ length: Math.ceil(bytes.length / (size + 1)) }, (_, i) =>
            bytes.subarray(i * (size + 1), (i + 1) * (size + 1)),
          )
          expect(await collect(chunks)).toEqual(await collect(bytes.length > 0 ? [bytes] : []))
        },
      ),
    )
  })

  it('part at LF and CRLF only, so that a line separator inside a text stays in it', async () => {
    expect(await collect(['nước đục\u2028hôi\r\n\nrác\rđầy\n'])).toEqual(['nước đục\u2028hôi', '', 'rác\rđầy'])
  })
})

describe('one line for each line', () => {
  it('writes empty ones too', async () => {
    const out = new PassThrough()
    const written: Buffer[] = []
    out.on('data', (chunk: Buffer) => written.push(chunk))
    await mapLines(Readable.from(['một\n\nba\n']), out, (line) => line.toUpperCase())
    expect(Buffer.concat(written).toString()).toBe('MỘT\n\nBA\n')
  })

  it('waits for a slow reader, batch after batch, and leaves no listener on it', async () => {
    let written = 0
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk, _encoding, done) {
        written += chunk.length
        setImmediate(done)
      },
    })
    const lines = Readable.from(
      (function* () {
        for (let i = 0; i < 20; i++) yield `${'ngập '.repeat(14_000)}\n`
      })(),
    )
    await mapLines(lines, slow, (line) => line)
    expect(['drain', 'close', 'finish', 'end'].map((event) => slow.listenerCount(event))).toEqual([0, 0, 0, 0])
    await new Promise((resolve) => slow.end(resolve))
    expect(written).toBe(20 * Buffer.byteLength(`${'ngập '.repeat(14_000)}\n`))
  })

  it('ends quietly when the reader downstream goes away', async () => {
    const closed = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
      },
    })
    const endless = Readable.from(
      (function* () {
        for (let i = 0; i < 1e5; i++) yield `dòng ${i} dài thêm cho đầy một mẻ ghi\n`
      })(),
    )
    await expect(mapLines(endless, closed, (line) => line)).resolves.toBeUndefined()
  })

  it('says so when the disk is full, instead of breaking', async () => {
    const full = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' }))
      },
    })
    const refused = mapLines(Readable.from(['Nước máy đục ngầu\n']), full, (line) => line)
    await expect(refused).rejects.toMatchObject({ code: 'DULUAN_E017' })
  })
})
