import { text } from '../../kernel/locale'
import type { CommandAnswer } from '../answer'
import { defineCommand } from '../command-definition'
import { readDate } from '../date-argument'
import { asOfOption, dayOfQuestion } from '../day-of-question'

/** `add <kind> <record>`: adds an entry to a record, by questions at the terminal or by options. */
export const addCommand = defineCommand({
  name: 'add',
  usage: '<kind> <record.json> [--field <value> …] [options]',
  summary: text(
    '在紀錄中登錄一筆會議、人員、異動、請假等；在終端機上逐題詢問',
    'add a meeting, a person, a change, leave and the like to a record; at a terminal, ask for it',
  ),
  words: [
    {
      name: 'kind',
      text: text(
        '登錄什麼（見下表，代碼或名稱皆可）；missing（缺漏）依稽核結果詢問最要緊的資料',
        'what is added (see below); missing asks for what the audit lacks, the most decisive first',
      ),
    },
    {
      name: 'record',
      text: text('紀錄的 JSON 檔；其餘內容維持原樣', 'JSON file of the record; the rest of it stays as it is'),
    },
  ],
  options: { asOf: asOfOption },
  takesFields: true,
  takesDates: true,
  lists: async (locale) => (await import('../entries/index')).kindLists(locale),
  example: 'add meeting school.json --date 114/10/15',
  examples: [
    'add person school.json --id 王小明 --roles 種子人員 --from 114/9/1',
    'add meeting school.json --date 114/10/15 --convener 出席 --minutes-sent-on 114/10/20',
    'add change school.json --person 王小明 --role 種子人員 --edge 就任 --on 114/11/3 --notified-on 114/11/4',
  ],
  async answer({ words: [kind, file], options, ...typed }, io): Promise<CommandAnswer> {
    const { addEntry } = await import('../entries/index')
    const asOf = readDate(asOfOption.flag, dayOfQuestion(options.asOf, io), io.now)
    return addEntry({ ...typed, kind, file, asOf }, io)
  },
})
