import { InvalidInputError } from '../../kernel/errors'
import { parseDate } from '../../kernel/parse-date'
import type { Json } from '../../kernel/json'
import { dateWords } from '../../wording/tables/table-words'
import { element } from '../dom'
import type { Control, Place, TypedFault } from './control'

/** How something typed becomes a value and back. */
interface Reading {
  readonly inputmode: string
  /** What cannot be read says why. */
  readonly parse: (text: string) => { readonly value: Json } | { readonly fault: TypedFault }
  readonly format: (value: Json, place: Place) => string
}

const readings: Readonly<Record<'number' | 'date' | 'text', Reading>> = {
  number: { inputmode: 'decimal', parse: numberIn, format: String },
  date: { inputmode: 'text', parse: dateIn, format: dateText },
  text: { inputmode: 'text', parse: (value) => ({ value }), format: String },
}

/** A number, a date or a text, which is not known while nothing is typed. */
export function typedControl(kind: 'number' | 'date' | 'text', place: Place): Control {
  const { inputmode, parse, format } = readings[kind]
  const input = element('input', {
    id: place.id,
    name: place.id,
    type: 'text',
    inputmode,
    autocomplete: 'off',
    oninput: place.changed,
  })
  const typed = (): string => input.value.trim()
  const read = (): Json | undefined => {
    const parsed = parse(typed())
    return typed() !== '' && 'value' in parsed ? parsed.value : undefined
  }
  return {
    element: input,
    input,
    read,
    write(value) {
      if (value === undefined) input.value = ''
      else if (JSON.stringify(read()) !== JSON.stringify(value)) input.value = format(value, place)
    },
    fault() {
      const parsed = parse(typed())
      return typed() !== '' && 'fault' in parsed ? parsed.fault : null
    },
  }
}

/** Figures of full width are typed where Chinese is. */
function numberIn(text: string): ReturnType<Reading['parse']> {
  const figures = text.normalize('NFKC').replace(/[,\s]/g, '')
  const isNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(figures)
  return isNumber ? { value: Number(figures) } : { fault: 'not-a-number' }
}

function dateIn(text: string): ReturnType<Reading['parse']> {
  try {
    return { value: parseDate(text) }
  } catch (error) {
    const isNoDay = error instanceof InvalidInputError && error.issues.some(({ code }) => code === 'no-such-day')
    return { fault: isNoDay ? 'no-such-day' : 'not-a-date' }
  }
}

/** What an address gives for a date is shown as it is where it is none. */
function dateText(value: Json, { locale }: Place): string {
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- only texts and numbers come here
  return dateWords(String(value), locale)
}
