import { describe, expect, it } from 'vitest'
import { addressOf } from '../../src/encoder/address.js'

describe('the address of an encoder', () => {
  it.each([
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/v1/embeddings'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/v1/embeddings'],
    ['http://127.0.0.1:8080/v1', 'http://127.0.0.1:8080/v1/embeddings'],
    ['http://127.0.0.1:8080/v1/', 'http://127.0.0.1:8080/v1/embeddings'],
    ['http://127.0.0.1:8080/v1/embeddings/', 'http://127.0.0.1:8080/v1/embeddings'],
    ['https://may-chu.vn/ma-hoa', 'https://may-chu.vn/ma-hoa/v1/embeddings'],
    ['https://may-chu.vn/v1beta/openai', 'https://may-chu.vn/v1beta/openai/embeddings'],
    ['https://may-chu.vn/e/embeddings?api-version=1', 'https://may-chu.vn/e/embeddings?api-version=1'],
  ])('%s leads to %s', (given, url) => {
    expect(addressOf(given).url).toBe(url)
  })

  it('is named without what is the same for all, and without its query', () => {
    const { open, place, short } = addressOf('https://may-chu.vn/ma-hoa/v1?key=bi-mat#x')
    expect([open, place, short]).toEqual([
      'https://may-chu.vn/ma-hoa/v1/embeddings',
      'may-chu.vn/ma-hoa/v1/embeddings',
      'may-chu.vn/ma-hoa',
    ])
  })

  it.each(['', 'localhost:8080', 'ftp://may-chu.vn', 'mo-hinh.gguf'])('refuses «%s»', (given) => {
    expect(() => addressOf(given)).toThrow('DULUAN_E046')
  })

  it('refuses a password in it, and does not repeat it', () => {
    const refused = () => addressOf('http://an:bi-mat@may-chu.vn/v1')
    expect(refused).toThrow(/DULUAN_E046.*DULUAN_ENCODER_KEY/)
    expect(refused).not.toThrow('bi-mat')
  })
})
