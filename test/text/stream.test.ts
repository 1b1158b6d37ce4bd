import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segment } from '../../src/text/doc.js'
import { LineCutter } from '../../src/text/lines.js'
import { Segmenter } from '../../src/text/segmenter.js'
import { type SegmentedLine, segmentStream } from '../../src/text/stream.js'

/** `pipeline` takes Web streams since Node 18.16; the types of Node 20 do not say so. */
const inPipeline = () => segmentStream() as unknown as (text: AsyncIterable<string>) => AsyncIterable<SegmentedLine>

const TEXT = [
  'Người dân bức xúc về ô nhiễm môi trường 😭👨‍👩‍👧',
  '',
  'Ho\u0323c phi\u0301 tăng, mn oi ko ai noi j\r',
  'Nghị định 168/2024/NĐ-CP: phạt 200.000đ. Xem https://example.com/a?b=1',
  'Chị Lan hỏi bao giờ xong con đường hoà bình',
].join('\n')

async function streamed(chunks: Iterable<string>): Promise<SegmentedLine[]> {
  const lines: SegmentedLine[] = []
  const source = new ReadableStream<string>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
  await source.pipeThrough(segmentStream()).pipeTo(new WritableStream({ write: (line) => void lines.push(line) }))
  return lines
}

function whole(text: string): SegmentedLine[] {
  const cutter = new LineCutter()
  return [...cutter.push(text), ...cutter.end()].map((line) => ({ text: line, tokens: segment(line) }))
}

describe('a stream of text', () => {
  it('refuses bytes, which would be read as numbers or torn within a letter', async () => {
    const bytes = new TextEncoder().encode(TEXT) as unknown as string
    await expect(streamed([bytes])).rejects.toMatchObject({ code: 'DULUAN_E032' })
  })

  it('gives the lines and words of the whole text for every single cut, in a surrogate pair or a CRLF as well', async () => {
    for (let at = 0; at <= TEXT.length; at++) {
      expect(await streamed([TEXT.slice(0, at), TEXT.slice(at)])).toEqual(whole(TEXT))
    }
  })

  it('gives the same for any text in any chunks', async () => {
    const parts = fc.constantFrom(
      'đường',
      '\n',
      '\r\n',
      '\r',
      '👍🏽',
      ' ',
      'ngập ',
      'nước',
      '.',
      '\ud83d',
      'o\u0323',
      'học sinh',
    )
    const texts = fc.array(parts, { maxLength: 30 }).map((pieces) => pieces.join(''))
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
          text.slice(i * size, (i + 1) * size),
        )
        expect(await streamed(chunks)).toEqual(whole(text))
      }),
    )
  })

  it('reads no further than its reader asks: an endless source stops after a few chunks', async () => {
    let pulled = 0
    const endless = new ReadableStream<string>({
      pull(controller) {
        pulled++
        controller.enqueue('Đề nghị sửa đường.\nCần thêm đèn.\n')
      },
    })
    const reader = endless.pipeThrough(segmentStream()).getReader()
    for (let i = 0; i < 6; i++) expect((await reader.read()).value?.text).toMatch(/đường|đèn/)
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(pulled).toBeLessThan(10)
    await reader.cancel()
  })

  it('tells the source when the reader goes away, and the reader when the source fails', async () => {
    const told = new Promise((resolve) => {
      const source = new ReadableStream<string>({
        pull: (controller) => controller.enqueue('rác đầy\n'),
        cancel: resolve,
      })
      const reader = source.pipeThrough(segmentStream()).getReader()
      void reader.read().then(() => reader.cancel('đủ rồi'))
    })
    expect(await told).toBe('đủ rồi')

    const failing = new ReadableStream<string>({ start: (controller) => controller.error(new Error('mất mạng')) })
    await expect(failing.pipeThrough(segmentStream()).getReader().read()).rejects.toThrow('mất mạng')
  })

  it('segments with words of its own where it is given a segmenter', async () => {
    const segmenter = new Segmenter({ words: ['luồng dư luận'] })
    const source = new ReadableStream<string>({
      start(out) {
        out.enqueue('ba luồng dư lu')
        out.enqueue('ận')
        out.close()
      },
    })
    const { value } = await source.pipeThrough(segmentStream(segmenter)).getReader().read()
    expect(value?.tokens.map((token) => token.text)).toEqual(['ba', 'luồng dư luận'])
  })

  it('stands in a pipeline of Node, from a file to any consumer', async () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'duluan-stream-'))
    const file = path.join(dir, 'phan-anh.txt')
    const line = 'Bà con phường Thống Nhất đề nghị sửa cống thoát nước 🙏'
    writeFileSync(file, `${line}\n`.repeat(3000))
    const seen: SegmentedLine[] = []
    await pipeline(createReadStream(file, 'utf8'), inPipeline(), async (lines: AsyncIterable<SegmentedLine>) => {
      for await (const segmented of lines) seen.push(segmented)
    })
    rmSync(dir, { recursive: true })
    expect(seen).toHaveLength(3000)
    expect(new Set(seen.map((s) => JSON.stringify(s)))).toEqual(new Set([JSON.stringify(whole(line)[0])]))
  })

  it('passes the fault of a source on through a pipeline of Node', async () => {
    const broken = Readable.from(
      (function* () {
        yield 'nước đục\n'
        throw new Error('đĩa hỏng')
      })(),
    )
    const drain = async (lines: AsyncIterable<SegmentedLine>) => {
      for await (const _ of lines);
    }
    await expect(pipeline(broken, inPipeline(), drain)).rejects.toThrow('đĩa hỏng')
  })
})
