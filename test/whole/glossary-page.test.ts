import { describe, expect, test } from 'vitest'
import { filesUnder, read } from '../../.config/project-files'
import { glossaryPage, glossaryPagePath } from '../../docs/glossary-page'
import { glossary } from '../../src/wording/glossary'

test('the page of the glossary is up to date; if not, npm run docs:glossary', () => {
  expect(read(glossaryPagePath)).toBe(glossaryPage())
})

describe('one meaning each', () => {
  test.each(['zh-TW', 'en'] as const)('no term in %s stands twice', (locale) => {
    const terms = glossary.map(({ term }) => term[locale])
    expect(terms).toEqual([...new Set(terms)])
  })

  test('every name is one of the code', () => {
    const source = filesUnder('src', '.ts')
      .filter((path) => path !== 'src/wording/glossary.ts')
      .map(read)
      .join('\n')
    const names = glossary.flatMap(({ code }) => (code === '' ? [] : code.split(', ')))
    expect(names.length).toBeGreaterThan(30)
    for (const name of names) expect(source).toContain(name.replace('…', '').replace(/^[/-]/, ''))
  })
})
