/**
 * Average-link agglomeration, cut where no two groups are `threshold` alike any more: found along chains of nearest neighbours
 * (Murtagh 1983), in time and memory of all pairs. Ties go to the lower row.
 *
 * @param alike similarity of each two of `size` rows, symmetric, row after row; overwritten with the means between groups.
 * @returns for each row the lowest row of its group.
 */
export function averageLink(alike: Float32Array, size: number, threshold: number): Uint32Array {
  const head = Uint32Array.from({ length: size }, (_, row) => row)
  const groups = { alike, sizes: new Uint32Array(size).fill(1), open: new Uint8Array(size).fill(1) }
  for (let start = 0; start < size; start++) {
    let chain = groups.open[start] ? [start] : []
    while (chain.length > 0) {
      const last = chain[chain.length - 1]
      const found = nearest(groups, last)
      const before = chain.at(-2) ?? -1
      if (found < 0 || alike[last * size + found] < threshold) {
        // Along a chain similarity only grows: what stands before in it is as far from everything.
        for (const row of chain) groups.open[row] = 0
        chain = []
      } else if (before >= 0 && alike[last * size + before] >= alike[last * size + found]) {
        const [kept, gone] = [Math.min(last, before), Math.max(last, before)]
        merge(groups, kept, gone)
        head[gone] = kept
        chain = chain.length > 2 ? chain.slice(0, -2) : [kept]
      } else chain.push(found)
    }
  }
  return head.map((_, row) => {
    let at = row
    while (head[at] !== at) at = head[at]
    return at
  })
}

/** Of each group its lowest row stands for it. */
interface Groups {
  readonly alike: Float32Array
  readonly sizes: Uint32Array
  /** 1 while a group may still grow. */
  readonly open: Uint8Array
}

function nearest({ alike, open }: Groups, row: number): number {
  const from = row * open.length
  let best = -1
  for (let other = 0; other < open.length; other++) {
    if (open[other] && other !== row && (best < 0 || alike[from + other] > alike[from + best])) best = other
  }
  return best
}

/** Puts a group into another: to each third one the two are as alike as on average (Lance and Williams 1967). */
function merge({ alike, sizes, open }: Groups, kept: number, gone: number): void {
  const size = open.length
  const all = sizes[kept] + sizes[gone]
  open[gone] = 0
  for (let other = 0; other < size; other++) {
    if (!open[other] || other === kept) continue
    const mean = (alike[kept * size + other] * sizes[kept] + alike[gone * size + other] * sizes[gone]) / all
    alike[kept * size + other] = mean
    alike[other * size + kept] = mean
  }
  sizes[kept] = all
}
