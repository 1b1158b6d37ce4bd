import type { SubjectBase } from '../issue/base.js'
import type { Duplicate, IssueGroup, Opinion, Redaction, Submission } from '../model.js'
import type { StreamsFile } from '../streamsFile.js'
import type { ScaleStep } from './scale.js'

/** An opinion as the layers before hand it over: judged, and read as syllables. */
export interface ReadOpinion extends Opinion {
  readonly syllables: readonly string[]
}

export interface StreamInput {
  readonly submissions: ReadonlyMap<string, Submission>
  readonly opinions: readonly ReadOpinion[]
  readonly issues: readonly IssueGroup[]
  readonly duplicates: readonly Duplicate[]
  /** Personal data of each submission that has any. */
  readonly redactions: ReadonlyMap<string, readonly Redaction[]>
  /** The former report, for the ledger and the hot spots. */
  readonly previous?: StreamsFile | undefined
  readonly scale?: readonly ScaleStep[] | undefined
  /** By which opinions that say nearly the same are found; the one that ships, where left out. */
  readonly base?: SubjectBase | undefined
}
