import type { GroupSums } from './sums.js'

/** In no group. */
export const NONE = -1
/** A move or merge must gain this much, or rounding would let rows wander. */
export const LEAST_GAIN = 1e-6

/** Rows in groups, and what is known of each group. */
export interface Groups {
  /** Group of each row, `NONE` where it stands alone. Groups are numbered anew as they merge; some may be empty. */
  readonly member: Int32Array
  readonly groupCount: number
  readonly sizes: Uint32Array
  /** Similarities of all ordered pairs of different rows in each group. */
  readonly pairs: Float64Array
  /** Sum of each group's rows. */
  readonly sums: GroupSums
  /** Forgets what a group holds; its rows' membership stays the caller's. */
  empty(group: number): void
}
