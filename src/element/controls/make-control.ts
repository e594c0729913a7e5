import type { Field } from '../field'
import { choiceControl } from './choice-control'
import type { Control, Place } from './control'
import { groupControl } from './group-control'
import { listControl } from './list-control'
import { nullableControl } from './nullable-control'
import { typedControl } from './typed-control'

/** The control for whatever is asked. */
export function makeControl(field: Field, place: Place): Control {
  if (field.nullable && field.kind !== 'choice')
    return nullableControl((inner) => makeControl({ ...field, nullable: false }, inner), place)
  switch (field.kind) {
    case 'choice':
      return choiceControl(field.nullable ? [...field.options, null] : field.options, place)
    case 'truth':
      return choiceControl([true, false], place)
    case 'list':
      return listControl(field, place, makeControl)
    case 'group':
      return groupControl(field, place, makeControl)
    default:
      return typedControl(field.kind, place)
  }
}
