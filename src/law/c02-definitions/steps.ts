import { choice, each, list, number, text, truth } from '../figures'
import { developers } from './developer'

/** The rules of 貳, in the order of the regulation. */
export const definitionRules = ['definitions.is-major-system', 'definitions.classify-body'] as const

/** What the rules of 貳 find. */
export function definitionSteps() {
  const name = text()
  return {
    'definitions.is-major-system': each(
      ['all-three-limbs', 'not-approved', 'not-cross-agency', 'not-developed-by-doit'],
      { developer: choice(developers), userBodies: number(), approved: truth() },
    ),
    'definitions.classify-body': {
      ...each(['named-body', 'school-by-form'], { name, entry: text() }),
      'several-bodies-fit': { names: list(name) },
      ...each(
        [
          'named-in-part',
          'not-named',
          'no-school-form',
          'school-without-city',
          'school-of-another-city',
          'school-not-municipal',
        ],
        { name },
      ),
    },
  }
}
