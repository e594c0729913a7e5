import { type Locale, text } from '../../kernel/locale'
import type { ClauseId } from '../../law/clause-id'
import { clauseMark } from '../../law/format-clause'
import type { RuleId } from '../../law/rule-id'
import { section, sections } from '../../wording/layout'
import type { CommandAnswer } from '../answer'
import { defineCommand } from '../command-definition'
import { type Read, settle } from '../fault'
import { readRule } from '../rule-argument'
import { indentedTable, tableText } from '../table-text'

/** `rules [rule]`: every rule, what it settles and the clauses that it carries out; of one rule also its facts. */
export const rulesCommand = defineCommand({
  name: 'rules',
  usage: '[rule] [options]',
  summary: text(
    '列出所有規則與條款，或一項規則要哪些事實',
    'list all rules with their clauses, or the facts that one of them takes',
  ),
  words: [
    {
      name: 'rule',
      text: text('只看這一項規則，代碼或名稱皆可', 'only this rule, by its code or its name'),
    },
  ],
  options: {},
  takesDates: false,
  example: 'rules',
  examples: ['rules', 'rules training.attendance', 'rules --json'],
  async answer({ words: [id], faults }): Promise<CommandAnswer> {
    const named: Read<RuleId | null> = id === undefined ? { value: null } : await readRule(id)
    const found = id !== undefined && 'faults' in named ? await rulesThatSpeakOf(id) : undefined
    if (found !== undefined && faults.length === 0) return found
    const { rule } = settle(faults, { rule: named })
    return rule === null ? everyRule() : oneRule(rule)
  },
})

/** The rules that speak of a word that names none; none where no rule does. */
async function rulesThatSpeakOf(words: string): Promise<CommandAnswer | undefined> {
  const { findWords, foundText } = await import('../library/register')
  const found = findWords(words).filter(({ kind }) => kind === 'rule')
  return found.length === 0 ? undefined : { json: found, text: (locale) => foundText(found, locale), breach: false }
}

async function everyRule(): Promise<CommandAnswer> {
  const { allWords, rules } = await import('../library/rules')
  const listed = Object.values(rules).map(({ id, clauses }) => ({ id, settles: allWords[id].title, clauses }))
  return {
    json: listed,
    text: (locale, page) =>
      tableText(
        listed.map(({ id, settles, clauses }) => [id, settles[locale], clausesText(clauses, locale)]),
        page,
      ),
    breach: false,
  }
}

async function oneRule(rule: RuleId): Promise<CommandAnswer> {
  const { allWords, factForms, jsonSchema, rules } = await import('../library/rules')
  const { id, clauses } = rules[rule]
  const { facts, value } = jsonSchema(id)
  return {
    json: { id, settles: allWords[id].title, clauses, facts, value, example: allWords[id].example },
    text: (locale, page) =>
      sections(
        text(
          `${id}：${allWords[id].title['zh-TW']}\n條款：${clausesText(clauses, locale)}`,
          `${id}: ${allWords[id].title.en}\nClauses: ${clausesText(clauses, locale)}`,
        )[locale],
        ...section(text('事實（JSON）：', 'Facts, as JSON:')[locale], indentedTable(factForms(facts, locale), page)),
        ...section(
          text('範例，可複製後修改：', 'An example to copy:')[locale],
          JSON.stringify(allWords[id].example, null, 2).split('\n'),
        ),
      ),
    breach: false,
  }
}

/** The law's own numbers; in Chinese as they are printed. */
function clausesText(clauses: readonly ClauseId[], locale: Locale): string {
  return clauses.map(clauseMark[locale]).join(' ')
}
