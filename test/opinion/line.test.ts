import { expect, it } from 'vitest'
import { lineOf } from '../../src/opinion/line.js'
import { parse, read } from '../../src/text/index.js'
import { readText } from './read.js'

it('holds syllables, marks, numbers and references in their order', () => {
  const { line } = readText('Phạt 5 triệu, xem https://a.vn nhé!')
  expect(line.tokens).toEqual(['phạt', '#', 'triệu', ',', 'xem', '@', 'nhé', '!'])
  expect([...line.marks]).toEqual([0, 1, 0, 1, 0, 1, 0, 1])
})

it('reads an abbreviation as its words, all at the place of the abbreviation', () => {
  const { line, doc } = readText('UBND chậm')
  expect(line.tokens.slice(0, 4)).toEqual(['ủy', 'ban', 'nhân', 'dân'])
  expect(line.tokens.slice(0, 4).map((_, i) => doc.original.slice(line.starts[i], line.ends[i]))).toEqual(
    Array(4).fill('UBND'),
  )
})

it('takes only the atoms of the span', () => {
  const text = 'Thầy cô tận tâm. Sân trường ngập nước.'
  const doc = parse(text)
  const line = lineOf(doc, read(doc), { start: text.indexOf('Sân'), end: text.length })
  expect(line.tokens).toEqual(['sân', 'trường', 'ngập', 'nước', '.'])
})

it('hides syllables that were left out of the reading', () => {
  const text = 'Ông Nguyễn Văn Tư quát dân'
  const doc = parse(text)
  const reading = read(doc)
  const kept = [0, 4, 5]
  const masked = {
    syllables: kept.map((i) => reading.syllables[i]),
    atoms: reading.atoms.filter((_, i) => kept.includes(i)),
  }
  const line = lineOf(doc, masked, { start: 0, end: text.length })
  expect(line.tokens).toEqual(['ông', '@', '@', '@', 'quát', 'dân'])
})

it('shortens runs of faces', () => {
  expect(readText('bực quá 😡😡😡').line.tokens.at(-1)).toBe('😡')
})
