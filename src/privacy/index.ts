export { maskSlice, overlap, redact, withoutRedacted } from './mask.js'
export { MASKS } from './masks.js'
export { findPersonalData } from './personalData.js'
