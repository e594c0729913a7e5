import type { DueDate } from '../law/deadlines'
import type { Decision } from '../law/rule'
import { ledgerSection } from '../wording/describe-due-date'
import { sections } from '../wording/layout'
import type { CommandAnswer } from './answer'

/** A decision as an answer, explained; of a last day with every day that was counted. */
export async function decisionAnswer(decision: Decision<unknown>, breach = false): Promise<CommandAnswer> {
  const { explain } = await import('./library/rules')
  const ledger = decision.rule === 'deadlines.due' ? (decision.value as DueDate).ledger : []
  return {
    json: decision,
    text: (locale) => sections(explain(decision, { locale }), ...ledgerSection(ledger, locale)),
    breach,
  }
}
