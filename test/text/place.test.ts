import { describe, expect, it } from 'vitest'
import { parse } from '../../src/text/index.js'
import { Place } from '../../src/text/place.js'

describe('a place in a text', () => {
  it('knows where sentences begin, going forward', () => {
    const place = new Place(parse('Nước đục. Dân khổ'))
    expect([0, 1, 2, 3, 4].map((i) => place.at(i).opensSentence)).toEqual([true, false, false, true, false])
  })

  it('knows a number before it', () => {
    const place = new Place(parse('giá 45 k'))
    expect([0, 2].map((i) => place.at(i).followsNumber)).toEqual([false, true])
  })

  it('knows a full stop against it with a name or number behind', () => {
    const standsBeforeName = (text: string) => new Place(parse(text)).at(0).standsBeforeName
    expect(['Q.1', 'P. Bến Nghé', 'Q. nào', 'Q 1', 'Q.'].map(standsBeforeName)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('knows a text in capitals', () => {
    expect(['CA ĐÊM 2', 'CA đêm', 'CA'].map((text) => new Place(parse(text)).inCapitals)).toEqual([true, false, false])
  })
})
