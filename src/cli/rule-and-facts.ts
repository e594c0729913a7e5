import type { WorkCalendar } from '../calendar/work-calendar'
import { text } from '../kernel/locale'
import type { RuleId } from '../law/rule-id'
import type { Readings, RuleOptions } from '../law/rule'
import type { CommandAnswer } from './answer'
import { isBreach } from '../law/adverse'
import { calendarOptions, readCalendar } from './calendar-option'
import type { Typed, Word } from './command-definition'
import type { CommandIo } from './command-io'
import { decisionAnswer } from './decision-answer'
import { judgeFacts, noFacts, parseJson } from './facts-argument'
import type { Json } from '../kernel/json'
import { STANDARD_INPUT } from './read-text'
import { type ResultFile, outputOption, readOutput } from './rows/result-file'
import type { FactRows } from './rows/row-of-facts'
import type { GivenFacts } from './rows/facts-source'
import { type Read, settle } from './fault'
import { officeReadingsOption, readReadings, readingOption } from './readings-option'
import { orFaults } from './refusal'
import { answerTemplate, templateOption } from './rows/answer-template'
import { readRule } from './rule-argument'

/** The words of a command that asks a rule about facts in JSON. */
export const ruleAndFactsWords: readonly Word[] = [
  {
    name: 'rule',
    text: text(
      '規則，代碼或名稱皆可，以 rules 指令列出',
      'a rule, by its code or its name; the command rules lists them',
    ),
  },
  {
    name: 'facts',
    text: text('事實的 JSON 檔；省略或 - 為標準輸入', 'JSON file of facts; standard input if left out or -'),
  },
]

/** Takes another reading of any rule. */
export const anyReadingOption = {
  ...readingOption,
  text: text(
    '改採某項解讀，可重複；條款有哪些解讀，以 clause 指令查',
    'take another reading; can be repeated; the command clause shows those of a clause',
  ),
} as const

/** The options of a command that asks any rule. */
export const anyRuleOptions = {
  reading: anyReadingOption,
  readings: officeReadingsOption,
  ...calendarOptions,
  output: outputOption,
  template: templateOption,
} as const

/** What the rule that was typed decides of the facts in the file that was typed, or of each of them in a list. */
export async function answerFromFile(
  { words: [id, file], options, faults }: Typed<typeof anyRuleOptions>,
  io: CommandIo,
): Promise<CommandAnswer> {
  if (options.template !== undefined) return answerTemplate(await readRule(id), options.output, faults, io)
  const { anyRule, factRows, factsInCodes, faultInRuleFacts, readGivenFacts, rowsOfEntries } =
    await import('./library/rules')
  const [named, given] = [await readRule(id), await readGivenFacts(file, io, sharing(options))]
  const rows = 'value' in named && 'value' in given ? await factRows(named.value, given.value) : undefined
  const output = readOutput(options.output, file, io)
  const counted = { readings: await readReadings(options, io), calendar: await readCalendar(options, io) }
  if (rows !== undefined) {
    const asked = settle(faults, { rule: named, rows, output, ...counted })
    return answerRows(asked.rule, asked.rows, asked, asked.output)
  }
  const input = 'value' in given ? await oneObject(given.value) : given
  const judged = (asked: RuleId, facts: unknown) =>
    judgeFacts(anyRule(asked).facts, facts, (issue) => faultInRuleFacts(asked, issue, facts))
  const { rule, facts, readings, calendar, ...asked } = settle(faults, {
    rule: named,
    facts: 'value' in named && 'value' in input ? judged(named.value, factsInCodes(named.value, input.value)) : input,
    output,
    ...counted,
  })
  return asked.output === null
    ? answerOfRule(rule, facts, readings, calendar)
    : answerRows(rule, rowsOfEntries(rule, [facts as Json], {}), { readings, calendar }, asked.output)
}

/** Whether another option reads standard input too. */
export function sharing({ calendar = [], closures = [] }: Typed<typeof calendarOptions>['options']): {
  readonly shared: boolean
} {
  return { shared: [...calendar, ...closures].includes(STANDARD_INPUT) }
}

/** Facts that are neither a table nor a list are one object in JSON. */
async function oneObject(given: GivenFacts): Promise<Read<unknown>> {
  if (given.kind !== 'text') return { faults: [noFacts(given.file)] }
  const { looksLikeTable } = await import('./library/rules')
  const read = await parseJson(given.given)
  return 'faults' in read && looksLikeTable(given.given.text) ? { faults: [noFacts(given.given.source)] } : read
}

/** What a rule decides of each of many rows. */
export async function answerRows(
  rule: RuleId,
  rows: FactRows,
  { readings, calendar }: RuleOptions,
  output: ResultFile | null,
): Promise<CommandAnswer> {
  const { answerOfRows } = await import('./library/rules')
  return answerOfRows(rule, rows, { ...(readings && { readings }), ...(calendar && { calendar }) }, output)
}

/** What a rule decides of facts, explained; a breach where it says so. */
export async function answerOfRule(
  rule: RuleId,
  facts: unknown,
  readings: Readings,
  calendar?: WorkCalendar,
): Promise<CommandAnswer> {
  const { anyRule, faultInRuleFacts } = await import('./library/rules')
  const decision = orFaults(
    () => anyRule(rule)(facts, { readings, calendar }),
    (issue) => faultInRuleFacts(rule, issue, facts),
  )
  return decisionAnswer(decision, isBreach(decision.value))
}
