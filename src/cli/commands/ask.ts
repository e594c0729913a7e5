import { text } from '../../kernel/locale'
import type { KnownFacts } from '../analyses'
import type { CommandAnswer } from '../answer'
import { defineCommand } from '../command-definition'
import { converse } from '../conversation'
import { readKnownFacts } from '../facts-argument'
import { settle } from '../fault'
import { officeReadingsOption, readReadings } from '../readings-option'
import { orFaults } from '../refusal'
import { answerOfRule, anyReadingOption, ruleAndFactsWords } from '../rule-and-facts'
import { shown } from '../shown'
import { readTableRule } from '../table-rule-argument'

/** `ask <rule> [facts]`: what is still open of a rule; at a terminal it is asked until the rule is settled. */
export const askCommand = defineCommand({
  name: 'ask',
  usage: '<rule> [facts.json | -] [options]',
  summary: text(
    '列出還缺哪些事實才能確定；在終端機上會逐題詢問',
    'say which facts are still needed; at a terminal, ask for them one by one',
  ),
  words: ruleAndFactsWords,
  options: { reading: anyReadingOption, readings: officeReadingsOption },
  takesDates: false,
  example: 'ask support.route',
  examples: [
    'ask support.route',
    'ask training.attendance leave-hours.json',
    'ask training.attendance - --json < leave-hours.json',
  ],
  async answer({ words: [id, file], options, faults, json, locale, page }, io): Promise<CommandAnswer> {
    const { anyRule, factsInCodes, faultInRuleFacts } = await import('../library/rules')
    const { isFoundAtFault, openText, questionsOf, ruleConversation } = await import('../library/tables')
    const { rule, read, readings } = settle(faults, {
      rule: await readTableRule(id),
      read: await readKnownFacts(file, io),
      readings: await readReadings(options, io),
    })
    const known = factsInCodes(rule, read) as KnownFacts
    const asked = orFaults(
      () => questionsOf(rule, known, { readings }),
      (issue) => faultInRuleFacts(rule, issue, known),
    )
    // Facts that were typed at the terminal are read to the end of the input: nothing more can be typed.
    const begun = { facts: known, questions: asked }
    const { state } =
      json || io.converse === null || file === '-'
        ? { state: begun }
        : await converse(ruleConversation(rule, begun, { readings, locale }), {
            locale,
            lines: io.converse(),
            print: (text) => {
              io.stdout(shown(text, page, locale))
            },
          })
    const { facts, questions } = state
    const decided = [questions].flat().every(({ status }) => status === 'decided')
    if (decided && !json && anyRule(rule).facts.safeParse(facts).success) return answerOfRule(rule, facts, readings)
    return {
      json: questions,
      text: (language) => openText(rule, questions, language),
      breach: isFoundAtFault(questions),
    }
  },
})
