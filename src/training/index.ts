/** What ships was made by these: fit segmentation, accents, judging and the subject base on your own texts. */
export { type AccentSource, trainAccents } from './accents.js'
export { type FitReport, refitSegmentation } from './fitSegmentation.js'
export { fitSubjects, refitSubjects } from './fitSubjects.js'
export { type Gold, readGold } from './gold.js'
export { type LabelledOpinion, readLabelledOpinions, refitOpinion, trainOpinion } from './opinion.js'
export { trainSegmentation } from './segmentation.js'
export { readSubjects, type Subject } from './subjects.js'
export { buildWordLexicon } from './wordLexicon.js'
