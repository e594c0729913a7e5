import type { StepCode } from '../../law/basis-code'
import type { RuleId } from '../../law/rule-id'
import type { Rules } from '../../law/rules'
import type { StepFigures } from './step-figures'

/** What a rule answers. */
export type ValueOf<Id extends RuleId> = ReturnType<Rules[Id]>['value']

/**
 * How one rule is explained in a language: its answer, and a sentence for everything that it can find at a step,
 * without the full stop.
 */
export interface RuleTexts<Id extends RuleId> {
  readonly result: (value: ValueOf<Id>) => string
  readonly steps: { readonly [Code in StepCode<Id>]: (figures: StepFigures[Id]) => string }
}

/** Every rule in one language. A rule or a code without its text does not compile. */
export type ExplanationTexts = { readonly [Id in RuleId]: RuleTexts<Id> }

/** The texts of some rules. */
export type TextsOf<Id extends RuleId> = Pick<ExplanationTexts, Id>
