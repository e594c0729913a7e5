import { text } from '../../kernel/locale'
import type { RuleId } from '../../law/rule-id'
import type { CommandAnswer } from '../answer'
import type { ValuedOption } from '../command-definition'
import type { CommandIo } from '../command-io'
import { type Fault, type Read, settle } from '../fault'
import { csvText } from './csv-text'
import { readOutput, writtenText } from './result-file'

/** Asks for the table to fill in. */
export const templateOption = {
  flag: '--template',
  value: null,
  text: text(
    '印出空白名冊（欄名與一列範例，CSV）；加 -o 寫入檔案',
    'print an empty table (heads and one row as an example, CSV); with -o to a file',
  ),
} as const satisfies ValuedOption

/** The table to fill in for a rule, printed, or written where a file is named. */
export async function answerTemplate(
  rule: Read<RuleId>,
  output: string | undefined,
  faults: readonly Fault[],
  io: CommandIo,
): Promise<CommandAnswer> {
  const { templateRows } = await import('../library/rules')
  const asked = settle(faults, { rule, file: readOutput(output, undefined, io) })
  return {
    print: async ({ locale, json, print }) => {
      const rows = templateRows(asked.rule, locale)
      const { file } = asked
      if (file === null) await print(json ? `${JSON.stringify(rows, null, 2)}\n` : csvText(rows))
      else {
        file.write(rows)
        await file.close()
        await print(writtenText(file.path, locale))
      }
      return { breach: false, unanswered: false }
    },
  }
}
