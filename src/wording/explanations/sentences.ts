import type { Locale } from '../../kernel/locale'
import type { Basis, Decision } from '../../law/rule'
import type { RuleId } from '../../law/rule-id'
import { explanationTexts } from './index'
import { type AnyText, sentenceFrom } from './sentence-from'

/** What a decision answers, in a few words without the full stop. */
export function resultSentence({ rule, value }: Decision<unknown>, locale: Locale): string {
  const { result }: { readonly result: AnyText } = explanationTexts[locale][rule]
  return result(value as never)
}

/** What was found at a step that its rule wrote, without the full stop. */
export function stepSentence(rule: RuleId, step: Basis, locale: Locale): string {
  return sentenceFrom(explanationTexts[locale][rule].steps, step)
}
