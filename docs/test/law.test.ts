import { describe, expect, test } from 'vitest'
import { atlas } from '../../src/analysis/index'
import { ruleIds, rules } from '../../src/index'
import {
  actors,
  assumptionIds,
  clauseIds,
  defectIds,
  duties,
  normIds,
  norms,
  readings,
} from '../../src/law/register/index'
import { idsOn, pageAt } from './built-pages'

describe.each(['', 'en/'])('under /%s', (root) => {
  const section = (id: string): string => {
    const { markup } = pageAt(`${root}law/${id.split('.')[0]!}/`)
    const begin = markup.indexOf(`<section id="${id}"`)
    return begin < 0 ? '' : markup.slice(begin, markup.indexOf('</section>', begin))
  }

  test('each of the 102 entries has its section, in the order of the law', () => {
    const chapters = [...new Set(clauseIds.map((id) => id.split('.')[0]!))]
    const found = chapters.flatMap((chapter) =>
      [...pageAt(`${root}law/${chapter}/`).markup.matchAll(/<section id="([^"]*)"/g)].map(([, id]) => id),
    )
    expect(found).toEqual(clauseIds)
    expect(found).toHaveLength(102)
  })

  test('each norm stands at its clause', () => {
    expect(normIds.filter((id) => !section(norms[id].clause).includes(`data-norm="${id}"`))).toEqual([])
  })

  test('each norm stands at its actor', () => {
    for (const actor of actors) {
      const { main } = pageAt(`${root}duties/${actor}/`)
      expect(duties({ actor }).filter(({ id }) => !main.includes(`data-norm="${id}"`))).toEqual([])
    }
  })

  test('each reading, misprint and assumption has its place', () => {
    expect(idsOn(pageAt(`${root}readings/`))).toEqual(expect.arrayContaining(Object.keys(readings)))
    expect(idsOn(pageAt(`${root}defects/`))).toEqual(expect.arrayContaining([...defectIds, ...assumptionIds]))
  })

  test.each(ruleIds)('%s shows an answer and every case', (id) => {
    const { main } = pageAt(`${root}rules/${id}/`)
    expect(main).toMatch(/<p class="result" data-result>(?!<\/p>)/)
    const witnesses = [...main.matchAll(/<tr\b[^>]*data-witness="([^"]*)"/g)].map(
      ([, json]) => JSON.parse(json!.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as unknown,
    )
    if (!('table' in rules[id])) {
      expect(witnesses.length).toBeGreaterThan(0)
      return
    }
    const tables = [atlas(rules[id] as never)].flat() as readonly { readonly rows: readonly { witness: unknown }[] }[]
    expect(witnesses).toEqual(tables.flatMap(({ rows }) => rows.map(({ witness }) => witness)))
  })

  test('no id stands twice on a page', () => {
    for (const id of ruleIds) {
      const ids = idsOn(pageAt(`${root}rules/${id}/`))
      expect(ids.filter((each, place) => ids.indexOf(each) !== place)).toEqual([])
    }
  })
})
