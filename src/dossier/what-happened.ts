import { variantsOf } from '../kernel/decision-table'
import type { Locale } from '../kernel/locale'
import type { CheckRule } from '../law/check'
import { isSound } from '../law/read-figures'
import type { Basis } from '../law/rule'
import { rules } from '../law/rules'
import { stepSentence } from '../wording/sentences'
import { chairTexts } from './chair-texts'
import type { Obligation } from './obligation'

/**
 * What was found against a duty that is breached or departed from, sentence by sentence; of a meeting who should have
 * chaired it, then who did.
 */
export function whatHappened({ status, decision, subject: { key, chair } }: Obligation, locale: Locale): string[] {
  if (status !== 'breached' && status !== 'advisory') return []
  const sentences =
    decision === null
      ? []
      : tellingSteps(rules[decision.rule], decision.basis, key)
          .filter((step) => isSound(decision.rule, step))
          .map((step) => stepSentence(decision.rule, step, locale))
  return [...new Set(sentences), ...(chair === undefined ? [] : [chairTexts[chair][locale]])]
}

/** Of a check the steps of the finding; of a table every step; of other rules the last, which says how it came out. */
function tellingSteps(rule: object, basis: readonly Basis[], finding: string | undefined): readonly Basis[] {
  if (!('table' in rule)) return basis.slice(-1)
  const { table } = rule as Partial<CheckRule<never, string>>
  if (!Array.isArray(table)) return basis
  const codes = (table as CheckRule<never, string>['table'])
    .filter(({ code }) => code === finding)
    .flatMap(({ table: { rows } }) => variantsOf(rows).flatMap((variant) => variant.rows))
    .filter(({ then }) => then !== 'met')
    .map(({ code }) => code)
  return basis.filter(({ code }) => (codes as readonly string[]).includes(code))
}
