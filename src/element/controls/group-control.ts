import { type Json, isObject } from '../../kernel/json'
import { element } from '../dom'
import type { GroupField } from '../field'
import { formTexts, marks } from '../texts'
import { type Control, type ControlMaker, type Place, within } from './control'

/** An object: known once every member is that may not be left out. */
export function groupControl({ members, optional }: GroupField, place: Place, make: ControlMaker): Control {
  const { locale, memberWords } = place
  const controls = members.map(([name, field]) => [name, make(field, within(place, name))] as const)
  const [, first] = controls[0] as (typeof controls)[number]
  const whole = element(
    'div',
    { class: 'members' },
    ...controls.map(([name, control]) => {
      const { open, close } = marks[locale]
      const left = optional.includes(name) ? `${open}${formTexts.optional[locale]}${close}` : ''
      return element(
        'div',
        { class: 'member' },
        element('label', { for: control.input.id }, memberWords([...place.keys, name]) + left),
        control.element,
      )
    }),
  )
  return {
    element: whole,
    input: first.input,
    read() {
      const read = controls.map(([name, control]) => [name, control.read()] as const)
      return read.every(([name, value]) => value !== undefined || optional.includes(name))
        ? Object.fromEntries(read.filter((entry): entry is readonly [string, Json] => entry[1] !== undefined))
        : undefined
    },
    write(value) {
      for (const [name, control] of controls) control.write(isObject(value) ? value[name] : undefined)
    },
    fault: () => controls.map(([, control]) => control.fault()).find((fault) => fault !== null) ?? null,
  }
}
