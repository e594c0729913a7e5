import type { CalendarCoverage } from '../calendar/work-calendar'
import type { IsoDate } from '../kernel/civil-date'
import type { Locale } from '../kernel/locale'
import type { BasisCode, StepCode } from '../law/basis-code'
import type { Basis, Decision } from '../law/rule'
import { formatClause } from '../law/format-clause'
import type { Duty } from '../law/duty'
import { dateText } from './date-text'
import { deadlineTexts as englishTexts } from './explanations/en/deadline-texts'
import type { StepFigures } from './explanations/step-figures'
import { deadlineTexts as chineseTexts } from './explanations/zh-tw/deadline-texts'
import { labelTexts } from './label-texts'
import { section } from './layout'

/**
 * The texts of limits alone: whoever asks for a last day need not load those of every rule. A question of timeliness
 * has all steps of a last day.
 */
const texts = { 'zh-TW': chineseTexts, en: englishTexts }

/** The steps by which the days of a limit are counted. */
const countingCodes: readonly BasisCode[] = ['workday-limit', 'start-day-counts', 'start-day-left-out', 'last-workday']

/** The same with those that name the days, for a text that does not list every day. */
export const countingAndDayCodes: readonly BasisCode[] = [
  ...countingCodes,
  'days-left-out',
  'special-days-counted',
  'further-days-left-out',
  'further-special-days-counted',
]

/** The figures that a rule on a limit in workdays writes into its steps. */
export interface LimitSteps {
  readonly duty: Duty
  readonly count: number
  readonly from: IsoDate
  readonly dayOne: IsoDate
  readonly due: IsoDate
  readonly closuresChecked: CalendarCoverage['closuresChecked']
  readonly replacedYears?: CalendarCoverage['replacedYears']
  /** Whether some day that was counted is projected; of several steps the last says it of all. */
  readonly provisional: boolean
}

/** Gathers the figures of all steps; but for `days`, no two of them use one name for different things. */
export function limitStepsOf({ basis }: Decision<unknown>): LimitSteps {
  return Object.assign({}, ...basis.map(({ data }) => data)) as LimitSteps
}

/**
 * The days about which the calendar was asked: those of a limit in workdays, and those that are left or late; of a last
 * day that the bureau set, that day and where it was moved.
 */
export function bearingDays(decision: Decision<unknown>): { from: IsoDate; through: IsoDate } {
  const moved = decision.basis.find(({ code }) => code === 'limit-on-workday' || code === 'limit-moved')
  if (moved !== undefined) {
    const { date, last } = moved.data as unknown as StepFigures['deadlines.designated']
    return { from: date, through: last as IsoDate }
  }
  const { from, due, doneOn, asOf } = limitStepsOf(decision) as LimitSteps & {
    readonly doneOn?: IsoDate | null
    readonly asOf: IsoDate
  }
  const { code } = decision.basis.at(-1) as Basis
  const dates = [
    from,
    due,
    ...(code === 'late' || code === 'open' || code === 'overdue' ? [doneOn ?? asOf] : []),
  ].sort()
  return { from: dates[0] as IsoDate, through: dates.at(-1) as IsoDate }
}

/** The clause in its printed form, the rule in words, and how its days were counted. */
export function basisSection(
  decision: Decision<unknown>,
  locale: Locale,
  codes: readonly BasisCode[] = countingCodes,
): string[] {
  const [first] = decision.basis as readonly [Basis, ...Basis[]]
  const clause = formatClause(first.clause, locale)
  const name = labelTexts.duty[limitStepsOf(decision).duty][locale]
  const lines = decision.basis
    .filter(({ code }) => codes.includes(code))
    .map((step) => `${limitSentence(step, locale)}${locale === 'en' ? '.' : '。'}`)
  return section(locale === 'en' ? `Basis: ${clause}, ${name}` : `依據：${clause} ${name}`, lines)
}

/** What was found at a step of a limit in workdays, without the full stop. */
export function limitSentence({ code, data }: Basis, locale: Locale): string {
  const { steps } = texts[locale]['deadlines.timeliness']
  return steps[code as StepCode<'deadlines.timeliness'>](data as unknown as StepFigures['deadlines.timeliness'])
}

/** The line that gives the last day of a limit. */
export function dueLine(due: IsoDate, locale: Locale): string {
  return locale === 'en' ? `Last day: ${dateText(due, locale)}` : `最後期限：${dateText(due, locale)}`
}
