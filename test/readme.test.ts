import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import * as text from '../src/text/index.js'

const ROOT = path.resolve(import.meta.dirname, '..')
const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8')
const section = readme.split(/^## /m).find((part) => part.startsWith('`duluan/text`')) ?? ''
const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(section) ?? []
/** Each line of code, and the value that the comment below it gives. */
const examples = [...code.matchAll(/^(?!import)(\S.*)\n\/\/ (.*)$/gm)].map(([, call, value]) => [call, value] as const)

/** Evaluates an expression that uses the public names of duluan/text. */
function evaluate(expression: string): unknown {
  const names = Object.keys(text)
  return new Function(...names, `return (${expression})`)(...Object.values(text))
}

describe('the examples of duluan/text in README.md', () => {
  it('are there, and import what there is', () => {
    expect(examples.length).toBeGreaterThan(5)
    const [, imported = ''] = /import \{ (.*) \} from 'duluan\/text'/.exec(code) ?? []
    expect(imported.split(', ').filter((name) => !(name in text))).toEqual([])
  })

  it.each(examples)('%s', (call, value) => {
    expect(evaluate(call)).toEqual(evaluate(value))
  })
})
