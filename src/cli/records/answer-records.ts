import type { Audit, ObligationStatus } from '../../dossier/index'
import { text } from '../../kernel/locale'
import type { PrintedAnswer, Printing } from '../answer'
import { dossierArgument } from '../dossier-argument'
import { CommandError } from '../fault'
import { writtenText } from '../rows/result-file'
import { type Auditing, type Found, auditedEntries } from './audited-entries'
import type { RecordEntry } from './record-entry'
import { recordLine } from './record-line'
import { recordSummary } from './record-summary'
import type { RecordsTarget } from './records-target'
import { changeColumns, statusColumns } from './summary-columns'

/** How many records are audited and told. */
export interface AskedOfRecords extends Auditing {
  readonly only: readonly ObligationStatus[] | undefined
  readonly isBreach: (audit: Audit) => boolean
  readonly target: RecordsTarget
}

/**
 * Many records, each told in a line of JSON as soon as it is audited; or of all how many lines stand how. Where other
 * readings are tried, what these change is told instead.
 */
export function answerOfRecords(entries: AsyncIterable<RecordEntry>, asked: AskedOfRecords): PrintedAnswer {
  const { tried, only, isBreach, target } = asked
  return {
    print: async (printing) => {
      const summary = recordSummary(tried === null ? statusColumns(only) : changeColumns(only))
      const tell = telling(asked, printing)
      let isHeard = true
      let breach = false
      for await (const found of auditedEntries(entries, asked)) {
        breach ||= 'audit' in found && isBreach(found.audit)
        summary.count(found)
        isHeard = target.isSummary || (await tell(found))
        if (!isHeard) break
        printing.progress(summary.records())
      }
      printing.done()
      if (isHeard && summary.records() === 0)
        throw new CommandError([{ path: dossierArgument.path, code: 'no-records', text: NO_RECORDS }])
      if (target.isSummary) await printed(summary.text(target.format, printing), target, printing)
      else if (target.file !== null) await printed('', target, printing)
      return { breach, unanswered: isHeard && summary.faulty() > 0 }
    },
  }
}

function telling({ target: { file, format }, only }: AskedOfRecords, { locale, print }: Printing) {
  const form = { locale, isWhole: format === 'json', only }
  return async (found: Found): Promise<boolean> => {
    const text = recordLine(found, form)
    if (file === null) return print(text)
    file.sink.write(text)
    return true
  }
}

/** What is left to be printed or written; a file that took anything is closed. */
async function printed(text: string, { file }: RecordsTarget, { locale, print }: Printing): Promise<void> {
  if (file === null) {
    await print(text)
    return
  }
  if (text !== '') file.sink.write(text)
  file.sink.close()
  await print(writtenText(file.path, locale))
}

const NO_RECORDS = text('沒有任何紀錄', 'holds no record')
