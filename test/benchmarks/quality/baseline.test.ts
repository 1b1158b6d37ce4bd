import { describe, expect, it } from 'vitest'
import { Baseline, withFastFeatures } from '../../../benchmarks/quality/baseline.js'
import { AggressiveTokenizerVi, BayesClassifier } from '../../../benchmarks/quality/natural.js'

const OPINIONS = [
  { text: 'Hoan nghênh phường làm nhanh, cảm ơn các anh chị', stance: 'support', sentiment: 1 },
  { text: 'Cảm ơn tổ dân phố, làm rất tốt', stance: 'support', sentiment: 0.5 },
  { text: 'Đề nghị lắp thêm đèn đường', stance: 'propose', sentiment: 0 },
  { text: 'Kiến nghị lắp camera, đề nghị sớm làm', stance: 'propose', sentiment: 0 },
  { text: 'Bức xúc vì rác ùn ứ, hôi thối', stance: 'concern', sentiment: -1 },
  { text: 'Rác hôi thối, dân lo lắng', stance: 'concern', sentiment: -0.4 },
]

describe('the baseline of natural', () => {
  const answers = new Baseline(OPINIONS).answer([
    { issue: 'rac', stance: 'concern', sentiment: -1, span: 'Rác hôi thối cả tuần' },
    { issue: 'den', stance: 'propose', sentiment: 0, span: 'Đề nghị lắp đèn đường' },
    { issue: 'rac', stance: 'concern', sentiment: -1, span: 'rác để hôi thối' },
    { issue: 'den', stance: 'support', sentiment: 1, span: 'Cảm ơn phường, đèn đường làm tốt' },
  ])

  it('judges by the opinions it learnt from', () => {
    expect(answers.map(({ stance }) => stance)).toEqual(['concern', 'propose', 'concern', 'support'])
    expect(answers.map(({ sentiment }) => sentiment)).toEqual([-1, 0, -1, 1])
  })

  it('groups by words, and names a stream by issue and stance', () => {
    expect(answers[0].issue).toBe(answers[2].issue)
    expect(answers[1].issue).not.toBe(answers[0].issue)
    expect(answers[0].stream).toBe(`${answers[0].issue}/concern`)
  })
})

describe("natural's parts", () => {
  it('leave Math.sign as it was, for which zero is neither positive nor negative', () => {
    expect([-2, -0, 0, 3].map(Math.sign)).toEqual([-1, -0, 0, 1])
  })

  it('see the same features when they are looked up fast', () => {
    const tokenizer = new AggressiveTokenizerVi()
    const texts = OPINIONS.map(({ text }) => tokenizer.tokenize(text.toLowerCase()))
    const classifier = new BayesClassifier()
    for (const [i, text] of texts.entries()) classifier.addDocument(text, OPINIONS[i].stance)
    const own = texts.map((text) => classifier.textToFeatures(text))
    withFastFeatures(classifier)
    expect(texts.map((text) => classifier.textToFeatures(text))).toEqual(own)
    expect(own.flat()).toContain(1)
  })
})
