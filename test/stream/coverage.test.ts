import { expect, it } from 'vitest'
import type { Submission } from '../../src/model.js'
import { coverage } from '../../src/stream/index.js'

const from = (id: string, period: string, unit: string, collaborator: string): Submission => ({
  id,
  text: 'x',
  period,
  unit,
  collaborator,
  attributes: {},
})
const ALL = [
  from('a', '2026-08', 'Phường Bến Đò', 'CTV-01'),
  from('b', '2026-08', 'Xã Vạn Hải', 'CTV-18'),
  from('c', '2026-09', 'Phường Bến Đò', 'CTV-01'),
  from('d', '2026-09', 'Phường Bến Đò', 'CTV-02'),
  from('e', '', '', ''),
]
const reject = { file: 'f.csv', line: 3, column: '', code: 'DULUAN_E120', reason: '', excerpt: '' } as const

it('counts who handed in how much, period by period, copies apart', () => {
  const { perPeriod, periods, distinct, units, collaborators } = coverage(
    ALL,
    [{ submission: 'd', of: 'c', kind: 'exact', similarity: 1 }],
    [],
  )
  expect(periods).toEqual(['2026-08', '2026-09'])
  expect([distinct, units, collaborators]).toEqual([4, 2, 3])
  expect(perPeriod).toEqual([
    { period: '2026-08', submissions: 2, distinct: 2, units: 2, collaborators: 2 },
    { period: '2026-09', submissions: 2, distinct: 1, units: 1, collaborators: 2 },
  ])
})

it('shows by a nought which unit is missing', () => {
  expect(coverage(ALL, [], []).perUnit).toEqual([
    { unit: 'Phường Bến Đò', submissions: [1, 2] },
    { unit: 'Xã Vạn Hải', submissions: [1, 0] },
  ])
})

it('lists units as a Vietnamese dictionary would, Đ before E, numbers by their value', () => {
  const units = ['Phường 10', 'Đại học Vĩnh Giang', 'Phường 2', 'Xã Vạn Hải', 'Ban Quản lý chợ', 'Em bé']
  const all = units.map((unit, i) => from(String(i), '2026-09', unit, ''))
  expect(coverage(all, [], []).perUnit.map((row) => row.unit)).toEqual([
    'Ban Quản lý chợ',
    'Đại học Vĩnh Giang',
    'Em bé',
    'Phường 2',
    'Phường 10',
    'Xã Vạn Hải',
  ])
})

it('says how many rows were read and rejected, by code', () => {
  const made = coverage(ALL, [], [reject, reject, { ...reject, code: 'DULUAN_E125' }])
  expect([made.read, made.accepted, made.rejected]).toEqual([8, 5, 3])
  expect(made.perReject).toEqual([
    { code: 'DULUAN_E120', rows: 2 },
    { code: 'DULUAN_E125', rows: 1 },
  ])
  expect(coverage(ALL, [], [], { read: 9, rejected: 4 }).read).toBe(9)
})
