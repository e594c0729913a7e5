import type { AssumptionId } from './assumption-id'
import { definitionSteps } from './c02-definitions/steps'
import { scopeSteps } from './c03-scope/steps'
import { phaseSteps } from './c04-phases/steps'
import { governanceSteps } from './c05-governance/steps'
import { supportSteps } from './c06-support/steps'
import { type TrainingRowCodes, trainingSteps } from './c07-training/steps'
import { promotionSteps } from './c08-promotion/steps'
import { appraisalSteps } from './c09-appraisal/steps'
import type { ClauseId } from './clause-id'
import { deadlineSteps } from './deadline-steps'
import type { FigureSchemas, FiguresOf } from './figures'
import type { RuleId } from './rule-id'

/**
 * Everything that every rule can find at a step, and the figures that the step carries. A code or a figure that is not
 * here does not compile where a rule writes it, nor a text that is missing or asks for a figure that the step lacks.
 */
export function stepSchemas() {
  return {
    ...definitionSteps(),
    ...scopeSteps(),
    ...phaseSteps(),
    ...governanceSteps(),
    ...deadlineSteps(),
    ...supportSteps(),
    ...trainingSteps(),
    ...promotionSteps(),
    ...appraisalSteps(),
  } satisfies Readonly<Record<RuleId, Readonly<Record<string, FigureSchemas>>>>
}

type Schemas = ReturnType<typeof stepSchemas>

/** What every rule can find at a step, by its code: the figures that were looked at. */
export type Steps = {
  readonly [Id in RuleId]: { readonly [Code in keyof Schemas[Id]]: FiguresOf<Schemas[Id][Code]> }
}

/** What a rule finds at a step of its basis. */
export type StepCode<Id extends RuleId = RuleId> = Id extends RuleId ? keyof Steps[Id] : never

/** What the rows and steps of a rule are called; of all rules where none is named. */
export type BasisCode<Id extends RuleId = RuleId> =
  StepCode<Id> | (Id extends keyof TrainingRowCodes ? TrainingRowCodes[Id] : never)

/** A step of a rule: what was found, under which clause, with the figures that were looked at. */
export type StepOf<Id extends RuleId, Code extends StepCode<Id> = StepCode<Id>> = {
  [Each in Code]: Step<Each, Each extends keyof Steps[Id] ? Steps[Id][Each] : never>
}[Code]

type Step<Code, Figures> = keyof Figures extends never ? BareStep<Code> : FullStep<Code, Figures>

interface BareStep<Code> {
  readonly clause: ClauseId
  readonly code: Code
  readonly data?: never
  readonly assumption?: AssumptionId
}

/** A step with its figures. */
export interface FullStep<Code, Figures> extends Omit<BareStep<Code>, 'data'> {
  readonly data: Figures
}
