import { aroundDifference, type Findings } from './findings.js'

/**
 * JSON against what it should be, a finding for each value that differs, named by its path. Where elements were put in or
 * taken out, one finding at the first of them: what follows has only moved.
 *
 * @returns how many numbers were compared.
 */
export function compareData(file: string, expected: unknown, found: unknown, findings: Findings, path = ''): number {
  if (Array.isArray(expected) && Array.isArray(found)) return compareLists(file, expected, found, findings, path)
  if (isObject(expected) && isObject(found)) {
    let numbers = 0
    for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      numbers += compareData(file, expected[key], found[key], findings, path ? `${path}.${key}` : key)
    }
    return numbers
  }
  if (expected !== found) findings.add({ file, place: path, ...difference(expected, found) })
  return typeof found === 'number' ? 1 : 0
}

function compareLists(
  file: string,
  expected: readonly unknown[],
  found: readonly unknown[],
  findings: Findings,
  path: string,
): number {
  if (expected.length !== found.length) {
    const same = (i: number) => JSON.stringify(expected[i]) === JSON.stringify(found[i])
    let first = 0
    while (first < Math.min(expected.length, found.length) && same(first)) first++
    const message = `Danh sách phải có ${expected.length} phần tử, đang có ${found.length}; lệch từ đây`
    findings.add({ file, place: `${path}[${first}]`, message })
    return 0
  }
  return found.reduce<number>(
    (numbers, element, i) => numbers + compareData(file, expected[i], element, findings, `${path}[${i}]`),
    0,
  )
}

function difference(expected: unknown, found: unknown): { message: string; expected: string; found: string } {
  if (expected === undefined)
    return { message: 'Trường này không có trong kết quả chạy lại', expected: '', found: text(found) }
  if (found === undefined) return { message: 'Thiếu trường này', expected: text(expected), found: '' }
  const { expected: should, found: is } = aroundDifference(text(expected), text(found))
  return { message: 'Giá trị không khớp với kết quả chạy lại từ nguồn', expected: should, found: is }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
