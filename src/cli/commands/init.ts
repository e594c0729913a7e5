import { text } from '../../kernel/locale'
import type { CommandAnswer } from '../answer'
import { defineCommand } from '../command-definition'
import { readDate } from '../date-argument'
import { asOfOption, dayOfQuestion } from '../day-of-question'
import { settle } from '../fault'
import { outputOption } from '../rows/result-file'

/** What a record is called where nobody names it. */
const RECORD = 'record.json'

/** `init [body]`: begins a record by questions at the terminal, or from lists. */
export const initCommand = defineCommand({
  name: 'init',
  usage: '[body] [-o record.json] [options]',
  summary: text(
    '建立一份紀錄：在終端機上逐題詢問，或由名冊讀入',
    'begin a record: ask for it at a terminal, or read it from lists',
  ),
  words: [{ name: 'body', text: text('機關名稱', 'name of the body') }],
  options: {
    system: { flag: '--system', value: 'name', text: text('系統名稱', 'name of the system') },
    people: {
      flag: '--people',
      value: 'file',
      text: text(
        '人員名冊（CSV；欄名見 add --help 的 person）',
        'list of people in CSV; heads as of person in add --help',
      ),
    },
    meetings: {
      flag: '--meetings',
      value: 'file',
      text: text(
        '工作小組會議清單（CSV；欄名見 meeting）',
        'list of meetings of the working group in CSV; heads as of meeting',
      ),
    },
    leaves: {
      flag: '--leaves',
      value: 'file',
      text: text('請假清單（CSV；欄名見 leave）', 'list of leave from courses in CSV; heads as of leave'),
    },
    output: {
      ...outputOption,
      text: text(
        `寫入的檔案，預設 ${RECORD}；已有的檔案不覆寫`,
        `the file to write, ${RECORD} if left out; an existing file is not overwritten`,
      ),
    },
    asOf: asOfOption,
  },
  takesDates: true,
  example: 'init 大安區公所 --system 公文',
  examples: ['init 大安區公所 --system 公文', 'init 大安區公所 --system 公文 --people people.csv -o daan.json'],
  async answer({ words: [body], options, faults, locale, page, json }, io): Promise<CommandAnswer> {
    const { beginRecord, existsFaults } = await import('../entries/index')
    const file = options.output ?? RECORD
    const { asOf } = settle([...faults, ...existsFaults(outputOption.flag, file, io)], {
      asOf: readDate(asOfOption.flag, dayOfQuestion(options.asOf, io), io.now),
    })
    const lists = (['people', 'meetings', 'leaves'] as const).flatMap((name) => {
      const given = options[name]
      return given === undefined ? [] : [{ kind: KINDS[name], flag: `--${name}`, file: given }]
    })
    return beginRecord({ body, system: options.system, lists, file, asOf, json }, { locale, page }, io)
  },
})

/** What stands in each list. */
const KINDS = { people: 'person', meetings: 'meeting', leaves: 'leave' } as const
