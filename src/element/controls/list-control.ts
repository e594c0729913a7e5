import type { Json } from '../../kernel/json'
import { element } from '../dom'
import type { ListField } from '../field'
import { figureTexts, formTexts } from '../texts'
import { type Control, type ControlMaker, type Place } from './control'

/** A list: not known, or known entry by entry; one without entries is known to be empty. */
export function listControl({ entry }: ListField, place: Place, make: ControlMaker): Control {
  const { id, locale, changed } = place
  let entries: readonly { readonly control: Control; readonly row: HTMLElement }[] = []
  let made = 0
  const list = element('div', { class: 'entries' })
  const add = element(
    'button',
    {
      type: 'button',
      onclick() {
        append().input.focus()
        changed()
      },
    },
    formTexts.add[locale],
  )
  const editor = element('div', {}, list, element('div', { class: 'actions' }, add))
  const input = element(
    'select',
    {
      id,
      name: id,
      onchange() {
        if (input.value === 'listed' && entries.length === 0) append()
        show()
        changed()
      },
    },
    element('option', { value: '' }, formTexts.unknown[locale]),
    element('option', { value: 'listed' }, formTexts.listed[locale]),
  )

  function show(): void {
    editor.hidden = input.value !== 'listed'
  }

  function append(value?: Json): Control {
    const control = make(entry, { ...place, id: `${id}.${made}` })
    made += 1
    if (value !== undefined) control.write(value)
    const legend = element('legend', {})
    const remove = element('button', {
      type: 'button',
      onclick() {
        entries = entries.filter((each) => each.control !== control)
        row.remove()
        number()
        add.focus()
        changed()
      },
    })
    if (entry.kind !== 'group') control.input.setAttribute('aria-label', place.memberWords(place.keys))
    const row = element(
      'fieldset',
      { class: 'entry' },
      legend,
      control.element,
      element('div', { class: 'actions' }, remove),
    )
    entries = [...entries, { control, row }]
    list.append(row)
    number()
    return control
  }

  function number(): void {
    entries.forEach(({ row }, place) => {
      const [legend, remove] = [row.querySelector(':scope > legend'), row.querySelector(':scope > .actions > button')]
      if (legend !== null) legend.textContent = figureTexts.entry(place + 1)[locale]
      if (remove !== null) remove.textContent = figureTexts.removeEntry(place + 1)[locale]
    })
  }

  const read = (): Json | undefined => {
    if (input.value !== 'listed') return undefined
    const values = entries.map(({ control }) => control.read())
    return values.every((value) => value !== undefined) ? values : undefined
  }
  show()
  return {
    element: element('div', {}, input, editor),
    input,
    read,
    write(value) {
      if (JSON.stringify(value) === JSON.stringify(read())) return
      entries = []
      list.replaceChildren()
      input.value = Array.isArray(value) ? 'listed' : ''
      if (Array.isArray(value)) for (const each of value as readonly Json[]) append(each)
      show()
    },
    fault: () =>
      input.value === 'listed'
        ? (entries.map(({ control }) => control.fault()).find((fault) => fault !== null) ?? null)
        : null,
  }
}
