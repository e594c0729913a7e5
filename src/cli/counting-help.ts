import { type Locale, text } from '../kernel/locale'
import type { ReadingId } from '../law/reading-choices'
import { deadlineDuties } from '../law/duty'
import type { List, Word } from './command-definition'
import { readingLists } from './reading-lists'
import { labelText } from './label-words'

/** The readings that can change how workdays are counted. */
const countingReadings = [
  'leave-filing-start',
  'replacement-start',
  'typhoon-closure',
  'make-up-saturday',
] as const satisfies readonly ReadingId[]

/** The words of a command that counts workdays. */
export const countingWords: readonly Word[] = [
  {
    name: 'duty',
    text: text('義務（見下表，代碼或名稱皆可）', 'a duty of the list below, by its code or its name'),
  },
  {
    name: 'date',
    text: text(
      '異動生效日、會議日、收到替換要求日或請假日',
      'day on which the change takes effect, of the meeting, of receiving the request, or of the leave',
    ),
  },
]

/** What the help page of a command that counts workdays lists: every duty and every reading that bears on it. */
export function countingLists(locale: Locale): readonly List[] {
  return [
    {
      heading: text('義務：', 'Duties:')[locale],
      lines: deadlineDuties.map((duty) => `${duty.padEnd(28)}${labelText('duty')(duty)[locale]}`),
    },
    ...readingLists(countingReadings)(locale),
  ]
}
