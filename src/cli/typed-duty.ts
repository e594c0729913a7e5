import { designatedDuties } from '../law/deadlines'
import { deadlineDuties } from '../law/duty'
import type { TypedFact } from './facts'
import { typedCodeFact } from './typed-code-fact'

/** A duty as it was typed, by its code or in words; those of which the bureau sets the date too, to be told apart. */
export function typedDuty(text: string | undefined): TypedFact {
  return typedCodeFact('<duty>', text, 'duty', [...deadlineDuties, ...designatedDuties])
}
