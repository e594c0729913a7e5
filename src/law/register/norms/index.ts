import { deepFreeze } from '../../../kernel/json'
import type { ClauseId } from '../../clause-id'
import { definitionsNorms } from './c02-definitions'
import { scopeNorms } from './c03-scope'
import { phasesNorms } from './c04-phases'
import { governanceNorms } from './c05-governance'
import { supportNorms } from './c06-support'
import { trainingNorms } from './c07-training'
import { promotionNorms } from './c08-promotion'
import { appraisalNorms } from './c09-appraisal'
import { closingNorms } from './c10-closing'
import type { Norm, NormEntry } from './norm'

/** The id of a norm: its clause and a letter. */
export type NormId = keyof ReturnType<typeof everyEntry>

function everyEntry() {
  return {
    ...definitionsNorms,
    ...scopeNorms,
    ...phasesNorms,
    ...governanceNorms,
    ...supportNorms,
    ...trainingNorms,
    ...promotionNorms,
    ...appraisalNorms,
    ...closingNorms,
  }
}

/**
 * Every norm of the text: each one thing that somebody must, must not or may do, does in principle, or that something
 * is, with the rules that answer it or why none does.
 *
 * @example
 * norms['5.3.4-b'].act.en // => 'file the list of members with the bureau within the limit'
 * @example
 * norms['6.2.2-b'].modality // => 'must-not'
 */
export const norms: Readonly<Record<NormId, Norm<NormId>>> = /* @__PURE__ */ registeredNorms()

/** The ids of all norms in the order of the text. */
export const normIds: readonly NormId[] = /* @__PURE__ */ Object.freeze(Object.keys(norms) as NormId[])

function registeredNorms(): typeof norms {
  const entries: Readonly<Record<string, NormEntry>> = everyEntry()
  return deepFreeze(
    Object.fromEntries(
      Object.entries(entries).map(([id, entry]) => [id, { id, clause: id.split('-')[0] as ClauseId, ...entry }]),
    ) as unknown as Record<NormId, Norm<NormId>>,
  )
}
