import { bodyKinds } from '../c02-definitions/body-kind'
import { choice, each } from '../figures'
import { exclusions } from './exclusion'

/** The rules of 參, in the order of the regulation. */
export const scopeRules = ['scope.applies-to'] as const

/** What the rule of 參 finds. */
export function scopeSteps() {
  return {
    'scope.applies-to': each(
      ['named-in-scope', 'exclusion-not-approved', 'excluded-by-mayor', 'district-office-stays', 'not-named'],
      { kind: choice([...bodyKinds, 'not-listed']), exclusion: choice(exclusions) },
    ),
  }
}
