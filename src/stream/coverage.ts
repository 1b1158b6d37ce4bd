import type { Duplicate, Reject, Submission } from '../model.js'
import type { StreamsFile } from '../streamsFile.js'
import { compareVietnamese } from '../text/collation.js'

type Coverage = Omit<StreamsFile['submissions'], 'otherLanguage' | 'withoutOpinion'>

/** Who handed in how much and when: the figures that open the report, and from which one reads who is missing. */
export function coverage(
  all: readonly Submission[],
  duplicates: readonly Duplicate[],
  rejects: readonly Reject[],
  stats?: { readonly read: number; readonly rejected: number },
): Coverage {
  const copies = new Set(duplicates.map((d) => d.submission))
  const periods = distinctValues(all.map((s) => s.period))
  const units = distinctValues(all.map((s) => s.unit)).sort(compareVietnamese)
  return {
    read: stats?.read ?? all.length + rejects.length,
    accepted: all.length,
    rejected: stats?.rejected ?? rejects.length,
    distinct: all.length - copies.size,
    collaborators: distinctValues(all.map((s) => s.collaborator)).length,
    units: units.length,
    periods,
    perPeriod: periods.map((period) => {
      const inPeriod = all.filter((s) => s.period === period)
      return {
        period,
        submissions: inPeriod.length,
        distinct: inPeriod.filter((s) => !copies.has(s.id)).length,
        units: distinctValues(inPeriod.map((s) => s.unit)).length,
        collaborators: distinctValues(inPeriod.map((s) => s.collaborator)).length,
      }
    }),
    perUnit: perUnit(all, units, periods),
    perReject: distinctValues(rejects.map((r) => r.code)).map((code) => ({
      code,
      rows: rejects.filter((r) => r.code === code).length,
    })),
  }
}

function perUnit(
  all: readonly Submission[],
  units: readonly string[],
  periods: readonly string[],
): Coverage['perUnit'] {
  const column = new Map(periods.map((period, i) => [period, i]))
  const rows = new Map(units.map((unit) => [unit, periods.map(() => 0)]))
  for (const { unit, period } of all) {
    const at = column.get(period)
    const row = rows.get(unit)
    if (at !== undefined && row !== undefined) row[at]++
  }
  return [...rows].map(([unit, submissions]) => ({ unit, submissions }))
}

/** Sorted by code unit, the empty one left out. */
function distinctValues(values: readonly string[]): string[] {
  return [...new Set(values)].filter(Boolean).sort()
}
