import {
  type ClauseId,
  type LabelKind,
  type LabelValues,
  type Locale,
  type LocalizedText,
  label,
  locales,
} from '../library'
import type { Html } from './html'
import { layout } from './layout'
import { printedNumber } from './printed-number'

/** A text for each language, in their order; a further language makes the compiler name every place. */
export type InEveryLanguage = TextForEach<typeof locales>

type TextForEach<Languages extends readonly unknown[]> = { readonly [Place in keyof Languages]: string }

/** What a template needs to know of the page on which it stands. */
export interface Page {
  readonly locale: Locale
  /** Where the page lies, from the root of its language. */
  readonly path: string
  /** Of the same text in every language that of the page. */
  readonly t: (...texts: InEveryLanguage) => string
  /** A text of the library in the language. */
  readonly say: (text: LocalizedText) => string
  /** What a value is called. */
  readonly label: <Kind extends LabelKind>(kind: Kind, value: LabelValues[Kind]) => string
  /** A clause as the law prints it, told apart from one of the same number; in English by its id. */
  readonly printed: (id: ClauseId) => string
  /** A link to a page of the same language, by its path from the root of the language. */
  readonly to: (path: string) => string
  /** A link to a file that both languages share, by its path from the root of the site. */
  readonly file: (path: string) => string
}

/** Where the pages of a language lie. */
export const rootOf: Readonly<Record<Locale, string>> = { 'zh-TW': '', en: 'en/' }

/** Pages of one kind, one an entry and language. */
export interface PageKind<Entry> {
  readonly of: readonly Entry[]
  readonly path: (entry: Entry) => string
  readonly title: (entry: Entry, page: Page) => string
  readonly body: (entry: Entry, page: Page) => Html
  /** The one script of the page, from the root of the site. */
  readonly script?: string
}

/** The page of an entry in a language, as Eleventy hands it over. */
interface Shown {
  readonly shown: { readonly locale: Locale; readonly place: number }
}

/** A template of Eleventy, written as two functions. */
export interface Template {
  readonly data: object
  readonly render: (data: Shown) => string
}

/** Makes the template of a kind of pages. */
export function pageKind<Entry>(kind: PageKind<Entry>): Template {
  const { of: entries, path } = kind
  return {
    data: {
      entries: locales.flatMap((locale) => entries.map((_, place) => ({ locale, place }))),
      pagination: { data: 'entries', size: 1, alias: 'shown' },
      permalink: ({ shown: { locale, place } }: Shown) => `${rootOf[locale]}${fileOf(path(entries[place] as Entry))}`,
    },
    render: ({ shown: { locale, place } }) => rendered(kind, entries[place] as Entry, locale),
  }
}

/** A page as it is written. */
export function rendered<Entry>(kind: PageKind<Entry>, entry: Entry, locale: Locale): string {
  const page = pageAt(kind.path(entry), locale)
  return layout(page, { title: kind.title(entry, page), body: kind.body(entry, page), script: kind.script }).markup
}

/** The file that answers for an address which may end in a slash. */
function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

function pageAt(path: string, locale: Locale): Page {
  const up = '../'.repeat(`${rootOf[locale]}${path}`.split('/').length - 1)
  const link = (from: string): string => (from === '' ? './' : from)
  const t: Page['t'] = (...texts) => texts[locales.indexOf(locale)] as string
  return {
    locale,
    path,
    t,
    say: (text) => text[locale],
    label: (kind, value) => label(kind, value, { locale }),
    printed: (id) => t(printedNumber(id), id),
    to: (target) => link(`${up}${rootOf[locale]}${target}`),
    file: (target) => link(`${up}${target}`),
  }
}
