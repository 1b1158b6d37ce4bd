/**
 * Cuts text that comes in chunks into lines, parted by LF or CRLF and by nothing else. A last line without an end counts;
 * an end of file behind a line end does not make one more. Keeps no more than the line that is still open.
 */
export class LineCutter {
  #open: string[] = [];

  /** The lines that end in this chunk, without their ends. */
  *push(chunk: string): Generator<string> {
    let start = 0
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      this.#open.push(chunk.slice(start, end))
      start = end + 1
      yield this.#close()
    }
    if (start < chunk.length) this.#open.push(chunk.slice(start))
  }

  /** The last line, when no line end closed it. */
  *end(): Generator<string> {
    if (this.#open.length > 0) yield this.#close()
  }

  #close(): string {
    const line = this.#open.join('')
    this.#open = []
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }
}
