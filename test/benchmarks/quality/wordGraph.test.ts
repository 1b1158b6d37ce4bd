import { describe, expect, it } from 'vitest'
import { WordGraph } from '../../../benchmarks/quality/wordGraph.js'
import { WordVectors } from '../../../benchmarks/quality/wordVectors.js'

const split = (text: string) => text.split(' ')
/** Rubbish is 'rác' or 'phế thải', buses are 'xe buýt' or 'tuyến': each pair in the same company, never together. */
const TRAINING = [
  'rác hôi thối ruồi muỗi',
  'rác ruồi hôi bãi đổ',
  'rác bãi đổ muỗi hôi',
  'phế thải hôi ruồi bãi',
  'phế thải muỗi đổ hôi',
  'phế thải bãi đổ ruồi',
  'buýt trạm trễ giờ tài xế',
  'buýt tài xế bỏ trạm',
  'buýt trễ giờ bỏ khách',
  'tuyến trạm tài xế trễ',
  'tuyến bỏ trạm khách giờ',
  'tuyến trễ giờ khách bỏ',
].map(split)

describe('word vectors', () => {
  it('are alike for words that keep the same company, though they never meet', () => {
    const [rubbish, waste, bus] = new WordVectors(TRAINING, 3).rowsOf(['rác', 'phế thải', 'buýt'].map(split))
    const cosine = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, i) => sum + x * b[i], 0)
    expect(cosine(rubbish, waste)).toBeGreaterThan(cosine(rubbish, bus))
  })

  it('of texts without a known word are zero', () => {
    const [known, unknown] = new WordVectors(TRAINING).rowsOf(['rác hôi', 'zalo'].map(split))
    expect(known.some((x) => x !== 0)).toBe(true)
    expect(unknown.every((x) => Number.isFinite(x))).toBe(true)
  })
})

describe('the graph of words', () => {
  const texts = ['rác hôi', 'ruồi bãi', 'phế thải', 'rác bãi', 'buýt trạm', 'trễ giờ', 'tuyến trạm', 'buýt giờ'].map(
    split,
  )
  const graph = new WordGraph(TRAINING)

  it('puts together what shares words or company', () => {
    const groups = graph.group(texts)
    expect(new Set(groups.slice(0, 4))).not.toContain(groups[4])
    expect(groups[0]).toBe(groups[3])
    expect(groups[4]).toBe(groups[6])
  })

  it('gives the same groups each time', () => {
    expect(new WordGraph(TRAINING).group(texts)).toEqual(graph.group(texts))
  })

  it('takes one text, and texts that it knows nothing of', () => {
    expect(graph.group([split('rác hôi')])).toEqual([0])
    expect(graph.group([split('zalo'), [], split('rác')])).toHaveLength(3)
  })
})
