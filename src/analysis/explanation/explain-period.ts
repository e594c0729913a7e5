import * as z from 'zod/mini'
import { dayKinds } from '../../calendar/calendar-day'
import type { IsoDate } from '../../kernel/civil-date'
import { InvalidInputError } from '../../kernel/errors'
import type { InputIssue } from '../../kernel/input-issue'
import { type Locale, text } from '../../kernel/locale'
import { notAnOption } from '../../kernel/member-issues'
import { type ReadInput, readInput } from '../../kernel/read-input'
import { type Schema, isoDate, wholeNumber } from '../../kernel/schema'
import { snapshot } from '../../kernel/snapshot'
import { readingChoices } from '../../law/reading-choices'
import { limitReadings } from '../../law/register/readings/limit-readings'
import type { DayRun } from '../../periods/day-runs'
import type { AppliedPeriodReading, Period } from '../../periods/period-end'
import {
  type CalendarFigures,
  type PeriodCode,
  type PeriodFigures,
  type PeriodStep,
  provisions,
} from '../../periods/period-step'
import { dateText } from '../../wording/date-text'
import { caveatNotes } from '../../wording/notes'
import { periodTexts, provisionText } from '../../wording/period-texts'
import { readingLines } from '../../wording/readings-section'
import { type TextOptions, readLocale } from '../../kernel/text-options'

/**
 * A period as plain text: its last day; one line for each step, with its article and the figures that were looked at;
 * what to know of the calendar that was counted by; and each reading on which it hangs, with the choices that there
 * were.
 *
 * @param period - as `periodEnd` gave it, or parsed from JSON
 * @param options - the language
 * @returns lines separated by line feeds, without one at the end
 * @throws InvalidInputError where the argument is no period of this library or the locale is unknown; every fault is
 *   named
 * @example
 * explainPeriod(periodEnd({ from: '2026-01-30', count: 1, unit: 'month', firstDay: 'excluded', dayOff: 'as-is' }), { locale: 'zh-TW' }).split('\n')[3] // => '民法第 121 條第 2 項：自 2026-01-31 起 1 個月，最後一個月沒有相當日，以月底 2026-02-28 為末日'
 * @example
 * explainPeriod(periodEnd({ from: '2026-03-02', count: 5, unit: 'workday', firstDay: 'excluded', dayOff: 'as-is' }), { locale: 'en' }).split('\n')[0] // => 'Result: the last day is 2026-03-09 (Monday)'
 */
export function explainPeriod(period: Period, options: TextOptions): string {
  const read = readPeriod(period)
  const language = readLocale(options)
  if ('issues' in read || 'issues' in language)
    throw new InvalidInputError([read, language].flatMap((each) => ('issues' in each ? each.issues : [])))
  return explained(read.value, language.value)
}

function explained({ end, basis, readings }: ReadPeriod, locale: Locale): string {
  const last = dateText(end, locale)
  return [
    text(`結果：最後一天是${last}`, `Result: the last day is ${last}`)[locale],
    ...basis.map((step) => stepLine(step, locale)),
    ...basis.flatMap(({ data }) => ('edition' in data ? noteLines(data, locale) : [])),
    ...readingLines(readings, limitReadings, locale),
  ].join('\n')
}

function stepLine<Code extends PeriodCode>({ code, data }: PeriodStep<Code>, locale: Locale): string {
  const textOf = periodTexts[code][locale]
  return `${provisionText(code, locale)}${text('：', ': ')[locale]}${textOf(data)}`
}

/** What to know before relying on the days for which a calendar was asked. */
function noteLines(data: AskedDays, locale: Locale): string[] {
  const { end, from = end, dayOne = from, ...caveats } = data
  return caveatNotes({ replacedYears: undefined, ...caveats, from: dayOne, through: end }, locale).map(
    (note) => `${text('備註：', 'Note: ')[locale]}${note}`,
  )
}

