import { builtinModules } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import * as text from '../../src/text/index.js'
import { answersTo } from './answers.js'
import { type Bundle, bundleText } from './bundle.js'
import { findChromium, runInChromium } from './chromium.js'

const TEXTS = [
  'Người dân bức xúc về ô nhiễm môi trường 😭👨‍👩‍👧 #moitruong @ubnd',
  'toi khong hai long voi dich vu cham soc khach hang',
  'mn ơi ko bít chừng nào đg này ms sửa xong z, UBND im re lun!!!',
  'Ho\u0323c phi\u0301 ta\u0306ng, hoà bình và hòa bình, kĩ thuật, kỹ thuật',
  'Nghị định 168/2024/NĐ-CP: phạt 200.000đ từ 01/01/2025. Xem https://example.com/a?b=1',
  'The staff were helpful, nhưng app hay crash lúc nộp hồ sơ online',
  'TP. Huế mưa to... PGS. Trần Văn Lộc nói: "Cống tắc, nước tràn." Đúng vậy!',
  '',
  '\ud83d đường \udc4d ngập \u200d\u202e',
]

const PAGE = `
import * as text from '/text.js'
import { answersTo } from '/answers.js'
const texts = await (await fetch('/texts.json')).json()
const inWorker = (url, options) => new Promise((resolve, reject) => {
  const worker = new Worker(url, options)
  worker.onmessage = ({ data }) => resolve(data)
  worker.onerror = ({ message }) => reject(new Error(url + ': ' + message))
  worker.postMessage(texts)
})
const post = (path, body) => fetch(path, { method: 'POST', body })
Promise.all([
  answersTo(text, texts),
  inWorker('/module-worker.js', { type: 'module' }),
  inWorker('/classic-worker.js'),
]).then((answers) => post('/result', JSON.stringify(answers)), (error) => post('/failure', String(error.stack)))
`
const LISTEN = 'self.onmessage = async ({ data }) => self.postMessage(await answersTo(text, data))'

let esm: Bundle
let script: Bundle
beforeAll(async () => {
  esm = await bundleText('esm')
  script = await bundleText('iife')
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`
  console.log(`duluan/text bundled: ${kilobytes(esm.code.length)}, ${kilobytes(esm.gzipped)} gzipped`)
})

describe('duluan/text bundled for browsers', () => {
  it('is made of its own modules and models alone: no built-in of Node, no package', () => {
    expect(esm.modules.length).toBeGreaterThan(20)
    expect(esm.modules.filter((file) => !/^(src\/(text\/|errors\.ts)|corpora\/)/.test(file))).toEqual([])
    const foreign = (name: string) => name.startsWith('node:') || builtinModules.includes(name)
    expect(esm.imports.filter(foreign)).toEqual([])
    expect(esm.code).not.toMatch(/\b(?:process|Buffer|require|__dirname)\b\s*[.(]/)
  })

  it('waits for nothing while it loads, so that a classic script can hold it', () => {
    expect(script.code).toMatch(/^(?:"use strict";)?var duluanText=/)
  })

  it('weighs little more gzipped than the 3 MB that its models may', () => {
    expect(esm.gzipped).toBeLessThan(3_150_000)
  })
})

const chromium = findChromium()
if (chromium === null) {
  console.warn('SKIPPED: no Chromium to run duluan/text in. Install one, or name it: CHROMIUM_PATH=/path/to/chromium')
}

describe.skipIf(chromium === null)('duluan/text in Chromium', () => {
  it('says in a page, a module worker and a classic worker what it says in Node', async () => {
    const answers = `export ${answersTo.toString()}`
    const files = {
      '/': '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>',
      '/page.js': PAGE,
      '/text.js': esm.code,
      '/answers.js': answers,
      '/texts.json': JSON.stringify(TEXTS),
      '/module-worker.js': `import * as text from '/text.js'\nimport { answersTo } from '/answers.js'\n${LISTEN}`,
      '/classic-worker.js': `${script.code}\n${answersTo.toString()}\nconst text = duluanText\n${LISTEN}`,
    }
    const inNode = JSON.parse(JSON.stringify(await answersTo(text, TEXTS)))
    expect(inNode.each[0].tokens.map((token: { text: string }) => token.text)).toContain('ô nhiễm')
    expect(await runInChromium(chromium as string, files)).toEqual([inNode, inNode, inNode])
  })
})
