/** Opinion: a `Doc` becomes opinions, each with its stance, sentiment, intensity and the words that decided. */
export { type Aspect, aspectsOf } from './aspects.js'
export { explain } from './explain.js'
export { judge, scoreSentiment } from './judge.js'
export { isOffTopic } from './offTopic.js'
export { type SameMatter, splitOpinions } from './split.js'
export { unpackJudging, type Weights } from './weights.js'
