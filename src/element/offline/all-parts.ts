import { formOf } from '../form-of'
import type { Mount } from '../mount'
import { part as appraisal } from '../parts/appraisal'
import { part as deadlines } from '../parts/deadlines'
import { part as definitions } from '../parts/definitions'
import { part as governance } from '../parts/governance'
import { part as phases } from '../parts/phases'
import { part as promotion } from '../parts/promotion'
import { part as scope } from '../parts/scope'
import { part as support } from '../parts/support'
import { part as training } from '../parts/training'

const parts = { definitions, scope, phases, governance, deadlines, support, training, promotion, appraisal }

/** The form of a rule where nothing can be fetched: all of them are there. */
export function formAtHand(rule: string): Promise<Mount> {
  return Promise.resolve(formOf(rule, parts[rule.split('.')[0] as keyof typeof parts]))
}
