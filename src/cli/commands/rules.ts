import type { Locale } from '../../kernel/locale'
import { formatClause } from '../../law/format-clause'
import { ruleTexts } from '../../wording/rule-texts'
import type { ClauseId } from '../../law/clause-id'
import type { Answer } from '../answer'
import { inColumns } from '../columns'
import { defineCommand } from '../command-definition'
import { settle } from '../fault'

/** `rules`: every rule, what it settles and the clauses that it carries out. */
export const rulesCommand = defineCommand({
  name: 'rules',
  usage: '[options]',
  summary: { 'zh-TW': '列出所有規則，以及各自解決的問題與條款', 'en': 'list all rules, what each settles, and its clauses' },
  words: [],
  options: {},
  takesDates: false,
  example: 'rules',
  examples: [
    'rules',
    'rules --json',
  ],
  async answer({ faults }): Promise<Answer> {
    settle(faults, {})
    const { rules } = await import('../library')
    const listed = Object.values(rules).map(({ id, clauses }) => ({ id, settles: ruleTexts[id], clauses }))
    return {
      json: listed,
      text: (locale) => inColumns(listed.map(({ id, settles, clauses }) => [id, settles[locale], clausesText(clauses, locale)])),
      breach: false,
    }
  },
})

/** The law's own numbers; in Chinese as they are printed. */
function clausesText(clauses: readonly ClauseId[], locale: Locale): string {
  return locale === 'en' ? clauses.join(' ') : clauses.map((clause) => formatClause(clause, locale)).join(' ')
}
