import { text } from '../../kernel/locale'
import type { CommandAnswer } from '../answer'
import { defineCommand } from '../command-definition'
import type { KnownFacts } from '../analyses'
import { readJson } from '../facts-argument'
import { settle } from '../fault'
import { officeReadingsOption, readReadings } from '../readings-option'
import { orFaults } from '../refusal'
import { anyReadingOption, ruleAndFactsWords } from '../rule-and-facts'
import { readTableRule } from '../table-rule-argument'

/** `flips <rule> [facts]`: the nearest changes of one fact that give another outcome. */
export const flipsCommand = defineCommand({
  name: 'flips',
  usage: '<rule> [facts.json | -] [options]',
  summary: text(
    '列出各項事實最少變動多少，結果就會不同',
    'show the nearest change of each fact that gives another outcome',
  ),
  words: ruleAndFactsWords,
  options: { reading: anyReadingOption, readings: officeReadingsOption },
  takesDates: false,
  example: 'flips training.attendance attendance.json',
  examples: ['flips training.attendance attendance.json', 'flips support.roster - --json < roster.json'],
  async answer({ words: [id, file], options, faults }, io): Promise<CommandAnswer> {
    const { factsInCodes, faultInRuleFacts } = await import('../library/rules')
    const { flipsOf, flipsText } = await import('../library/tables')
    const { rule, facts, readings } = settle(faults, {
      rule: await readTableRule(id),
      facts: await readJson(file, io),
      readings: await readReadings(options, io),
    })
    const known = factsInCodes(rule, facts) as KnownFacts
    const flips = orFaults(
      () => flipsOf(rule, known, { readings }),
      (issue) => faultInRuleFacts(rule, issue, known),
    )
    return { json: flips, text: (locale, page) => flipsText(rule, flips, locale, page), breach: false }
  },
})
