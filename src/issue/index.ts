/** Opinions become issues: subject vectors, neighbours, groups, labels. */
export { affinity, type NearSubject, nearestSubjects, subjectScores } from './affinity.js'
export { type KnownSubject, SubjectBase } from './base.js'
export { type GroupItem, type Grouping, type GroupOptions, groupOpinions } from './group.js'
export { shippedBase } from './shipped.js'
