import type { Decision, Rule } from '../law/rule'
import type { RuleId } from '../law/rule-id'
import { calendarOption, readCalendar } from './calendar-option'
import type { Typed, Word } from './command-definition'
import type { CommandIo } from './command-io'
import { decide } from './decide'
import { faultInFacts, judgeFacts, readJson } from './facts-argument'
import { settle } from './fault'
import { readReadings, readingOption } from './readings-option'
import { readRule } from './rule-argument'

/** The words of a command that asks a rule about facts in JSON. */
export const ruleAndFactsWords: readonly Word[] = [
  { name: 'rule', text: { 'zh-TW': '規則，以 rules 指令列出', 'en': 'a rule; the command rules lists them' } },
  { name: 'facts', text: { 'zh-TW': '事實的 JSON 檔；省略或 - 為標準輸入', 'en': 'JSON file of facts; standard input where it is left out or -' } },
]

/** The options of a command that asks any rule. */
export const anyRuleOptions = {
  reading: { ...readingOption, text: { 'zh-TW': '改採某項解讀，可重複；條款有哪些解讀，以 clause 指令查', 'en': 'take another reading; can be repeated; the command clause shows those of a clause' } },
  calendar: calendarOption,
} as const

/** Asks the rule that was typed about the facts of the file that was typed. */
export async function decideFromFile({ words: [id, file], options, faults }: Typed<typeof anyRuleOptions>, io: CommandIo): Promise<Decision<unknown>> {
  const { rules } = await import('./library')
  const anyRule = rules as unknown as Readonly<Record<RuleId, Rule<unknown, unknown>>>
  const [named, input] = [readRule(id), await readJson(file, io)]
  const { rule, facts, readings, calendar } = settle(faults, {
    rule: named,
    facts: 'value' in named && 'value' in input ? judgeFacts(anyRule[named.value].facts, input.value) : input,
    readings: readReadings(options.reading),
    calendar: readCalendar(options.calendar, io),
  })
  return decide(anyRule[rule], facts, { readings, calendar }, faultInFacts)
}
