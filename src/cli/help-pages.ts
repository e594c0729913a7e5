import type { Locale } from '../kernel/locale'
import type { ReadingId } from '../law/reading-choices'
import { readings } from '../law/register/readings/index'
import type { Reading } from '../law/register/readings/reading'
import { duties } from '../law/workday-limit'
import { label } from '../wording/label'
import { helpTexts } from './help-texts'

/** The readings that can change how workdays are counted. */
export const countingReadings = ['leave-filing-start', 'replacement-start', 'typhoon-closure', 'make-up-saturday'] as const satisfies readonly ReadingId[]

/** Command lines that run as they stand, given a file 2028.csv. */
const examples = {
  top: [
    'due working-group-change 2025-09-26',
    'check working-group-minutes 2025-02-06 --done 2025-02-12 --as-of 2025-02-28',
    'calendar 2025-09-29',
  ],
  due: [
    'due working-group-change 民國114年9月26日',
    'due seed-replacement 113/7/22 --reading typhoon-closure=counts-as-workday',
    'due working-group-minutes 2028-01-05 --calendar 2028.csv --json',
  ],
  check: [
    'check working-group-minutes 2025-02-06 --done 2025-02-12 --as-of 2025-02-28',
    'check administrator-change 1150617 --as-of 1150618 --lang en',
  ],
  calendar: [
    'calendar 2025-09-29',
    'calendar --from 114/10/1 --through 114/10/31',
  ],
} as const

/** The help pages: one of the program, one of each command. */
export type Page = keyof typeof examples

/** What stands at the end of a help page. */
export function pageEnd(page: Page, locale: Locale): string {
  const { headings, exitCodes, dates } = helpTexts[locale]
  const counts = page === 'due' || page === 'check'
  return [
    ...(counts ? [listed(headings.duties, dutyLines(locale)), listed(headings.readings, readingLines(locale))] : []),
    `${dates}\n${exitCodes}`,
    listed(headings.examples, examples[page].map((line) => `taipei-rollout-rules ${line}`)),
  ].map((part) => `\n${part}`).join('\n')
}

function listed(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line) => `  ${line}`)].join('\n')
}

function dutyLines(locale: Locale): string[] {
  return duties.map((duty) => `${duty.padEnd(28)}${label('duty', duty, locale)}`)
}

function readingLines(locale: Locale): string[] {
  return countingReadings.flatMap((id) => {
    const { question, choices }: Reading = readings[id]
    return [question[locale], ...Object.entries(choices).map(([choice, { label: text }]) => `  ${`${id}=${choice}`.padEnd(40)}${text[locale]}`)]
  })
}
