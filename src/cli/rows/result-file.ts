import type { CommandIo, Sink } from '../command-io'
import { type Fault, type Read, faultOf } from '../fault'
import { type Locale, text } from '../../kernel/locale'
import { notAnOption } from '../../kernel/member-issues'
import type { ValuedOption } from '../command-definition'
import { textFault, unwritable } from '../read-text'
import { BYTE_ORDER_MARK, csvText, safeCell } from './csv-text'

/** Where the rows go that were answered. */
export const outputOption = {
  flag: '--output',
  short: '-o',
  value: 'file',
  text: text(
    '把各列與結果寫入檔案（.csv 或 .xlsx，可用 Excel 開啟）',
    'write the rows with their results to a file (.csv or .xlsx, which Excel opens)',
  ),
} as const satisfies ValuedOption

const path = outputOption.flag
const endings = ['.csv', '.xlsx'] as const

/** A file that takes rows of cells. */
export interface ResultFile {
  readonly path: string
  readonly write: (rows: readonly (readonly string[])[]) => void
  readonly close: () => Promise<void>
}

/** The file that `--output` names, opened; none where it names none. It is never the one that the rows come from. */
export function readOutput(
  output: string | undefined,
  input: string | undefined,
  io: CommandIo,
): Read<ResultFile | null> {
  if (output === undefined) return { value: null }
  const ending = endings.find((one) => output.toLowerCase().endsWith(one))
  if (ending === undefined) return { faults: [faultOf(notAnOption(path, output, endings), path, output)] }
  const read = readSink(output, input, io)
  if ('faults' in read) return read
  return { value: ending === '.csv' ? csvFile(output, read.value) : spreadsheetFile(output, read.value) }
}

/** The file of that name, opened to be written; never the one that is read. */
export function readSink(output: string, input: string | undefined, io: CommandIo): Read<Sink> {
  if (output === input) return { faults: [sameFile(output)] }
  try {
    return { value: io.create(output) }
  } catch (error) {
    return { faults: [textFault(path, output, 'unwritable-file', unwritable(error))] }
  }
}

/** That a file was written. */
export function writtenText(path: string, locale: Locale): string {
  return text(`已寫入 ${path}\n`, `written to ${path}\n`)[locale]
}

function csvFile(name: string, sink: Sink): ResultFile {
  sink.write(BYTE_ORDER_MARK)
  return {
    path: name,
    write: (rows) => {
      sink.write(csvText(rows))
    },
    // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression -- what it gives is nothing, and nothing is done with it
    close: () => Promise.resolve(sink.close()),
  }
}

/** A spreadsheet is written whole at the end. */
function spreadsheetFile(name: string, sink: Sink): ResultFile {
  const all: (readonly string[])[] = []
  return {
    path: name,
    write: (rows) => {
      for (const row of rows) all.push(row)
    },
    close: async () => {
      const { spreadsheetOf } = await import('./spreadsheet')
      sink.write(await spreadsheetOf(all.map((row) => row.map(safeCell))))
      sink.close()
    },
  }
}

function sameFile(given: string): Fault {
  return {
    path,
    given,
    code: 'same-file',
    text: text('就是資料來源的檔案；請寫入另一個檔案', 'is the file that is read; write to another one'),
  }
}
