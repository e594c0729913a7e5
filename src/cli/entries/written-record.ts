import { type LocalizedText, text } from '../../kernel/locale'
import type { CommandIo } from '../command-io'
import { CommandError, type Fault } from '../fault'
import { textFault, unwritable } from '../read-text'

/** Writes a record; what stood there stays until all that is new is written. */
export function writeRecord(path: string, file: string, text: string, io: CommandIo): void {
  try {
    const sink = io.create(file)
    sink.write(text)
    sink.close()
  } catch (error) {
    throw new CommandError([textFault(path, file, 'unwritable-file', unwritable(error))])
  }
}

/** That there is such a file already, which is never written over, or that none can be there. */
export function existsFaults(path: string, file: string, io: CommandIo): readonly Fault[] {
  try {
    io.readFile(file)
  } catch (error) {
    const { code } = error as { readonly code?: string }
    if (code === 'ENOENT') return []
    if (code === 'EISDIR' || code === 'ENOTDIR') return [textFault(path, file, 'unwritable-file', unwritable(error))]
  }
  return [textFault(path, file, 'file-exists', EXISTS)]
}

/** The input ended before all was answered. */
export function cutFault(path: string): Fault {
  return { path, name: text('輸入', 'input'), code: 'input-ended', text: CUT }
}

const EXISTS: LocalizedText = text(
  '已經有這個檔案；請以 -o 指定另一個檔名',
  'is there already; name another file with -o',
)
const CUT: LocalizedText = text('尚未答完就結束，未寫入任何資料', 'ended before all was answered; nothing was written')
