import { findClauses } from '../../../src/law/register/find-clauses'
import { asked } from '../parts/grams'
import type { SearchIndex } from '../parts/search-index'

/** What part of what is asked a place must hold where none holds it all, as of words that are put together. */
const MOST = 0.75

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
  const found = numbersHolding(holding)
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

/** The places that hold all that is asked; where there is none, those that hold most of it, most first. */
function numbersHolding(holding: readonly Set<number>[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const number of holding.flatMap((set) => [...set])) counts.set(number, (counts.get(number) ?? 0) + 1)
  const held = (number: number): number => counts.get(number) as number
  const all = [...counts.keys()].filter((number) => held(number) === holding.length)
  if (all.length > 0) return all
  const most = Math.ceil(holding.length * MOST)
  return [...counts.keys()].filter((number) => held(number) >= most).sort((a, b) => held(b) - held(a))
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