/** The figures of a step that asked a calendar: of workdays from the first, of a last day from that which moved. */
type AskedDays = CalendarFigures & { readonly dayOne?: IsoDate; readonly from?: IsoDate; readonly end: IsoDate }

/** A period as far as it is put into words. */
interface ReadPeriod {
  readonly end: IsoDate
  readonly basis: readonly PeriodStep[]
  readonly readings: readonly AppliedPeriodReading[]
}

interface PeriodShape {
  readonly value: { readonly end: IsoDate }
  readonly basis: readonly { readonly code: PeriodCode; readonly data: unknown }[]
  readonly readings: readonly { readonly id: AppliedPeriodReading['id']; readonly choice: string }[]
}

/** Put together when a period is first looked at, so an import costs nothing. */
let shape: Schema<PeriodShape> | undefined
let figures: { readonly [Code in PeriodCode]: Schema<PeriodFigures[Code]> } | undefined

/** A period of this library, from JSON or not, or every fault of what should be one. */
function readPeriod(period: unknown): ReadInput<ReadPeriod> {
  const read = readInput((shape ??= periodShape()), snapshot(period, 'period'), 'period')
  if ('issues' in read) return read
  const { value, basis, readings } = read.value
  const schemas = (figures ??= figureSchemas())
  const issues: readonly InputIssue[] = [
    ...basis.flatMap(({ code, data }, place) => {
      const judged = readInput(schemas[code] as Schema<unknown>, data, `period.basis.${place}.data`)
      return 'issues' in judged ? judged.issues : []
    }),
    ...readings.flatMap(({ id, choice }, place) => {
      const options: readonly string[] = readingChoices[id]
      return options.includes(choice) ? [] : [notAnOption(`period.readings.${place}.choice`, choice, options)]
    }),
  ]
  return issues.length > 0
    ? { issues }
    : {
        value: {
          end: value.end,
          basis: basis as unknown as readonly PeriodStep[],
          readings: readings as readonly AppliedPeriodReading[],
        },
      }
}

function periodShape(): Schema<PeriodShape> {
  return z.object({
    value: z.object({ end: isoDate() }),
    basis: z
      .array(z.object({ code: z.enum(Object.keys(provisions) as [PeriodCode, ...PeriodCode[]]), data: z.unknown() }))
      .check(z.minLength(1)),
    readings: z.array(z.object({ id: z.enum(['typhoon-closure', 'make-up-saturday']), choice: z.string() })),
  })
}

function figureSchemas(): { readonly [Code in PeriodCode]: Schema<PeriodFigures[Code]> } {
  const date = isoDate()
  const count = wholeNumber(1)
  const unit = z.enum(['day', 'week', 'month', 'year'])
  const days: Schema<readonly DayRun[]> = z.array(
    z.object({
      from: date,
      through: date,
      why: z.enum([...dayKinds, 'start-day']),
      name: z.nullable(z.object({ 'zh-TW': z.string(), en: z.string() })),
    }),
  )
  const firstDay = z.object({ from: date, dayOne: date })
  const civil = z.object({ dayOne: date, count, unit, end: date })
  const calendar = {
    edition: z.string(),
    replacedYears: z.optional(z.array(z.number())),
    closuresChecked: z.nullable(z.object({ from: date, through: date })),
    provisional: z.boolean(),
  }
  return {
    'first-day-left-out': firstDay,
    'first-day-counts': firstDay,
    'workdays-alone-count': z.object({ count }),
    'days-left-out': z.object({ days }),
    'special-days-counted': z.object({ days }),
    'last-workday': z.object({ dayOne: date, count, end: date, ...calendar }),
    'last-day': civil,
    'by-the-calendar': z.object({ unit }),
    'day-before-corresponding': civil,
    'no-corresponding-day': civil,
    'end-on-workday': z.object({ end: date, ...calendar }),
    'end-moved': z.object({ from: date, end: date, days, ...calendar }),
    'saturday-moved': z.object({ from: date, end: date }),
    'end-as-it-is': z.object({ end: date }),
  }
}
