import type { RuleId } from '../law/rule-id'
import type { RuleOptions } from '../law/rule'
import type { CommandAnswer } from './answer'
import { isBreach } from './breach'
import { calendarOption, readCalendar } from './calendar-option'
import type { Typed, Word } from './command-definition'
import type { CommandIo } from './command-io'
import { decisionAnswer } from './decision-answer'
import { judgeFacts, parseJson, readSource } from './facts-argument'
import { settle } from './fault'
import { readReadings, readingOption } from './readings-option'
import { orFaults } from './refusal'
import { readRule } from './rule-argument'

/** The words of a command that asks a rule about facts in JSON. */
export const ruleAndFactsWords: readonly Word[] = [
  {
    name: 'rule',
    text: {
      'zh-TW': '規則，代碼或名稱皆可，以 rules 指令列出',
      en: 'a rule, by its code or its name; the command rules lists them',
    },
  },
  {
    name: 'facts',
    text: {
      'zh-TW': '事實的 JSON 檔；省略或 - 為標準輸入',
      en: 'JSON file of facts; standard input where it is left out or -',
    },
  },
]

/** Takes another reading of any rule. */
export const anyReadingOption = {
  ...readingOption,
  text: {
    'zh-TW': '改採某項解讀，可重複；條款有哪些解讀，以 clause 指令查',
    en: 'take another reading; can be repeated; the command clause shows those of a clause',
  },
} as const

/** The options of a command that asks any rule. */
export const anyRuleOptions = { reading: anyReadingOption, calendar: calendarOption } as const

/** What the rule that was typed decides of the facts in the file that was typed. */
export async function answerFromFile(
  { words: [id, file], options, faults }: Typed<typeof anyRuleOptions>,
  io: CommandIo,
): Promise<CommandAnswer> {
  const { answerOfMany, anyRule, factsInCodes, faultInRuleFacts, rowsOfFacts } = await import('./library')
  const [named, source] = [readRule(id), await readSource(file, io)]
  const rows = 'value' in named && 'value' in source ? rowsOfFacts(named.value, source.value) : undefined
  if (rows !== undefined) {
    const asked = settle(faults, {
      rule: named,
      rows,
      readings: readReadings(options.reading),
      calendar: await readCalendar(options.calendar, io),
    })
    return answerOfMany(asked.rule, asked.rows, { readings: asked.readings, calendar: asked.calendar })
  }
  const input = 'value' in source ? await parseJson(source.value) : source
  const { rule, facts, readings, calendar } = settle(faults, {
    rule: named,
    facts:
      'value' in named && 'value' in input
        ? judgeFacts(anyRule(named.value).facts, factsInCodes(named.value, input.value), (issue) =>
            faultInRuleFacts(named.value, issue),
          )
        : input,
    readings: readReadings(options.reading),
    calendar: await readCalendar(options.calendar, io),
  })
  return answerOfRule(rule, facts, { readings, calendar })
}

/** What a rule decides of facts, explained; a breach where it says so. */
export async function answerOfRule(rule: RuleId, facts: unknown, options: RuleOptions): Promise<CommandAnswer> {
  const { anyRule, faultInRuleFacts } = await import('./library')
  const decision = orFaults(
    () => anyRule(rule)(facts, options),
    (issue) => faultInRuleFacts(rule, issue),
  )
  return decisionAnswer(decision, isBreach(decision.value))
}
