import { aroundDifference, type Findings } from './findings.js'

/**
 * A text file against what it should be: a finding for each line that differs, with line and column (1-based, in
 * characters as an editor counts them); one finding where lines were put in or taken out. Linear.
 */
export function compareText(file: string, expected: string, found: string, findings: Findings): void {
  if (expected === found) return
  const should = expected.split('\n')
  const is = found.split('\n')
  let first = 0
  while (first < should.length && first < is.length && should[first] === is[first]) first++
  let last = 0
  while (last < Math.min(should.length, is.length) - first && should.at(-1 - last) === is.at(-1 - last)) last++
  const rows = is.length - last
  if (should.length !== is.length) {
    const difference = is.length - should.length
    const place = placeOf(first, should[first] ?? '', is[first] ?? '')
    const message = difference > 0 ? `Thừa ${difference} dòng` : `Thiếu ${-difference} dòng`
    findings.add({ file, ...place, message })
    return
  }
  for (let line = first; line < rows; line++) {
    if (should[line] === is[line]) continue
    findings.add({ file, ...placeOf(line, should[line], is[line]), message: 'Chữ ở đây không khớp với dữ liệu' })
  }
}

function placeOf(line: number, should: string, is: string): { place: string; expected: string; found: string } {
  const { at, expected, found } = aroundDifference(should, is)
  const column = [...is.slice(0, at)].length + 1
  return { place: `dòng ${line + 1}, cột ${column}`, expected, found }
}
