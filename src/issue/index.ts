/** Opinions become issues: subject vectors, neighbours, groups, labels. */
export { type KnownSubject, SubjectBase } from './base.js'
export { type Grouping, type GroupOptions, groupOpinions } from './group.js'
export type { FormerIssue, Guide, TaxonomyIssue } from './guide.js'
export { type NearSubject, nearestSubjects } from './nearestSubjects.js'
export { shippedBase } from './shipped.js'
export type { GroupItem } from './texts.js'
