import { element, xmlDocument } from '../library'

/** Every page for those who look for them; a sitemap allows for whole addresses alone. */
export function sitemap(host: string, paths: readonly string[]): string {
  return xmlDocument(
    element(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      [...paths].sort().map((path) => element('url', {}, [element('loc', {}, new URL(path, host).href)])),
    ),
  )
}
