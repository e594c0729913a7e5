import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asked, gramsOf } from '../../docs/site/parts/grams'
import { placesOf, searchIndex } from '../../docs/site/parts/search-index'

describe('what a text is found by', () => {
  test('each ideograph, each two that stand together, and each word', () => {
    expect([...gramsOf('應予退訓 API')]).toEqual(['應', '予', '應予', '退', '予退', '訓', '退訓', 'api'])
  })

  test('width, case and variants make no difference', () => {
    expect(asked('台北 ＡＰＩ')).toEqual(asked('臺北 api'))
  })

  test('whatever stands in a text is found in it', () => {
    const texts = fc.array(fc.constantFrom('退', '訓', '補', '假', ' ', 'a', '7', '.', '，'), { maxLength: 12 })
    fc.assert(
      fc.property(texts, texts, texts, (before, middle, after) => {
        const isWhole = (text: string): boolean => !/^[a-z0-9.]|[a-z0-9.]$/.test(text)
        const query = middle.join('')
        fc.pre(isWhole(query))
        const grams = gramsOf([...before, ...middle, ...after].join(''))
        expect(asked(query).filter((gram) => !grams.has(gram))).toEqual([])
      }),
    )
  })

  test('characters that stand apart are not found as if they stood together', () => {
    expect(asked('退訓').every((gram) => gramsOf('退而訓之').has(gram))).toBe(false)
  })
})

describe('the index of a page', () => {
  const markup =
    '<main><h1>甲</h1><p>頭</p><section id="a"><h2>乙</h2>補訓</section><section id="b">退訓</section></main>'

  test('has a place for each section, and one for the rest', () => {
    expect(placesOf('law/7/', markup)).toEqual([
      { address: 'law/7/', title: '甲', opening: '頭', text: '甲 頭' },
      { address: 'law/7/#a', title: '甲：乙', opening: '補訓', text: '乙 補訓' },
      { address: 'law/7/#b', title: '甲', opening: '退訓', text: '退訓' },
    ])
  })

  test('keeps the places of a gram as steps', () => {
    const index = searchIndex(placesOf('law/7/', markup))
    expect(index.grams['訓']).toEqual([1, 1])
    expect(index.grams['補訓']).toEqual([1])
    expect(index.places[2]).toEqual(['law/7/#b', '甲', '退訓'])
  })
})
