/**
 * One hash for every feature table of the house: FNV-1a over UTF-16 code units, finished by Murmur3's mixer.
 * 32 bits, unsigned. Two keys join by `join(hash(a), hash(b))`, which tells (a, b) from (b, a).
 */
export function hash(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mix(h)
}

/** The hash of two keys in this order. */
export function join(a: number, b: number): number {
  return mix(Math.imul(a, 0x9e3779b1) ^ b)
}

function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
