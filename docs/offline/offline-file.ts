/** Makes one file of the pages of the site, which works without a host and without a network. */

/** A page of the site: its path below the root, and its HTML. */
export interface SitePage {
  readonly path: string
  readonly html: string
}

/** What is taken from the site into the file. */
interface Parts {
  /** Of both languages. */
  readonly pages: readonly SitePage[]
  readonly style: string
  readonly script: string
}

/** The pages that go into the file, below the root of either language. */
export function goesOffline(path: string): boolean {
  return /^(en\/)?((rules|law|calendar)\/(.*)|)$/.test(path)
}

/** The whole file; each page is a template, shown when the fragment of the address names it. */
export function offlineFile({ pages, style, script }: Parts): string {
  const paths = new Set(pages.map(({ path }) => path))
  const templates = pages.map(
    ({ path, html }) =>
      `<template data-page="${path}" data-title="${titleOf(html)}" data-lang="${langOf(html)}">${withinFile(mainOf(html), path, paths)}</template>`,
  )
  return `<!doctype html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titleOf(pages[0]?.html ?? '')}</title>
<link rel="icon" href="data:,">
<style>${style.replaceAll('</', String.raw`<\/`)}</style>
</head>
<body>
<header class="site"><nav aria-label="主要選單"><ul>
${links.map(([path, name]) => `<li><a href="#/${path}">${name}</a></li>`).join('\n')}
</ul></nav></header>
<main id="main" tabindex="-1"></main>
${templates.join('\n')}
<script>${script.replaceAll('</script', String.raw`<\/script`)}</script>
</body>
</html>
`
}

const links = [
  ['law/', '條款'],
  ['rules/', '問題'],
  ['calendar/', '日曆'],
  ['en/law/', '<span lang="en">Clauses</span>'],
  ['en/rules/', '<span lang="en">Questions</span>'],
  ['en/calendar/', '<span lang="en">Calendar</span>'],
] as const

function titleOf(html: string): string {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
}

function langOf(html: string): string {
  return /<html lang="([^"]*)"/.exec(html)?.[1] ?? ''
}

function mainOf(html: string): string {
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? []
  // The form writes the rows of the tables by itself.
  return main
    .replaceAll(/(<table data-table[\s\S]*?<\/caption>)[\s\S]*?<\/table>/g, '$1</table>')
    .replaceAll(/>\s+</g, '> <')
}

/** Leads to pages in the file by the fragment; what is not in it is said without a link. */
function withinFile(main: string, path: string, paths: ReadonlySet<string>): string {
  return main.replaceAll(/<a ([^>]*?)href="([^"]*)"([^>]*)>/g, (_link, before: string, href: string, after: string) => {
    const address = new URL(href.replaceAll('&amp;', '&'), `site:/root/${path}`)
    const target = address.pathname.replace(/^\/root\//, '')
    const isHere = address.protocol === 'site:' && paths.has(target)
    return isHere
      ? `<a ${before}href="#/${target}${address.search.replaceAll('&', '&amp;')}${address.hash}"${after}>`
      : `<a ${before}${after}>`
  })
}
