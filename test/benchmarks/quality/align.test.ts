import { describe, expect, it } from 'vitest'
import { align } from '../../../benchmarks/quality/align.js'
import { reported, SET } from './fixture.js'

describe('aligning what was found with what readers wrote', () => {
  it('takes the opinion of the same submission that overlaps most', () => {
    const rubbish = reported('A1', 'Rác ba ngày chưa ai', {})
    const both = reported('A1', 'lấy. Xe buýt thì nay', {})
    const aligned = align(SET, { opinions: [both, rubbish, reported('A2', 'Gọi', {})] })
    expect(aligned.map(({ gold, found }) => [gold.issue, found?.id])).toEqual([
      ['rac', rubbish.id],
      ['xe-buyt', both.id],
      ['rac', 'A2#0'],
      ['rac', undefined],
    ])
  })

  it('does not call a neighbour found that only touches', () => {
    const [first] = align(SET, { opinions: [reported('A1', ' Xe buýt', {})] })
    expect(first.found).toBeUndefined()
  })
})
