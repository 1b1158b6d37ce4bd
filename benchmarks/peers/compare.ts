import type { Variants } from './gold.js'
import { measure, type Row } from './measure.js'
import { type Peer, PeerFault } from './peer.js'

/** A peer, or how to get it where it is missing. */
export type Entry = Peer | { readonly name: string; readonly missing: string }

export interface Comparison {
  readonly rows: readonly Row[]
  /** Those that could not be measured, each with the reason. */
  readonly left: readonly string[]
}

/** Measures one peer after another; one that is missing or fails keeps none of the others from it. */
export async function compare(
  entries: readonly Entry[],
  variants: Variants,
  onPeer: (name: string) => void = () => {},
): Promise<Comparison> {
  const rows: Row[] = []
  const left: string[] = []
  for (const entry of entries) {
    if ('missing' in entry) {
      left.push(`${entry.name}: not installed (${entry.missing})`)
      continue
    }
    onPeer(entry.name)
    try {
      rows.push(await measure(entry, variants))
    } catch (error) {
      if (!(error instanceof PeerFault)) throw error
      left.push(`${entry.name}: ${error.message}`)
    }
  }
  return { rows, left }
}
