import { text } from '../../kernel/locale'
import type { CommandAnswer } from '../answer'
import { defineCommand } from '../command-definition'
import { settle } from '../fault'
import { officeReadingsOption, readReadings } from '../readings-option'
import { anyReadingOption } from '../rule-and-facts'
import { readTableRule } from '../table-rule-argument'

/** `dmn <rule>`: the table of a rule as DMN, for a modeller of decisions. */
export const dmnCommand = defineCommand({
  name: 'dmn',
  usage: '<rule> [options]',
  summary: text(
    '輸出一項規則的 DMN 1.3 XML，可用決策建模工具開啟',
    'print a rule as DMN 1.3 XML, for a decision modelling tool',
  ),
  words: [
    {
      name: 'rule',
      text: text('有決策表的規則，代碼或名稱皆可', 'a rule with a decision table, by its code or its name'),
    },
  ],
  options: { reading: anyReadingOption, readings: officeReadingsOption },
  takesDates: false,
  example: 'dmn appraisal.grade',
  examples: ['dmn appraisal.grade', 'dmn appraisal.grade --reading score-decimals=round-half-up'],
  async answer({ words: [id], options, faults }, io): Promise<CommandAnswer> {
    const { dmnOf } = await import('../library/tables')
    const { rule, readings } = settle(faults, {
      rule: await readTableRule(id),
      readings: await readReadings(options, io),
    })
    const xml = dmnOf(rule, { readings })
    return { json: { rule, dmn: xml }, text: () => xml, breach: false, verbatim: true }
  },
})
