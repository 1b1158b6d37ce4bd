export { maskSlice, redact } from './mask.js'
export { MASKS } from './masks.js'
export { findPersonalData } from './personalData.js'
