import { decodeText } from '../kernel/decode-text'
import { InvalidInputError } from '../kernel/errors'
import { calendarIssue } from './calendar-issue'

/**
 * The text of a file of the government as it was downloaded, for {@link parseOfficialCalendarCsv}: these files come in
 * UTF-8 and in Big5. Browsers and Node know Big5; another host may not, and says so by a `RangeError`.
 *
 * @param bytes - such as `new Uint8Array(await file.arrayBuffer())` of a form, or what `readFileSync` gives
 * @returns the text, in UTF-8, UTF-16 or Big5 (code page 950), without a byte order mark
 * @throws InvalidInputError where the bytes are text in none of these (`csv-garbled`), or no bytes at all
 * @example
 * decodeCalendarFile(Uint8Array.of(0xa6, 0xe8, 0xa4, 0xb8, 0xa4, 0xe9, 0xb4, 0xc1)) // => '西元日期'
 */
export function decodeCalendarFile(bytes: Uint8Array): string {
  // Of whichever realm: test runners and frames have classes of their own.
  if (Object.prototype.toString.call(bytes) !== '[object Uint8Array]')
    throw new InvalidInputError([
      calendarIssue('', 'wrong-type', { expected: 'a Uint8Array of the bytes of the file' }),
    ])
  const text = decodeText(bytes)
  if (text === null) throw new InvalidInputError([calendarIssue('', 'csv-garbled')])
  return text
}
