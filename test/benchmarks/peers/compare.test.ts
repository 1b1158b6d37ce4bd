import { expect, it } from 'vitest'
import { commandPeer } from '../../../benchmarks/peers/command.js'
import { compare } from '../../../benchmarks/peers/compare.js'
import { floors, javaPeers, nodePeers, pythonPeers } from '../../../benchmarks/peers/peers.js'

const typed = [
  { text: 'ô nhiễm quá', words: ['ônhiễm', 'quá'] },
  { text: 'hòa bình', words: ['hòabình'] },
]
const variants = { spaced: typed, typed, decomposed: typed, unaccented: typed }

it('a broken peer, one that alters the text and one that is missing keep no other from being measured', async () => {
  const { rows, left } = await compare(
    [
      commandPeer('broken', 'echo lost >&2; exit 1'),
      { name: 'absent', missing: 'give it by --python PATH' },
      commandPeer('altering', 'sed "s/òa b/oà_b/; s/ô n/ô_n/"'),
      commandPeer('good', 'sed "s/òa b/òa_b/; s/ô n/ô_n/"'),
    ],
    variants,
  )
  expect(left).toEqual(['broken: ended with 1: lost', 'absent: not installed (give it by --python PATH)'])
  expect(rows.map(({ name, typed, unaltered }) => [name, typed, unaltered])).toEqual([
    ['altering', 100, 50],
    ['good', 100, 100],
  ])
})

it('peers that are not installed are named, each with the way to get it', () => {
  const none = [...javaPeers('/no/such/python'), ...pythonPeers('/no/such/python').slice(1)]
  expect(none.map(({ name }) => name)).toEqual(['RDRsegmenter', 'VnCoreNLP', 'pyvi', 'underthesea'])
  for (const entry of none) expect(entry).toMatchObject({ missing: expect.stringContaining('--install') })
  expect(floors('/no/such/list')[0]).toMatchObject({ missing: expect.stringContaining('--words') })
})

it('known peers have names of their own', () => {
  const names = [...javaPeers(), ...pythonPeers(), ...nodePeers(), ...floors('/no/such/list')].map(({ name }) => name)
  expect(new Set(names).size).toBe(10)
})
