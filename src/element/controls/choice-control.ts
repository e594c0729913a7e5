import { type Json, sameJson } from '../../kernel/json'
import { element } from '../dom'
import { formTexts } from '../texts'
import type { Control, Place } from './control'

/** A choice among few values, which begins at what is not known. */
export function choiceControl(values: readonly Json[], { keys, id, locale, valueWords, changed }: Place): Control {
  const input = element(
    'select',
    { id, name: id, onchange: changed },
    element('option', { value: '' }, formTexts.unknown[locale]),
    ...values.map((value, place) => element('option', { value: place }, valueWords(keys, value))),
  )
  return {
    element: input,
    input,
    read: () => (input.value === '' ? undefined : values[Number(input.value)]),
    write(value) {
      const place = values.findIndex((each) => sameJson(each, value))
      input.value = place < 0 ? '' : String(place)
    },
    fault: () => null,
  }
}
