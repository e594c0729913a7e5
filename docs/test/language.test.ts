import { describe, expect, test } from 'vitest'
import { textOf } from '../site/parts/search-index'
import { builtPages } from './built-pages'

/** The markup without what is said to be in the other language. */
const inOwnLanguage = (markup: string): string =>
  markup
    .replace(/<(\w+)[^>]* lang="(?:en|zh-Hant-TW)"[^>]*>[^<]*<\/\1>/g, ' ')
    .replace(/<(code|title|desc|svg|pre)\b.*?<\/\1>/gs, ' ')

describe('a page is in its language', () => {
  test.each(builtPages.filter(({ locale }) => locale === 'zh-TW'))('/$path holds no English', ({ markup }) => {
    const body = textOf(inOwnLanguage(markup.slice(markup.indexOf('<body'))))
    expect(body.match(/[a-z]{2,}(?: [a-z]{2,}){2,}/gi) ?? []).toEqual([])
    expect(body.match(/[a-z]+-[a-z-]+/g) ?? []).toEqual([])
  })

  test.each(builtPages.filter(({ locale }) => locale === 'en'))(
    '/$path holds Chinese only where it says so',
    ({ main }) => {
      expect(textOf(inOwnLanguage(main)).match(/[\u4e00-\u9fff]{2,}/g) ?? []).toEqual([])
    },
  )
})

describe('the frame of a page', () => {
  test.each(builtPages)('/$path says its language, has one h1 and steps down by one', ({ markup, main, locale }) => {
    expect(markup).toContain(`<html lang="${locale === 'en' ? 'en' : 'zh-Hant-TW'}">`)
    const levels = [...main.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([])
  })

  test('titles tell pages apart', () => {
    const titles = builtPages.map(({ markup }) => /<title>(.*)<\/title>/.exec(markup)![1]!)
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([])
  })
})
