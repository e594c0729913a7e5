import { describe, expect, test } from 'vitest'
import { read } from '../../.config/project-files'
import { bodies } from '../../src/index'
import { clauseIds, findClauses, formatClause } from '../../src/law/register/index'
import { asked, folded } from '../site/parts/grams'
import { type SearchIndex, textOf } from '../site/parts/search-index'
import { builtPages } from './built-pages'

/** The terms of the glossary: of a row with several, each. */
const terms = read('docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| 中文'))
  .flatMap((line) =>
    line
      .split('|')[1]!
      .replace(/[（(].*?[）)]/g, '')
      .split('、'),
  )
  .map((term) => term.trim())

describe.each(['zh-TW', 'en'] as const)('the search in %s', (locale) => {
  const { places, grams } = JSON.parse(read(`docs/dist/assets/search.${locale}.json`)) as SearchIndex
  const root = locale === 'en' ? 'en/' : ''
  // The truth is what stands on the pages, not what the index says.
  const pages = builtPages
    .filter((page) => page.locale === locale && page.path !== `${root}search/`)
    .map(({ path, main }) => ({ path: path.slice(root.length), text: folded(textOf(main)) }))

  const numbersOf = (gram: string): Set<number> => {
    let number = 0
    return new Set((grams[gram] ?? []).map((step) => (number += step)))
  }
  const pagesFound = (query: string): string[] => {
    const holding = asked(query).map(numbersOf)
    const found = [...(holding[0] ?? [])].filter((each) => holding.every((set) => set.has(each)))
    return [...new Set(found.map((number) => places[number]![0].split('#')[0]!))]
  }
  const pagesHolding = (query: string): string[] =>
    pages.filter(({ text }) => text.includes(folded(query))).map(({ path }) => path)

  test.each([
    ['terms of the glossary', terms],
    ['names of bodies', [...new Set(bodies.flatMap(({ name, entry }) => [name, entry]))]],
  ])('%s: every page that holds one is found', (_, queries) => {
    const missed = queries.map((query) => [
      query,
      pagesHolding(query).filter((page) => !pagesFound(query).includes(page)),
    ])
    expect(missed.filter(([, lacking]) => lacking!.length > 0)).toEqual([])
    expect(queries.length).toBeGreaterThan(50)
  })

  test('of what is found for the terms, at least 95 in 100 hold them', () => {
    const found = terms.flatMap((term) => pagesFound(term).map((page) => pagesHolding(term).includes(page)))
    const right = found.filter(Boolean).length / found.length
    console.log(`${locale}: ${terms.length} terms, ${found.length} pages found, ${(right * 100).toFixed(1)} % right`)
    expect(right).toBeGreaterThanOrEqual(0.95)
  })

  test('every clause number, in its forms, leads to the section of its clause', () => {
    const addresses = new Set(places.map(([address]) => address))
    for (const id of clauseIds)
      for (const form of [id, id.replaceAll('.', '-'), formatClause(id, { locale: 'zh-TW' })])
        for (const found of findClauses(form)) expect(addresses).toContain(`law/${found.split('.')[0]!}/#${found}`)
  })
})
