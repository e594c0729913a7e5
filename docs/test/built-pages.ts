import { filesUnder, read } from '../../.config/project-files'

/** A page as it was built. */
export interface BuiltPage {
  /** From the root of the site, without `index.html`. */
  readonly path: string
  readonly markup: string
  readonly locale: 'zh-TW' | 'en'
  /** What stands between the tags of `<main>`. */
  readonly main: string
}

const site = 'docs/dist/'

/** Every page but those of the reference, which a tool writes in English. */
export const builtPages: readonly BuiltPage[] = filesUnder('docs/dist', 'index.html')
  .filter((path) => !path.startsWith(`${site}api/`))
  .map((path) => {
    const markup = read(path)
    const address = path.slice(site.length).replace(/index\.html$/, '')
    return {
      path: address,
      markup,
      locale: address.startsWith('en/') ? 'en' : 'zh-TW',
      main: markup.slice(markup.indexOf('<main'), markup.indexOf('</main>')),
    }
  })

/** The page at an address. */
export function pageAt(path: string): BuiltPage {
  const found = builtPages.find((page) => page.path === path)
  if (found === undefined) throw new Error(`there is no page ${path}`)
  return found
}

/** The ids that stand on a page. */
export function idsOn({ markup }: BuiltPage): readonly string[] {
  return [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)
}
