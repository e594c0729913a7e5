import type { Fault } from './fault'

/** A file, or standard input where none is given, that cannot be read. */
export function unreadableFile(path: string, given: string | undefined, error: unknown): Fault {
  const { code = String(error) } = error as { code?: string }
  return {
    path,
    given,
    code: 'unreadable-file',
    text: {
      'zh-TW': `無法讀取（${code}）；請確認檔案的路徑與權限`,
      en: `cannot be read (${code}); check the path and the permissions of the file`,
    },
  }
}
