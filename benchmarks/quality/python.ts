/** Ways of grouping that are there in Python only, in a child process: `e5.py` beside this file. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import type { Groups } from './groupScores.js'

export const PYTHON_METHODS = ['e5 + Leiden', 'BERTopic'] as const

export interface PythonAnswer {
  /** By method: the groups of each set, in the order given. */
  readonly groups: Readonly<Record<string, readonly Groups[]>>
  /** What could not be had and what it wants, in one line; empty where all is there. */
  readonly absent: string
}

/**
 * Hands all sets to a Python and returns once it has read them, so that the caller may compute while it does. The answer
 * never fails: a Python, a package or an answer that is not there is named in `absent`.
 */
export async function askPython(python: string, sets: readonly (readonly string[])[]) {
  const child = spawn(python, [path.join(import.meta.dirname, 'e5.py')], { stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = new Promise<string | null>((resolve) => {
    child.on('error', ({ message }) => resolve(message))
    child.on('close', (code) => resolve(code === 0 ? null : `ended with ${code}`))
  })
  const answer = Promise.all([text(child.stdout), text(child.stderr), ended]).then(([output, errors, fault]) =>
    fault === null
      ? readAnswer(python, output)
      : nothing(`${python}: ${fault} ${errors.trim().split('\n').at(-1) ?? ''}`.trim()),
  )
  child.stdin.end(JSON.stringify({ sets }))
  await finished(child.stdin).catch(() => {})
  return { answer }
}

function readAnswer(python: string, output: string): PythonAnswer {
  try {
    const { groups, absent } = JSON.parse(output) as { groups: PythonAnswer['groups']; absent: Record<string, string> }
    return {
      groups,
      absent: Object.entries(absent)
        .map(([method, why]) => `${method} (${why})`)
        .join(', '),
    }
  } catch {
    return nothing(`${python}: gave no JSON`)
  }
}

function nothing(why: string): PythonAnswer {
  return { groups: {}, absent: `${PYTHON_METHODS.join(', ')} (${why})` }
}
