import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
const run = (args: readonly string[], input = '') => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}

describe('segment', () => {
  it('gives as many lines as it was given, words parted by spaces, syllables joined by _', () => {
    const { stdout, status } = run(['segment'], 'Người dân bức xúc về ô nhiễm môi trường\n\nhọc phí tăng quá nhanh')
    expect(stdout.split('\n')).toHaveLength(4)
    expect(stdout.split('\n')[0]).toBe('Người dân bức_xúc về ô_nhiễm môi_trường')
    expect(stdout.split('\n')[1]).toBe('')
    expect(status).toBe(0)
  })

  it('gives offsets into the line as NDJSON', () => {
    const line = 'Đường ngập, xe chết máy 😭'
    const { text, tokens } = JSON.parse(run(['segment', '--format', 'ndjson'], line).stdout)
    expect(text).toBe(line)
    for (const token of tokens) expect(line.slice(token.start, token.end)).toBe(token.text)
  })
})

describe('score', () => {
  it('gives one JSON object a line, probabilities that add up to one, and the words that decided', () => {
    const lines = run(
      ['score'],
      'Đề nghị sửa ngay đoạn đường trước cổng trường.\n\nBà con rất hài lòng với cách làm mới.\n',
    )
      .stdout.trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l))
    expect(lines).toHaveLength(3)
    expect(lines.map((l) => l.stance)).toEqual(['propose', 'neutral', 'support'])
    expect(lines[2].sentiment).toBeGreaterThan(0)
    expect(lines[1].sentiment).toBe(0)
    for (const { probabilities, why, text } of lines) {
      for (const kind of [probabilities.stance, probabilities.sentiment])
        expect(Object.values<number>(kind).reduce((a, b) => a + b)).toBeCloseTo(1, 6)
      for (const cue of why) expect(text.slice(cue.start, cue.end)).toBe(cue.text)
    }
  })
})

describe('report and verify', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'duluan-cli-'))
  const csv = path.join(dir, 'phan-anh.csv')
  const out = path.join(dir, 'bao-cao')
  beforeAll(() => {
    const rows = readFileSync(path.join(ROOT, 'examples/phan-anh-2026-09.csv'), 'utf8').split('\n').slice(0, 80)
    writeFileSync(csv, rows.join('\n'))
  })
  afterAll(() => rmSync(dir, { recursive: true }))

  it('writes the report, says where it lies on stdout and what was rejected on stderr', () => {
    const { stdout, stderr, status } = run(['report', csv, '--out', out])
    expect(stdout).toBe(`${path.join(out, 'report.html')}\n`)
    expect(stderr).toMatch(/phản ánh .* vấn đề/)
    expect(stderr).toContain('rejects.csv')
    expect(status).toBe(0)
    expect(readdirSync(out).sort()).toEqual([
      'manifest.json',
      'opinions.csv',
      'rejects.csv',
      'report.html',
      'report.md',
      'streams.csv',
      'streams.json',
    ])
  })

  it('verifies what it wrote, and names the place that was changed by hand', () => {
    expect(run(['verify', out]).status).toBe(0)
    const file = path.join(out, 'report.md')
    const lines = readFileSync(file, 'utf8').split('\n')
    const at = lines.findIndex((line) => /\d/.test(line))
    lines[at] = lines[at].replace(/\d/, (digit) => String((Number(digit) + 1) % 10))
    writeFileSync(file, lines.join('\n'))
    const { stdout, status } = run(['verify', out])
    expect(status).toBe(1)
    expect(stdout).toContain('report.md')
    expect(stdout).toMatch(new RegExp(`dòng ${at + 1}\\b`))
  })

  it('compares with the former report', () => {
    const later = path.join(dir, 'sau')
    const { status } = run(['report', path.join(ROOT, 'examples/phan-anh-2026-08.csv'), '--out', later])
    expect(status).toBe(0)
    expect(run(['report', csv, '--out', out, '--previous', later]).status).toBe(0)
    const { ledger } = JSON.parse(readFileSync(path.join(out, 'streams.json'), 'utf8'))
    expect(ledger.length).toBeGreaterThan(5)
  })

  it('goes by short forms, a taxonomy and a guide of the office, and so does verify', () => {
    const [short, own, guide] = ['viet-tat.txt', 'danh-muc.txt', 'dan.json'].map((name) => path.join(dir, name))
    writeFileSync(short, 'đường\tphố đi bộ\n') // stands in many of the texts: a verify without it differs
    writeFileSync(own, 'Nước sinh hoạt\tnước máy, nước đục\nThủ tục một cửa\n')
    const { opinions } = JSON.parse(readFileSync(path.join(out, 'streams.json'), 'utf8'))
    const confirmed = { [opinions[0].id]: 'Nước sinh hoạt' }
    writeFileSync(guide, JSON.stringify({ confirmed }))
    const beside = ['--abbreviations', short, '--taxonomy', own, '--guide', guide]
    expect(run(['report', csv, '--out', out, ...beside]).status).toBe(0)
    const made = JSON.parse(readFileSync(path.join(out, 'streams.json'), 'utf8'))
    const water = made.issues.find(({ label }: { label: string }) => label === 'Nước sinh hoạt')
    expect(made.opinions[0].issue).toBe(water.id)
    expect(run(['verify', out])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Khớp/) })
    writeFileSync(guide, JSON.stringify({ confirmed: { 'khong-co#1': 'Nước sinh hoạt' } }))
    expect(run(['verify', out])).toMatchObject({ status: 1, stdout: expect.stringContaining('dan.json') })
    const wrong = run(['report', csv, '--out', out, ...beside])
    expect(wrong).toMatchObject({ status: 2, stderr: expect.stringMatching(/DULUAN_E022.*khong-co#1/) })
  })
})

describe('wrong use', () => {
  it.each([
    [['report', 'khong-co.csv', '--out', '/tmp/x'], 1, /khong-co\.csv/],
    [['report', 'a.csv'], 2, /--out/],
    [['report', 'a.csv', '--out', 'x', '--formats', 'pdf'], 2, /html, md, csv, json/],
    [['report', 'a.csv', '--out', 'x', '--column', 'noidung'], 2, /text="Nội dung"/],
    [['report', 'a.csv', '--out', 'x', '--previous', 'khong-co'], 2, /khong-co/],
    [['report', 'a.csv', '--uot', 'x', '--out', 'y'], 2, /Did you mean --out/],
    [['sgment'], 2, /Did you mean segment/],
    [['verify', '/khong/co'], 1, /\/khong\/co/],
  ] as const)('%j exits with %i and says what to do', (args, code, says) => {
    const { stderr, stdout, status } = run(args)
    expect(stderr).toMatch(says)
    expect(stdout).toBe('')
    expect(status).toBe(code)
  })

  it.each(['report', 'segment', 'score', 'verify', 'train'])('%s --help shows an example', (command) => {
    const { stdout, status } = run([command, '--help'])
    expect(stdout).toContain(`duluan ${command}`)
    expect(stdout).toContain('Ví dụ')
    expect(status).toBe(0)
  })
})
