import { isObject } from '../../kernel/json'
import type { Locale } from '../../kernel/locale'
import type { Basis, Decision } from '../../law/rule'
import type { RuleId } from '../../law/rule-id'
import { explanationTexts } from './index'

/** The texts of a rule, whichever it is. */
interface AnyRuleTexts {
  readonly result: (value: unknown) => string
  readonly steps: Readonly<Record<string, (figures: object) => string>>
}

/** What a decision answers, in a few words without the full stop. */
export function resultSentence({ rule, value }: Decision<unknown>, locale: Locale): string {
  return textsOf(rule, locale).result(value)
}

/** What was found at a step, without the full stop; null where the step lacks the figures that its rule writes. */
export function stepSentence(rule: RuleId, { code, data = {} }: Basis, locale: Locale): string | null {
  try {
    return (textsOf(rule, locale).steps[code] as (figures: object) => string)(complete(data))
  } catch {
    // Only a step that no rule of this library made comes here.
    return null
  }
}

/** Everything that a rule can find at a step. */
export function stepCodesOf(rule: RuleId): readonly string[] {
  return Object.keys(explanationTexts.en[rule].steps)
}

function textsOf(rule: RuleId, locale: Locale): AnyRuleTexts {
  return explanationTexts[locale][rule] as unknown as AnyRuleTexts
}

/** The same figures, of which none that is missing can be read. */
function complete(figures: object): object {
  return new Proxy(figures, {
    get(target, name) {
      if (!Object.hasOwn(target, name)) throw new TypeError(`the figure ${String(name)} is missing`)
      const figure = Reflect.get(target, name) as unknown
      return isObject(figure) ? complete(figure) : figure
    },
  })
}
