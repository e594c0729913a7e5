import { Refusal, type Choices, type ReadingChoices } from './answers'
import { isDate } from './civil-days'

type Loose = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Collects what is wrong with an input, as `path code`. Each check says whether the field is sound. */
export class Faults {
  readonly found: string[] = []

  add(path: string, code: string): false {
    this.found.push(`${path} ${code}`)
    return false
  }

  /** An object with these keys; a key with `?` may be missing. */
  object(path: string, value: unknown, keys: readonly string[]): value is Loose {
    if (!isObject(value)) return this.add(path, value === undefined ? 'missing' : 'wrong-type')
    for (const key of Object.keys(value))
      if (!keys.includes(key) && !keys.includes(`${key}?`)) this.add(path ? `${path}.${key}` : key, 'unknown-key')
    return true
  }

  list(path: string, value: unknown): value is readonly unknown[] {
    return Array.isArray(value) || this.add(path, value === undefined ? 'missing' : 'wrong-type')
  }

  date(path: string, value: unknown): value is string {
    return isDate(value) || this.add(path, value === undefined || value === '' ? 'missing' : 'not-a-date')
  }

  dateOrNone(path: string, value: unknown): value is string | null {
    return value === null || this.date(path, value)
  }

  option(path: string, value: unknown, options: readonly string[]): value is string {
    if (value === undefined || value === '') return this.add(path, 'missing')
    return (typeof value === 'string' && options.includes(value)) || this.add(path, 'not-an-option')
  }

  truth(path: string, value: unknown): value is boolean {
    return typeof value === 'boolean' || this.add(path, value === undefined ? 'missing' : 'wrong-type')
  }

  /** What must have happened by the day of the question. */
  happened(path: string, date: unknown, asOf: unknown): void {
    if (isDate(date) && isDate(asOf) && date > asOf) this.add(path, 'after-as-of')
  }

  refuse(): void {
    if (this.found.length > 0) throw new Refusal('invalid-input', this.found)
  }
}

export interface DrawnOptions {
  readonly readings: Choices
  /** A key that is no option. */
  readonly extraOption: boolean
  /** A calendar that is not one of the library's. */
  readonly ownCalendar: boolean
}

/** A reading that none of these subjects uses: a choice of it changes nothing. */
export const idleReading: ReadingChoices = { 'ranking-ties': ['shared-rank', 'input-order'] }

/** Options come after the facts, and readings after the other options. */
export function judgeOptions(options: DrawnOptions, used: ReadingChoices): void {
  const known = { ...used, ...idleReading }
  const faults = new Faults()
  if (options.extraOption) faults.add('options.extra', 'unknown-key')
  if (options.ownCalendar) faults.add('options.calendar', 'not-a-calendar')
  faults.refuse()
  for (const [id, choice] of Object.entries(options.readings)) {
    const choices = known[id]
    if (!choices) throw new Refusal('unknown-reading', [id])
    if (!choices.includes(choice)) throw new Refusal('unknown-reading', [`${id}=${choice}`])
  }
}
