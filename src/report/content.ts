import type { StreamsFile } from '../streamsFile.js'
import type { Block } from './blocks.js'
import { factsOf } from './facts.js'
import { appendix } from './sections/appendix.js'
import { hotSpots } from './sections/hotSpots.js'
import { intake } from './sections/intake.js'
import { issues } from './sections/issues.js'
import { ledger } from './sections/ledger.js'
import { minority } from './sections/minority.js'
import { overview } from './sections/overview.js'
import { proposals } from './sections/proposals.js'
import { title } from './sections/title.js'

/** The whole report, in the order an office expects; every face draws these same blocks. */
export function contentOf(report: StreamsFile): Block[] {
  const facts = factsOf(report)
  return [title, intake, overview, issues, minority, hotSpots, ledger, proposals, appendix].flatMap((s) => s(facts))
}
