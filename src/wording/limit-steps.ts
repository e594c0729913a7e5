import type { CalendarCoverage } from '../calendar/work-calendar'
import type { IsoDate } from '../kernel/civil-date'
import type { Locale } from '../kernel/locale'
import type { Decision } from '../law/rule'
import type { ClauseId } from '../law/clause-id'
import { formatClause } from '../law/format-clause'
import type { Duty } from '../law/workday-limit'
import { dateText } from './date-text'
import { dutyTexts } from './duty-texts'
import { labelTexts } from './label-texts'
import { section } from './layout'

/** The figures that a rule on a limit in workdays writes into its steps. */
export interface LimitSteps {
  readonly duty: Duty
  readonly count: number
  readonly from: IsoDate
  readonly dayOne: IsoDate
  readonly due: IsoDate
  readonly closuresChecked: CalendarCoverage['closuresChecked']
}

/** Gathers the figures of all steps; no two steps of these rules use one name for different things. */
export function limitStepsOf({ basis }: Decision<unknown>): LimitSteps {
  return Object.assign({}, ...basis.map(({ data }) => data)) as LimitSteps
}

/** The clause in its printed form, the rule in words, and how its days were counted. */
export function basisSection(decision: Decision<unknown>, locale: Locale): string[] {
  const { duty, count, from, dayOne } = limitStepsOf(decision)
  const { start, rule } = dutyTexts[duty][locale]
  const clause = formatClause((decision.basis[0] as { clause: ClauseId }).clause, locale)
  const counted = decision.basis.some(({ code }) => code === 'start-day-counts')
  const name = labelTexts.duty[duty][locale]
  const lines = locale === 'en'
    ? [rule(count), `${from}, when ${start}, ${counted ? 'counts if agencies work on it' : 'is left out'}; workday 1 is ${dayOne}.`, `The duty is met in time through the end of workday ${count}.`]
    : [rule(count), `${start} ${from} ${counted ? '如為工作天即算入' : '不算入'}，第 1 個工作天為 ${dayOne}。`, `第 ${count} 個工作天當天完成仍為如期。`]
  return section(locale === 'en' ? `Basis: ${clause}, ${name}` : `依據：${clause} ${name}`, lines)
}

/** The line that gives the last day of a limit. */
export function dueLine(due: IsoDate, locale: Locale): string {
  return locale === 'en' ? `Last day: ${dateText(due, locale)}` : `最後期限：${dateText(due, locale)}`
}
