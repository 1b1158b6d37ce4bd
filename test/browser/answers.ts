import type * as Text from '../../src/text/index.js'

/** What `duluan/text` says of some texts: the same, wherever it runs. Also sent to the browser as source. */
export async function answersTo(text: typeof Text, texts: readonly string[]): Promise<unknown> {
  const source = new ReadableStream<string>({
    start(controller) {
      for (const part of texts.join('\n').split('')) controller.enqueue(part)
      controller.close()
    },
  })
  const streamed: unknown[] = []
  await source
    .pipeThrough(text.segmentStream())
    .pipeTo(new WritableStream({ write: (line) => void streamed.push(line) }))
  const each = texts.map((line) => {
    const doc = text.parse(line)
    return {
      tokens: text.segment(line),
      restored: text.restoreAccents(line),
      language: text.languageOf(line),
      sentences: [...doc.sentences],
      reading: text.read(doc).syllables,
    }
  })
  return { each, streamed }
}
