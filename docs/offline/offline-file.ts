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

/** The last official years: a file is for those who count days now. */
const yearsTaken = 2

/**
 * The pages that go into the file: rules, clauses and the calendar, of both languages; the days of the last years in
 * Chinese alone, since a form shows the days of its limit in either.
 */
export function takenOffline(pages: readonly SitePage[]): readonly SitePage[] {
  const yearOf = ({ path }: SitePage): string => /calendar\/(\d{4})\/$/.exec(path)?.[1] ?? ''
  const last = [...new Set(pages.map(yearOf))].sort().slice(-yearsTaken)
  return pages
    .filter(({ path }) => /^(en\/)?((rules|law|calendar)\/|$)/.test(path))
    .filter((page) => yearOf(page) === '' || (last.includes(yearOf(page)) && !page.path.startsWith('en/')))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
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
<footer class="imprint on-paper">${versionsOf(pages)}</footer>
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

/** The versions that a sheet names are the same on every page. */
function versionsOf(pages: readonly SitePage[]): string {
  const [versions = ''] = pages
    .map(({ html }) => /<p data-versions>[\s\S]*?<\/p>/.exec(html)?.[0] ?? '')
    .filter(Boolean)
  return withoutSpaces(versions)
}

function langOf(html: string): string {
  return /<html lang="([^"]*)"/.exec(html)?.[1] ?? ''
}

/** What a page has that its form writes by itself, that stands once in the file, or that nobody reads. */
const leftOut = [
  /(?<=<table data-table[^>]*>\s*<caption>[^<]*<\/caption>)[\s\S]*?(?=<\/table>)/g,
  /<section id="(?:take-away|trust|count)"[^>]*>[\s\S]*?<\/section>/g,
  /<p class="aside">\s*(?:<a [^>]*>[^<]*<\/a\s*>\s*)?(?:測試：|Tests: )[\s\S]*?<\/p>/g,
  /<p data-versions>[\s\S]*?<\/p>/g,
  /<a\s+class="anchor"[\s\S]*?<\/a\s*>/g,
  / (?:data-outcome|data-norm|data-default|datetime)="[^"]*"/g,
]

/** Elements around which a space says nothing. */
const blocks = 'p|div|ul|ol|li|section|table|thead|tbody|tr|th|td|dl|dt|dd|h\\d|details|nav|caption'
const aroundBlocks = new RegExp(`> <(?=/?(?:${blocks})\\b)|(?<=<(?:${blocks})(?: [^>]*)?)> `, 'g')

/** Ends of elements that a parser finds by itself, by what comes next. */
const impliedEnds = [
  /<\/(?:li|dt|dd)>(?=<(?:li|dt|dd|\/[uod]l|\/div)\b)/g,
  /<\/(?:td|th)>(?=<(?:td|th|\/tr)\b)/g,
  /<\/tr>(?=<(?:tr|\/tbody|\/thead)\b)/g,
  /<\/p>(?=<(?:p|[uod]l|section|h\d|div|table|details|\/(?:section|div|li|details|footer))\b)/g,
]

/** What stands on a page, in as few characters as say the same. */
function mainOf(html: string): string {
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? []
  return leftOut
    .reduce((kept, each) => kept.replaceAll(each, ''), main)
    .split(/(<pre[\s\S]*?<\/pre>)/)
    .map((part) => (part.startsWith('<pre') ? part : withoutSpaces(part)))
    .join('')
}

function withoutSpaces(part: string): string {
  const tight = part
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ >/g, '>')
    .replaceAll(aroundBlocks, (found) => found.replace(' ', ''))
  return impliedEnds
    .reduce((kept, each) => kept.replaceAll(each, ''), tight)
    .replaceAll(/(<[^<>]*>)/g, (tag) => tag.replaceAll(/="([\w-]+)"(?=[ >])/g, '=$1'))
    .replaceAll(/="(\{[^"']*\})"/g, (_whole, json: string) => `='${json.replaceAll('&quot;', '"')}'`)
}

/** Leads to pages in the file by the fragment; what is not in it is said without a link. */
function withinFile(main: string, path: string, paths: ReadonlySet<string>): string {
  return main.replaceAll(
    /<a\s([^>]*?)href="([^"]*)"([^>]*)>([\s\S]*?)<\/a\s*>/g,
    (_link, before: string, href: string, after: string, text: string) => {
      const { protocol, pathname, search, hash } = new URL(href.replaceAll('&amp;', '&'), `site:/root/${path}`)
      const target = pathname.replace(/^\/root\//, '')
      if (protocol !== 'site:' || !paths.has(target)) return text
      return `<a ${before}href="#/${target}${search.replaceAll('&', '&amp;')}${hash}"${after}>${text}</a>`
    },
  )
}
