import type { RuleId } from '../law/rule-id'
import type { Fault, Read } from './fault'
import { readRule } from './rule-argument'

/** The rule that a word names, which must be one that carries a table. */
export async function readTableRule(text: string | undefined): Promise<Read<RuleId>> {
  const { tableRuleIds } = await import('./library')
  const named = readRule(text)
  return 'faults' in named || tableRuleIds.includes(named.value)
    ? named
    : { faults: [withoutTable(named.value, tableRuleIds)] }
}

function withoutTable(given: RuleId, others: readonly RuleId[]): Fault {
  return {
    path: '<rule>',
    given,
    code: 'no-table',
    text: {
      'zh-TW': `不是決策表，無法逐一列出各種情形；有決策表的規則：${others.join('、')}`,
      en: `is no decision table, so its cases cannot be listed; the rules with a table are ${others.join(', ')}`,
    },
  }
}
