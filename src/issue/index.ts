/** Opinions become issues: subject vectors, neighbours, groups, labels. */
export { type KnownSubject, SubjectBase } from './base.js'
export { type GroupItem, type Grouping, type GroupOptions, groupOpinions } from './group.js'
export { type NearSubject, nearestSubjects } from './nearestSubjects.js'
export { shippedBase } from './shipped.js'
