import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { read } from '../../.config/project-files'
import { builtPages } from './built-pages'

const gzipped = (path: string): number => gzipSync(read(path), { level: 9 }).length
const scriptsOf = ({ path, markup }: (typeof builtPages)[number]): string[] =>
  [...markup.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, link]) =>
    new URL(link!, `http://site/${path}`).pathname.slice(1),
  )

const kindOf = (path: string): string => path.replace(/^en\//, '').replace(/^([a-z]+)\/.+$/, '$1/…/') || 'home'

describe('what a text page loads of script', () => {
  const text = builtPages.filter(({ path }) => !/^(?:en\/)?rules\/.+/.test(path))

  test.each(text)('/$path: at most 5 kB gzip', (page) => {
    expect(scriptsOf(page).reduce((sum, script) => sum + gzipped(`docs/dist/${script}`), 0)).toBeLessThanOrEqual(5_000)
  })
})

test('the one file is light enough for the package', () => {
  expect(read('dist/offline/taipei-rollout-rules.html')).toBe(read('docs/dist/taipei-rollout-rules.html'))
})

test('weights by kind of page, gzip, of the heaviest', () => {
  const kinds = [...new Set(builtPages.map(({ path }) => kindOf(path)))]
  const rows = kinds.map((kind) => {
    const pages = builtPages.filter(({ path }) => kindOf(path) === kind)
    const heaviest = Math.max(...pages.map(({ markup }) => gzipSync(markup, { level: 9 }).length))
    const script = Math.max(
      ...pages.map((page) => scriptsOf(page).reduce((sum, each) => sum + gzipped(`docs/dist/${each}`), 0)),
    )
    return {
      kind,
      pages: pages.length,
      'page kB': (heaviest / 1000).toFixed(1),
      'script kB': (script / 1000).toFixed(1),
    }
  })
  console.table(rows)
  console.log(
    `style ${(gzipped('docs/dist/assets/style.css') / 1000).toFixed(1)} kB, index of the search ${['zh-TW', 'en'].map((locale) => `${locale} ${(gzipped(`docs/dist/assets/search.${locale}.json`) / 1000).toFixed(1)} kB`).join(', ')}`,
  )
  expect(rows.length).toBeGreaterThan(10)
})
