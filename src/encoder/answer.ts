import type { Encoded } from '../issue/encoded.js'
import { encoderError } from './codes.js'

/**
 * The rows of an answer `{ data: [{ index, embedding }, …] }`, in the order that was asked for and of unit length.
 * `embedding` is a list of numbers, or base64 of 32-bit floats, little end first.
 *
 * @param count texts that were sent.
 * @throws DULUAN_E044 when it is anything else, E045 when its rows differ in width.
 */
export function rowsOf(answer: unknown, count: number): Encoded {
  const data = fieldOf(answer, 'data')
  if (!Array.isArray(data)) throw noEmbeddings('data')
  if (data.length !== count) throw noEmbeddings(`data.length ${data.length} ≠ ${count}`)
  const found: Float32Array[] = []
  data.forEach((element, i) => {
    const index = fieldOf(element, 'index') ?? i
    if (typeof index !== 'number' || !(index in data) || found[index]) throw noEmbeddings(`data[${i}].index`)
    found[index] = unitLength(numbersOf(fieldOf(element, 'embedding'), i), i)
  })
  const width = found[0]?.length ?? 0
  const rows = new Float32Array(count * width)
  found.forEach((row, i) => {
    if (row.length !== width) throw encoderError('DULUAN_E045', `${width} → ${row.length}`)
    rows.set(row, i * width)
  })
  return { width, rows }
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/
const noEmbeddings = (what: string) => encoderError('DULUAN_E044', what)

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function numbersOf(embedding: unknown, i: number): ArrayLike<number> {
  if (Array.isArray(embedding) && embedding.every((x) => typeof x === 'number')) return embedding
  if (typeof embedding === 'string' && BASE64.test(embedding)) return floatsOf(Buffer.from(embedding, 'base64'), i)
  throw noEmbeddings(`data[${i}].embedding`)
}

function floatsOf(bytes: Buffer, i: number): Float32Array {
  if (bytes.length % 4 !== 0) throw noEmbeddings(`data[${i}].embedding: ${bytes.length} byte`)
  return Float32Array.from({ length: bytes.length / 4 }, (_, n) => bytes.readFloatLE(n * 4))
}

/** @throws DULUAN_E044 for a row of no direction: empty, zero, or with a number that is none. */
function unitLength(numbers: ArrayLike<number>, i: number): Float32Array {
  let squares = 0
  for (let n = 0; n < numbers.length; n++) squares += numbers[n] * numbers[n]
  if (!(squares > 0 && squares < Number.POSITIVE_INFINITY))
    throw noEmbeddings(`data[${i}].embedding: |x|² = ${squares}`)
  const length = Math.sqrt(squares)
  return Float32Array.from(numbers, (x) => x / length)
}
