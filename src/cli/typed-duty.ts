import { designatedDuties } from '../law/deadlines'
import { duties } from '../law/duty'
import type { TypedFact } from './facts'
import { labelWords } from './label-words'
import { typedCode } from './typed-code'

/** A duty as it was typed, by its code or in words; those of which the bureau sets the date too, to be told apart. */
export function typedDuty(text: string | undefined): TypedFact {
  return {
    path: '<duty>',
    text,
    value: text && typedCode(text, [...duties, ...designatedDuties], labelWords('duty')),
  }
}
