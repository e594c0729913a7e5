import { parseDate } from '../../kernel/parse-date'
import type { Json } from '../../kernel/json'
import { dateWords } from '../../wording/tables/table-words'
import { element } from '../dom'
import type { Control, Place, TypedFault } from './control'

/** How something typed becomes a value and back. */
interface Reading {
  readonly inputmode: string
  readonly fault: TypedFault | null
  /** Undefined for what cannot be read. */
  readonly parse: (text: string) => Json | undefined
  readonly format: (value: Json, place: Place) => string
}

const readings: Readonly<Record<'number' | 'date' | 'text', Reading>> = {
  number: { inputmode: 'decimal', fault: 'not-a-number', parse: numberIn, format: String },
  date: { inputmode: 'text', fault: 'not-a-date', parse: dateIn, format: dateText },
  text: { inputmode: 'text', fault: null, parse: (text) => text, format: String },
}

/** A number, a date or a text, which is not known while nothing is typed. */
export function typedControl(kind: 'number' | 'date' | 'text', place: Place): Control {
  const { inputmode, fault, parse, format } = readings[kind]
  const input = element('input', {
    id: place.id,
    name: place.id,
    type: 'text',
    inputmode,
    autocomplete: 'off',
    oninput: place.changed,
  })
  const typed = (): string => input.value.trim()
  return {
    element: input,
    input,
    read: () => (typed() === '' ? undefined : parse(typed())),
    write(value) {
      if (value === undefined) input.value = ''
      else if (typed() === '' || JSON.stringify(parse(typed())) !== JSON.stringify(value))
        input.value = format(value, place)
    },
    fault: () => (typed() === '' || parse(typed()) !== undefined ? null : fault),
  }
}

/** Figures of full width are typed where Chinese is. */
function numberIn(text: string): number | undefined {
  const figures = text.normalize('NFKC').replace(/[,\s]/g, '')
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(figures) ? Number(figures) : undefined
}

function dateIn(text: string): string | undefined {
  try {
    return parseDate(text)
  } catch {
    return undefined
  }
}

/** What an address gives for a date is shown as it is where it is none. */
function dateText(value: Json, { locale }: Place): string {
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- only texts and numbers come here
  return dateWords(String(value), locale)
}
