import type { ReportedIssue } from '../../streamsFile.js'
import type { Block, Inline, Words } from '../blocks.js'
import type { Facts } from '../facts.js'
import { capital, count, percent } from '../wording.js'
import { toldOf } from './issues.js'

/** Themes told, those of most opinions first, and issues named of each. */
const TOLD = 8
const NAMED = 4

/** The issues by theme, a line each: what the whole is about before it is told one by one. */
export function themes({ report, distinct }: Facts): Block[] {
  const byTheme = new Map<string, ReportedIssue[]>()
  for (const issue of report.issues) byTheme.set(issue.theme, [...(byTheme.get(issue.theme) ?? []), issue])
  if (![...byTheme.keys()].some(Boolean)) return []
  const size = (issues: readonly ReportedIssue[]) => issues.reduce((sum, issue) => sum + issue.distinct, 0)
  const known = [...byTheme].filter(([theme]) => theme !== '')
  known.sort(([a, inA], [b, inB]) => size(inB) - size(inA) || (a < b ? -1 : 1))
  const unknown = [...byTheme].filter(([theme]) => theme === '')
  const told = new Set(toldOf(report.issues).map(({ id }) => id))
  const items = [...known.slice(0, TOLD), ...unknown].map(([theme, issues]): Words => {
    const figures = `: ${count(size(issues))} ý kiến khác nhau (${percent(size(issues), distinct)}), gồm `
    return [{ text: theme || 'Chưa rõ lĩnh vực', as: 'strong' }, figures, ...named(issues, told)]
  })
  const rest = known.slice(TOLD).flatMap(([, issues]) => issues)
  const more = `${count(known.length - TOLD)} lĩnh vực khác: ${count(size(rest))} ý kiến khác nhau (${percent(size(rest), distinct)}).`
  const intro = `Các vấn đề xếp theo ${count(known.length)} lĩnh vực:`
  return [
    { kind: 'paragraph', words: [intro] },
    { kind: 'list', items: rest.length > 0 ? [...items, [more]] : items },
  ]
}

/** `“Ngập úng” (48), “Nước sinh hoạt” (29) và 2 vấn đề khác.`; one by itself has its number before it. */
function named(issues: readonly ReportedIssue[], told: ReadonlySet<string>): Inline[] {
  const words = issues.slice(0, NAMED).flatMap((issue, i): Inline[] => {
    const label = capital(issue.label)
    const size = issues.length > 1 ? ` (${count(issue.distinct)})` : ''
    return [i === 0 ? '“' : ', “', told.has(issue.id) ? { text: label, to: issue.id } : label, `”${size}`]
  })
  const more = issues.length - NAMED
  return [...words, more > 0 ? ` và ${count(more)} vấn đề khác.` : '.']
}
