import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { filesUnder } from '../.config/project-files'
import { rootOf } from './site/parts/page'
import { placesOf, searchIndex } from './site/parts/search-index'
import { sitemap } from './site/parts/sitemap'

/** Where the site will stand; for the sitemap alone, since every link is relative. */
const host = process.env.SITE_HOST ?? 'http://127.0.0.1:8080/'
const element = '../dist/element'

/** Pages are written in TypeScript, a file a kind; the library is called while they are written. */
export default function configure(eleventy) {
  eleventy.addTemplateFormats('11ty.ts')
  eleventy.addExtension('11ty.ts', { key: '11ty.js' })
  eleventy.addPassthroughCopy({ 'site/assets': 'assets' })
  if (existsSync(element)) eleventy.addPassthroughCopy({ [element]: 'assets/element' })
  // Servers know no type for .ts, or take it for a film.
  for (const path of [...filesUnder('src/law', '.ts'), ...filesUnder('test/law', '.test.ts')])
    eleventy.addPassthroughCopy({ [`../${path}`]: `source/${path}.txt` })

  eleventy.on('eleventy.after', ({ results }) => {
    const pages = results.filter(({ url }) => url?.endsWith('/'))
    mkdirSync('dist/assets', { recursive: true })
    for (const [locale, root] of Object.entries(rootOf)) {
      const others = Object.values(rootOf).filter((other) => other.length > root.length)
      const isOwn = (url) => url.startsWith(`/${root}`) && !others.some((other) => url.startsWith(`/${other}`))
      const own = pages.filter(({ url }) => isOwn(url) && !url.endsWith('/search/'))
      const places = own.flatMap(({ url, content }) => placesOf(url.slice(1 + root.length), content))
      writeFileSync(`dist/assets/search.${locale}.json`, JSON.stringify(searchIndex(places)))
    }
    writeFileSync(
      'dist/sitemap.xml',
      sitemap(
        host,
        pages.map(({ url }) => url.slice(1)),
      ),
    )
  })
  return { dir: { input: 'site/pages', output: 'dist' } }
}
