import { type Basis, type Decision, type RuleId, clauses, isAdverse, rules } from '../library'
import { ledgerList } from './ledger'
import { type Content, type Html, html } from './html'
import { clauseLink } from './law'
import type { Page } from './page'
import { explained, factPairs } from './words'

type AnyRule = (facts: object) => Decision<unknown>

/** What a rule answers to an example. */
export function answerTo(rule: RuleId, facts: object): Decision<unknown> {
  return (rules[rule] as unknown as AnyRule)(facts)
}

/** The result without the word before it. */
export function resultOf(page: Page, decision: Decision<unknown>): string {
  return explained(page, decision).result.replace(page.t('結果：', 'Result: '), '')
}

export function factList(page: Page, rule: RuleId, facts: object): Html {
  return html`<dl class="facts">
    ${factPairs(page, rule, facts).map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`
}

/** An answer with every step of its reasoning, and of a limit with every day of it. */
export function answer(page: Page, decision: Decision<unknown>): Html {
  const { steps } = explained(page, decision)
  const result = resultOf(page, decision)
  return html`<p class="result" data-result>
      ${isAdverse(decision.value) ? html`<span class="adverse">${result}</span>` : result}
    </p>
    <ol class="steps" data-steps>
      ${steps.map((step) => html`<li>${stepWithLink(page, step, decision.basis)}</li>`)}
    </ol>
    ${ledgerList(page, decision.value)}`
}

/** A step begins with its clause, which leads there. */
function stepWithLink(page: Page, step: string, basis: readonly Basis[]): Content {
  const opening = (clause: Basis['clause']): string => page.t(`${clauses[clause].printed}：`, `Clause ${clause}: `)
  const clause = basis.map((each) => each.clause).find((each) => step.startsWith(opening(each)))
  return clause === undefined ? step : html`${clauseLink(page, clause)} ${step.slice(opening(clause).length)}`
}
