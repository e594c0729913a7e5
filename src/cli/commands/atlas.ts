import { type Locale, text } from '../../kernel/locale'
import { notAnOption } from '../../kernel/member-issues'
import type { CommandAnswer } from '../answer'
import { defineCommand } from '../command-definition'
import { type Read, faultOf, settle } from '../fault'
import { officeReadingsOption, readReadings } from '../readings-option'
import { anyReadingOption } from '../rule-and-facts'
import { readTableRule } from '../table-rule-argument'
import { typedCode } from '../typed-code'

const formats = ['text', 'json', 'csv', 'md'] as const
type Format = (typeof formats)[number]

/** `atlas <rule>`: every case that the table of a rule tells apart. */
export const atlasCommand = defineCommand({
  name: 'atlas',
  usage: '<rule> [--format text|json|csv|md] [options]',
  summary: text('列出一項規則的完整決策表', 'print the complete decision table of a rule'),
  words: [
    {
      name: 'rule',
      text: text('有決策表的規則，代碼或名稱皆可', 'a rule with a decision table, by its code or its name'),
    },
  ],
  options: {
    format: {
      flag: '--format',
      value: 'format',
      text: text(
        '輸出格式：text（預設）、md，或供程式使用的 json、csv',
        'form of the output: text (default) or md, or json or csv for programs',
      ),
    },
    reading: anyReadingOption,
    readings: officeReadingsOption,
  },
  takesDates: false,
  example: 'atlas governance.council-chair',
  examples: [
    'atlas governance.council-chair',
    'atlas appraisal.grade --reading score-decimals=round-half-up',
    'atlas training.attendance --format csv',
  ],
  async answer({ words: [id], options, faults }, io): Promise<CommandAnswer> {
    const { atlasCsv, atlasJson, atlasMarkdown, atlasOf, atlasText } = await import('../library/tables')
    const { rule, readings, format } = settle(faults, {
      rule: await readTableRule(id),
      readings: await readReadings(options, io),
      format: readFormat(options.format),
    })
    const tables = atlasOf(rule, { readings })
    const printed = {
      text: atlasText,
      json: atlasJson,
      csv: atlasCsv,
      md: (all: typeof tables, locale: Locale) => atlasMarkdown(all, { locale }),
    }
    return {
      json: tables,
      text: (locale, page) => printed[format](tables, locale, page),
      breach: false,
      verbatim: format !== 'text',
    }
  },
})

function readFormat(given = 'text'): Read<Format> {
  const format = formats.find((one) => one === typedCode(given, formats))
  return format === undefined
    ? { faults: [faultOf(notAnOption('--format', given, formats), '--format', given)] }
    : { value: format }
}
