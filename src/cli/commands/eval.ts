import { text } from '../../kernel/locale'
import { defineCommand } from '../command-definition'
import { answerFromFile, anyRuleOptions, ruleAndFactsWords } from '../rule-and-facts'

/** `eval <rule> [facts]`: what any rule decides of facts in JSON. */
export const evalCommand = defineCommand({
  name: 'eval',
  usage: '<rule> [facts.json | -] [options]',
  summary: text('以 JSON 檔中的事實查詢任何一項規則', 'ask any rule about facts in JSON'),
  words: ruleAndFactsWords,
  options: anyRuleOptions,
  takesDates: false,
  example: 'eval training.attendance attendance.json',
  examples: [
    'eval training.attendance attendance.json',
    'eval governance.meeting-cadence - < meetings.json',
    'eval support.seed-quota posts.json --reading seed-quota-conflict=maximum-prevails --json',
  ],
  answer: answerFromFile,
})
