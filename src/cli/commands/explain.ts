import { text } from '../../kernel/locale'
import { defineCommand } from '../command-definition'
import { answerFromFile, anyRuleOptions, ruleAndFactsWords } from '../rule-and-facts'

/** `explain <rule> [facts]`: why a rule decides as it does; the same as `eval`, under the name that one looks for. */
export const explainCommand = defineCommand({
  name: 'explain',
  usage: '<rule> [facts.json | -] [options]',
  summary: text(
    '逐步說明一項規則的結果（與 eval 相同）',
    'explain step by step what a rule decides (the same as eval)',
  ),
  words: ruleAndFactsWords,
  options: anyRuleOptions,
  takesDates: false,
  example: 'explain training.attendance attendance.json',
  examples: [
    'explain training.attendance attendance.json',
    'explain training.attendance - --lang en < attendance.json',
  ],
  answer: answerFromFile,
})
