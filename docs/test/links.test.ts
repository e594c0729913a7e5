import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read, root } from '../../.config/project-files'
import { builtPages, idsOn } from './built-pages'

const site = join(root, 'docs/dist')
const ids = new Map(builtPages.map((page) => [page.path, new Set(idsOn(page))]))

const linksOf = (markup: string): string[] =>
  [...markup.matchAll(/ (?:href|src|action|data-index|data-root)="([^"]*)"/g)]
    .map(([, link]) => link!.replaceAll('&amp;', '&'))
    .filter((link) => link !== 'data:,')

describe('every link of every page', () => {
  test.each(builtPages)('/$path', ({ path, markup }) => {
    const links = linksOf(markup)
    expect(links.length).toBeGreaterThan(5)
    // Absolute ones would break under a sub-path, or leave the host.
    expect(links.filter((link) => /^(?:\w+:|\/)/.test(link))).toEqual([])
    expect(links.filter((link) => !leadsSomewhere(path, link))).toEqual([])
  })

  test('the stylesheet asks for nothing else', () => {
    expect(read('docs/dist/assets/style.css')).not.toMatch(/url\(|@import/)
  })
})

function leadsSomewhere(from: string, link: string): boolean {
  const { pathname, hash } = new URL(link, `http://site/${from}`)
  const target = decodeURIComponent(pathname).slice(1)
  const file = join(site, target)
  if (!existsSync(file)) return false
  if (statSync(file).isDirectory() && !existsSync(join(file, 'index.html'))) return false
  return hash === '' || (ids.get(target)?.has(decodeURIComponent(hash.slice(1))) ?? false)
}

test('each page has its counterpart in the other language', () => {
  const [chinese, english] = (['zh-TW', 'en'] as const).map((locale) =>
    builtPages.filter((page) => page.locale === locale).map(({ path }) => path.replace(/^en\//, '')),
  )
  expect(english).toEqual(chinese)
  expect(chinese!.length).toBeGreaterThan(90)
})

test('the sitemap lists every page', () => {
  const listed = [...read('docs/dist/sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)]
  expect(listed.map(([, address]) => new URL(address!).pathname.slice(1)).sort()).toEqual(
    builtPages.map(({ path }) => path).sort(),
  )
})
