import { compareTexts } from '../kernel/natural-order'
import { type Dossier, dossierForm } from './dossier'
import type { Field } from './form/field'
import type { Obligation } from './obligation'

/** What to record next. */
export interface Question {
  /** The way to the fact in the record as given. */
  readonly path: string
  /** The path with `*` in place of places in lists. */
  readonly question: string
  /** How many lines of the body name it; those of others where none of its own does. */
  readonly decides: number
}

/** Every path that some line misses, once: first what decides most, then in the order of the form. */
export function questionsOf(obligations: readonly Obligation[], dossier: Dossier): readonly Question[] {
  const counts = new Map<string, { own: number; others: number }>()
  for (const { missing, own } of obligations)
    for (const path of missing) {
      const count = counts.get(path) ?? { own: 0, others: 0 }
      counts.set(path, own ? { ...count, own: count.own + 1 } : { ...count, others: count.others + 1 })
    }
  return [...counts]
    .map(([path, { own, others }]) => ({
      path,
      question: path.replaceAll(/\.\d+(?=\.|$)/g, '.*'),
      decides: own > 0 ? own : others,
      place: placeIn(dossierForm, dossier, path.split('.')),
    }))
    .sort((a, b) => b.decides - a.decides || comparePlaces(a.place, b.place))
    .map(({ path, question, decides }) => ({ path, question, decides }))
}

/** Where a path stands in the form, entries of lists by what tells them apart. */
function placeIn(form: Field | undefined, value: unknown, [key, ...rest]: readonly string[]): (number | string)[] {
  if (key === undefined) return []
  const inside = (value as Readonly<Record<string, unknown>> | undefined)?.[key]
  if (Array.isArray(value)) return [entryKey(inside), ...placeIn(form?.entry, inside, rest)]
  const names = Object.keys(form?.members ?? {})
  return [names.indexOf(key), ...placeIn(form?.members?.[key], inside, rest)]
}

/** An entry by its id or its date. */
function entryKey(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry)
  const { id, person, date, from, on, startsOn, proposedOn, role, period, establishedOn, receivedOn } =
    entry as Readonly<Record<string, unknown>>
  return [id, person, role, date, on, from, startsOn, receivedOn, proposedOn, establishedOn, period]
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' ')
}

function comparePlaces(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (let place = 0; place < Math.min(a.length, b.length); place++) {
    const [one, other] = [a[place] as number | string, b[place] as number | string]
    const order =
      typeof one === 'number' && typeof other === 'number' ? one - other : compareTexts(String(one), String(other))
    if (order !== 0) return order
  }
  return a.length - b.length
}
