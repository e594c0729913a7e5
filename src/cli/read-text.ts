import { type LocalizedText, text } from '../kernel/locale'
import type { CommandIo } from './command-io'
import { decodeText } from '../kernel/decode-text'
import type { Fault, Read } from './fault'
import { placeIn } from './text-place'

/** What stands on the command line for standard input. */
export const STANDARD_INPUT = '-'

/** The text of a file, or of standard input. Every command reads whatever it reads here. */
export async function readText(path: string, file: string, io: CommandIo): Promise<Read<string>> {
  let bytes: Uint8Array
  try {
    bytes = file === STANDARD_INPUT ? await io.stdin.read() : io.readFile(file)
  } catch (error) {
    return { faults: [textFault(path, file, 'unreadable-file', unreadable(error))] }
  }
  return readBytes(path, file, bytes)
}

/** The text that bytes hold. */
export function readBytes(path: string, file: string, bytes: Uint8Array): Read<string> {
  const text = decodeText(bytes)
  if (text === null) return { faults: [notTextFault(path, file)] }
  const lost = text.indexOf('\uFFFD')
  return lost === -1 ? { value: text } : { faults: [lostCharacterFault(path, file, text, lost)] }
}

/** A fault of what a file or standard input holds. */
export function textFault(path: string, file: string, code: string, wording: LocalizedText): Fault {
  return file === STANDARD_INPUT
    ? { path, code, text: text(`（標準輸入）${wording['zh-TW']}`, `(standard input) ${wording.en}`) }
    : { path, given: file, code, text: wording }
}

/** Bytes that are text in no encoding that is read. */
export function notTextFault(path: string, file: string): Fault {
  return textFault(path, file, 'not-text', NOT_TEXT)
}

/** A text of which some program could not write a character, and wrote the sign for that in its place. */
export function lostCharacterFault(path: string, file: string, content: string, index: number, linesBefore = 0): Fault {
  const { line: lineThere, column } = placeIn(content, index)
  const line = linesBefore + lineThere
  return textFault(
    path,
    file,
    'lost-character',
    text(
      `有字元在先前存檔時已經遺失，最前面的在第 ${line} 列第 ${column} 個字；請開啟原始檔案，另存新檔，編碼選 UTF-8`,
      `holds characters that were lost when it was saved before, the first at line ${line}, column ${column}; open the original and save it as UTF-8`,
    ),
  )
}

const NOT_TEXT: LocalizedText = text(
  '不是 UTF-8、UTF-16 或 Big5 的文字，或已毀損，或含有造字；請以原來的程式（例如記事本）開啟，另存新檔，編碼選 UTF-8',
  "is not text in UTF-8, UTF-16 or Big5, or is damaged, or holds characters of an office's own; open it where it was written (such as in Notepad) and save it as UTF-8",
)

/** Why a file cannot be written. */
export function unwritable(error: unknown): LocalizedText {
  const { code = String(error) } = error as { code?: string }
  if (code === 'EISDIR') return folder
  return text(
    `無法寫入（${code}）；請確認路徑與權限，檔案是否已由其他程式開啟`,
    `cannot be written (${code}); check the path and the permissions, and whether another program has it open`,
  )
}

/** Why a file cannot be read. */
export function unreadable(error: unknown): LocalizedText {
  const { code = String(error) } = error as { code?: string }
  return (
    reasons[code] ??
    text(
      `無法讀取（${code}）；請確認檔案的路徑與權限`,
      `cannot be read (${code}); check the path and the permissions of the file`,
    )
  )
}

const missing: LocalizedText = text(
  '找不到；沒有這個檔案，請確認路徑與檔名',
  'is not found: there is no such file; check the path and the name',
)
const folder: LocalizedText = text('是資料夾，不是檔案', 'is a folder, not a file')
const forbidden: LocalizedText = text(
  '無法讀取；沒有讀取這個檔案的權限',
  'cannot be read: you are not permitted to read this file',
)

/** What the commonest codes of the operating system mean. */
const reasons: Readonly<Partial<Record<string, LocalizedText>>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EISDIR: folder,
  EACCES: forbidden,
  EPERM: forbidden,
}
