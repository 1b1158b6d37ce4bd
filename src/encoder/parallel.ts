/** Cuts a list into parts of at most `size`. */
export function partsOf<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))
}

/** Works through jobs, `atOnce` at a time. The first that fails stops the others, and is what is thrown. */
export async function inParallel<T>(
  jobs: readonly T[],
  atOnce: number,
  work: (job: T, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController()
  let next = 0
  const worker = async () => {
    while (next < jobs.length && !stop.signal.aborted) await work(jobs[next++], stop.signal)
  }
  try {
    await Promise.all(Array.from({ length: Math.min(atOnce, jobs.length) }, worker))
  } finally {
    stop.abort()
  }
}
