import { element } from '../dom'
import { formTexts } from '../texts'
import type { Control, Place } from './control'

/** Something that may also be none: first whether there is any, then what it is. */
export function nullableControl(make: (place: Place) => Control, place: Place): Control {
  const { id, locale, changed } = place
  const inner = make({ ...place, id: `${id}.value` })
  const input = element(
    'select',
    {
      id,
      name: id,
      onchange() {
        show()
        changed()
      },
    },
    element('option', { value: '' }, formTexts.unknown[locale]),
    element('option', { value: 'none' }, formTexts.none[locale]),
    element('option', { value: 'some' }, formTexts.some[locale]),
  )
  const show = (): void => {
    inner.element.hidden = input.value !== 'some'
  }
  inner.input.setAttribute('aria-label', place.memberWords(place.keys))
  show()
  return {
    element: element('span', { class: 'pair' }, input, inner.element),
    input,
    read: () => (input.value === 'none' ? null : input.value === 'some' ? inner.read() : undefined),
    write(value) {
      // What is not known yet may still be on its way: a day is being typed.
      if (value === undefined) {
        if (input.value !== 'some' || inner.read() !== undefined) input.value = ''
      } else input.value = value === null ? 'none' : 'some'
      inner.write(value === null ? undefined : value)
      show()
    },
    fault: () => (input.value === 'some' ? inner.fault() : null),
  }
}
