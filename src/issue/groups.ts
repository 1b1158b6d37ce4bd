/** In no group. */
export const NONE = -1
/** A move or merge must gain this much, or rounding would let rows wander. */
export const LEAST_GAIN = 1e-6
