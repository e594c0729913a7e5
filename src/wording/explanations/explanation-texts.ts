import type { RuleId } from '../../law/rule-id'
import type { Rules } from '../../law/rules'
import type { Steps } from '../../law/steps'

/** What a rule answers. */
export type ValueOf<Id extends RuleId> = ReturnType<Rules[Id]>['value']

/** A sentence for everything that a rule can find at a step, of the figures of that step, without the full stop. */
export type StepTexts<Id extends RuleId> = {
  readonly [Code in keyof Steps[Id]]: (figures: Steps[Id][Code]) => string
}

/** How one rule is explained in a language: its answer, and its steps. */
export interface RuleTexts<Id extends RuleId> {
  readonly result: (value: ValueOf<Id>) => string
  readonly steps: StepTexts<Id>
}

/** Every rule in one language. A rule or a code without its text does not compile. */
export type ExplanationTexts = { readonly [Id in RuleId]: RuleTexts<Id> }

/** The texts of some rules. */
export type TextsOf<Id extends RuleId> = Pick<ExplanationTexts, Id>
