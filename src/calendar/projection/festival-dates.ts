import type Holidays from 'date-holidays'
import { dayNumberOf, parseIsoDate } from '../../kernel/civil-date'
import { MissingDependencyError } from './missing-dependency-error'
import requireDateHolidays from './require-date-holidays.cjs'

/** The festivals of one year that follow the moon or the sun, as days since 1970-01-01. */
export interface FestivalDates {
  /** The first day of the first lunar month. */
  readonly lunarNewYear: number
  readonly qingming: number
  /** The fifth day of the fifth lunar month. */
  readonly dragonBoat: number
  /** The fifteenth day of the eighth lunar month. */
  readonly midAutumn: number
}

/*
 * Rules of our own in the package's grammar: those that it has for Taiwan bring days off that no agency
 * has, and take several times as long. Only first days of lunar months are asked for, and counted on from:
 * asked for the festivals themselves, date-holidays 3.37 is a day early in 2039, 2053, 2059, 2077, 2080
 * and 2093.
 */
const rules = {
  firstMonth: 'chinese 01-0-01',
  qingming: 'chinese 5-01 solarterm',
  fifthMonth: 'chinese 05-0-01',
  eighthMonth: 'chinese 08-0-01',
} as const

/**
 * The eighth lunar month of 2033 begins on 08-25. date-holidays 3.37 gives the one after it, since it
 * puts that year's leap month after the seventh instead of the eleventh.
 */
const EIGHTH_MONTH_OF_2033 = /* @__PURE__ */ dayNumberOf(2033, 8, 25)

/** The festivals of a year by date-holidays, which is loaded here and nowhere else. */
export function festivalDates(year: number): FestivalDates {
  const holidays = createHolidays()
  for (const rule of Object.values(rules)) holidays.setHoliday(rule, rule)
  const found = new Map(holidays.getHolidays(year).map(({ rule, date }) => [rule, parseIsoDate(date.slice(0, 10))]))
  const dayOf = (rule: string): number => found.get(rule) as number
  return {
    lunarNewYear: dayOf(rules.firstMonth),
    qingming: dayOf(rules.qingming),
    dragonBoat: dayOf(rules.fifthMonth) + 4,
    midAutumn: (year === 2033 ? EIGHTH_MONTH_OF_2033 : dayOf(rules.eighthMonth)) + 14,
  }
}

function createHolidays(): Holidays {
  try {
    return new (requireDateHolidays())()
  } catch (cause) {
    // Also where a bundler put an empty module in the place of the absent package.
    throw new MissingDependencyError(cause)
  }
}
