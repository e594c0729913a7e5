import type { Printing } from './answer'
import { type Locale, text } from '../kernel/locale'
import type { CommandIo } from './command-io'

/** For so many milliseconds nobody wonders whether a program still works. */
const PATIENCE = 1000

/** How an answer is printed piece by piece, and where it says how far it has come. */
export function printingTo(io: CommandIo, locale: Locale): Pick<Printing, 'print' | 'progress' | 'done'> {
  const begun = io.now().getTime()
  let shownAt = begun
  return {
    async print(text) {
      if (text !== '') io.stdout(text)
      return io.drained()
    },
    progress(rows) {
      const now = io.now().getTime()
      // What is printed to the window shows itself how far it has come.
      if (io.status === null || io.window !== null || now - shownAt < PATIENCE) return
      shownAt = now
      io.status(text(`已處理 ${rows} 筆…`, `${rows} rows …`)[locale])
    },
    done() {
      if (shownAt > begun) io.status?.('')
    },
  }
}
