import { designatedDuties } from '../law/deadlines'
import { deadlineDuties } from '../law/duty'
import type { TypedFact } from './facts'
import { typedCodeFact } from './typed-code-fact'

/** A duty as it was typed, by its code or in words; those of which the bureau sets the date too, to be told apart. */
export function typedDuty(text: string | undefined): TypedFact {
  const typed = typedCodeFact('<duty>', text, 'duty', [...deadlineDuties, ...designatedDuties])
  // Those of which the bureau sets the date are told apart, but not offered.
  return typed.fault?.code === 'not-an-option' ? typedCodeFact('<duty>', text, 'duty', deadlineDuties) : typed
}
