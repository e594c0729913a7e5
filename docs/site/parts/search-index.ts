import { gramsOf } from './grams'

/** A place that can be found: its address from the root of the language, its title, how it begins, and its text. */
export interface Place {
  readonly address: string
  readonly title: string
  readonly opening: string
  readonly text: string
}

/** What the script of the search page reads: the places, and for each gram those that hold it, as steps. */
export interface SearchIndex {
  readonly places: readonly (readonly [address: string, title: string, opening: string])[]
  readonly grams: Readonly<Record<string, readonly number[]>>
}

/** The index of places: a gram holds the numbers of its places, each as the step from the one before it. */
export function searchIndex(places: readonly Place[]): SearchIndex {
  const grams = new Map<string, number[]>()
  places.forEach(({ text }, number) => {
    for (const gram of gramsOf(text)) grams.set(gram, [...(grams.get(gram) ?? []), number])
  })
  return {
    places: places.map(({ address, title, opening }) => [address, title, opening]),
    grams: Object.fromEntries(
      [...grams].map(([gram, found]) => [gram, found.map((each, at) => each - (found[at - 1] ?? 0))]),
    ),
  }
}

/** The places of a page: each section that has an id, and the rest of the page by itself. */
export function placesOf(address: string, markup: string): readonly Place[] {
  // What a sheet says of itself is the same on every page.
  const main = markup.slice(markup.indexOf('<main'), markup.indexOf('</main>')).replace(/<footer.*?<\/footer>/s, '')
  const colon = markup.includes('<html lang="en"') ? ': ' : '：'
  const title = textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(main)?.[1] ?? '')
  const sections = [...main.matchAll(/<section[^>]*? id="([^"]+)"[^>]*>(.*?)(?=<section[^>]*? id="|$)/gs)]
  const rest = main.slice(0, sections[0]?.index ?? main.length)
  return [
    place(address, title, title, rest),
    ...sections.map(([, id, inner]) => {
      const heading = textOf(/<h[1-6][^>]*>(.*?)<\/h[1-6]>/s.exec(inner as string)?.[1] ?? '')
      return place(
        `${address}#${id}`,
        heading === title || heading === '' ? title : `${title}${colon}${heading}`,
        heading,
        inner as string,
      )
    }),
  ].filter(({ text }) => text !== '')
}

function place(address: string, title: string, heading: string, markup: string): Place {
  const text = textOf(markup)
  const opening = openingOf(text.slice(text.indexOf(heading) + heading.length).trim())
  return { address, title, opening, text }
}

/** How many characters of a text are shown at most. */
const OPENING = 80

/** How a text begins: to the end of a sentence, else to a pause or between words, with a mark that it goes on. */
export function openingOf(text: string): string {
  if (text.length <= OPENING) return text
  const shown = text.slice(0, OPENING)
  const [sentences] = /^.*(?:[。！？]|[.!?] )/s.exec(shown) ?? ['']
  if (sentences.length > OPENING / 2) return sentences.trim()
  const [words] = /^.*(?=[，、；：,;:\s])/s.exec(shown) ?? [shown]
  return `${(words === '' ? shown : words).trim()}…`
}

/** What is read of markup. */
export function textOf(markup: string): string {
  return markup
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<a\s+class="anchor".*?<\/a\s*>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}
