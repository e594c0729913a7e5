import { type LocalizedText, text } from '../kernel/locale'
import type { RuleId } from '../law/rule-id'
import type { Fault, Read } from './fault'
import { readRule } from './rule-argument'

/** The rule that a word names, which must be one that carries a table. */
export async function readTableRule(text: string | undefined): Promise<Read<RuleId>> {
  const { allWords } = await import('./library/rules')
  const { tableRuleIds } = await import('./library/tables')
  const named = await readRule(text)
  return 'faults' in named || tableRuleIds.includes(named.value)
    ? named
    : { faults: [withoutTable(named.value, allWords[named.value].title)] }
}

function withoutTable(given: RuleId, title: LocalizedText): Fault {
  const command = `taipei-rollout-rules ${ownCommands.get(given) ?? `eval ${given}`}`
  return {
    path: '<rule>',
    given,
    code: 'no-table',
    text: text(
      `（${title['zh-TW']}）不是決策表，無法逐一列出各種情形；請用 ${command} 查詢`,
      `(${title.en}) is no decision table, so its cases cannot be listed; ask it with ${command}`,
    ),
  }
}

/** The rules without a table that a command of their own answers; of any other `eval` does. */
const ownCommands: ReadonlyMap<RuleId, string> = new Map([
  ['deadlines.due', 'due'],
  ['deadlines.timeliness', 'check'],
  ['definitions.classify-body', 'classify'],
])
