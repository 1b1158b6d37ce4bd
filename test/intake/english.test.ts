import { describe, expect, it } from 'vitest'
import { englishRoot, englishWords } from '../../src/intake/english.js'

describe('the root of an English word', () => {
  it('is the same for its forms', () => {
    expect(['crashed', 'crashing', 'Crashes', 'crash'].map(englishRoot)).toEqual(['crash', 'crash', 'crash', 'crash'])
    expect(['deadlines', 'servers', 'bugs', 'queries'].map(englishRoot)).toEqual(['deadline', 'server', 'bug', 'query'])
  })

  it('is the word itself, in lower case, where there is nothing to take off or it is no plain word', () => {
    expect(['WiFi', 'IT', 'covid-19', 'app2', ''].map(englishRoot)).toEqual(['wifi', 'it', 'covid-19', 'app2', ''])
  })

  it('is the same when it is asked for again', () => {
    expect(englishRoot('updates')).toBe(englishRoot('updates'))
  })

  it('is that of a verb, where the word looks like an adjective by itself, and of a root', () => {
    expect(['delay', 'delayed', 'Delays', 'failed', 'updated'].map(englishRoot)).toEqual([
      ...['delay', 'delay', 'delay', 'fail', 'update'],
    ])
    expect(['app', 'apps', 'meeting', 'meetings'].map(englishRoot)).toEqual(['app', 'app', 'meet', 'meet'])
  })

  it('is the word itself for what Vietnamese writes, whatever was asked before', () => {
    englishWords('they ran, he thought, it was hung')
    const vietnamese = ['ran', 'hung', 'men', 'dung', 'cam', 'hang', 'toi', 'đường', 'ubnd', 'ko', 'quáaaa']
    expect(vietnamese.map(englishRoot)).toEqual(vietnamese)
  })
})

describe('the English words of a text', () => {
  const roots = (text: string) => englishWords(text).map(({ start, end, root }) => `${text.slice(start, end)}: ${root}`)

  it('meet in their roots', () => {
    expect(roots('App crash liên tục, hôm qua crashed hai lần, nay lại crashes')).toEqual([
      'App: app',
      'crash: crash',
      'crashed: crash',
      'crashes: crash',
    ])
    expect(roots('Đơn bị delay hai tuần')).toEqual(['delay: delay'])
    expect(roots('Báo là delivery delayed, dí deadlines liên tục')).toEqual([
      'delivery: delivery',
      'delayed: delay',
      'deadlines: deadline',
    ])
  })

  it('stand where they stand in decomposed text', () => {
    const text = 'Hệ thống lại crashed rồi'.normalize('NFD')
    expect(roots(text)).toEqual(['crashed: crash'])
  })

  it('are none of the syllables of Vietnamese without accents', () => {
    expect(englishWords('in an tai lieu de nop, do nha toi dung hang')).toEqual([])
    expect(englishWords('Xe buýt đến trễ, wifi yếu')).toEqual([])
  })
})
