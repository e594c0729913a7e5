import { findClauses } from '../../../src/law/register/find-clauses'
import { asked } from '../parts/grams'
import type { SearchIndex } from '../parts/search-index'

const results = document.querySelector('#results') as HTMLOListElement
const status = document.querySelector('#found') as HTMLElement
const query = new URLSearchParams(location.search).get('q')?.trim() ?? ''

for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) input.value = query
if (query !== '') void find()

/** A clause's number is asked of the register first; then every place that holds all that is asked. */
async function find(): Promise<void> {
  const answer = await fetch(results.dataset['index'] as string)
  const { places, grams } = (await answer.json()) as SearchIndex
  const holding = asked(query).map((gram) => numbersOf(grams[gram] ?? []))
  const found =
    holding.length === 0 ? [] : [...(holding[0] as Set<number>)].filter((each) => holding.every((set) => set.has(each)))
  const clauses = clausesMeant().map((id) => `law/${id.split('.')[0] as string}/#${id}`)
  const first = places.filter(([address]) => clauses.includes(address))
  const others = found
    .map((number) => places[number] as SearchIndex['places'][number])
    .filter((each) => !first.includes(each))
  // A title that names what is asked comes before a text that mentions it.
  const listed = [
    ...first,
    ...others.filter(([, title]) => title.includes(query)),
    ...others.filter(([, title]) => !title.includes(query)),
  ]
  results.replaceChildren(...listed.map(item))
  status.textContent =
    listed.length === 0 ? (status.dataset['none'] as string) : `${listed.length} ${status.dataset['found'] as string}`
}

function clausesMeant(): readonly string[] {
  try {
    return findClauses(query)
  } catch {
    return []
  }
}

/** The numbers of places, which the index keeps as steps. */
function numbersOf(steps: readonly number[]): Set<number> {
  let number = 0
  return new Set(steps.map((step) => (number += step)))
}

function item([address, title, opening]: SearchIndex['places'][number]): HTMLLIElement {
  const link = document.createElement('a')
  link.href = `${results.dataset['root'] as string}${address}`
  link.textContent = title
  const text = document.createElement('span')
  text.className = 'aside'
  text.textContent = opening
  const entry = document.createElement('li')
  entry.append(link, text)
  return entry
}
