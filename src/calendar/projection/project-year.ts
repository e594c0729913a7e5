import { LAST_YEAR, dayNumberOf, formatIsoDate, isWeekend, weekdayOf } from '../../kernel/civil-date'
import { InvalidInputError } from '../../kernel/errors'
import { deepFreeze } from '../../kernel/json'
import type { OfficialYear } from '../official-year'
import { festivalDates } from './festival-dates'
import { yearIssues } from './year-issues'

/** The first year in which all of the holiday act of 2025 was in force: it brought Labour Day from 2026. */
const FIRST_YEAR_OF_THE_ACT = 2026

const THURSDAY = 4
const SATURDAY = 6

const SUBSTITUTE = '補假'

/** A day since 1970-01-01 and the name that the official calendar gives it. */
type Holiday = readonly [day: number, name: string]

/**
 * One year of the work calendar of government agencies as it follows from the holiday act of 2025-05-28
 * and the directions of 2025-06-13, before anybody has published it. The authorities may still place the
 * substitutes of the spring festival before it, or move that of 02-28: that is why it is only projected.
 *
 * @param year - a whole year, 2026 to 2100, both included
 * @throws InvalidInputError where the year is not such a year
 * @throws MissingDependencyError where the optional package `date-holidays` is not installed
 * @example
 * projectYear(2028).off['補假'] // => '04-03 05-29'
 */
export function projectYear(year: number): OfficialYear {
  const issues = yearIssues('year', year, FIRST_YEAR_OF_THE_ACT, LAST_YEAR)
  if (issues.length > 0) throw new InvalidInputError(issues)
  return deepFreeze({
    year,
    edition: 'projected',
    source: 'worked out from the holiday act of 2025-05-28 and the directions of 2025-06-13',
    checkedOn: null,
    off: byName(daysOff(year), year),
    worked: {},
    projected: true,
  })
}

/** Every day off of a year but for plain weekends, with its name. A few may belong to a neighbouring year. */
function daysOff(year: number): Map<number, string> {
  const { lunarNewYear, qingming, dragonBoat, midAutumn } = festivalDates(year)
  const on = (month: number, day: number): number => dayNumberOf(year, month, day)
  const childrensDay = on(4, 4)

  const springFestival: readonly Holiday[] = [
    [lunarNewYear - 2, '小年夜'],
    [lunarNewYear - 1, '農曆除夕'],
    [lunarNewYear, '春節'],
    [lunarNewYear + 1, '春節'],
    [lunarNewYear + 2, '春節'],
  ]
  const singleHolidays: readonly Holiday[] = [
    [on(1, 1), '開國紀念日'],
    [on(2, 28), '和平紀念日'],
    [childrensDay, '兒童節'],
    [qingming, '清明節'],
    [on(5, 1), '勞動節'],
    [dragonBoat, '端午節'],
    [midAutumn, '中秋節'],
    [on(9, 28), '孔子誕辰紀念日/教師節'],
    [on(10, 10), '國慶日'],
    [on(10, 25), '臺灣光復暨金門古寧頭大捷紀念日'],
    [on(12, 25), '行憲紀念日'],
    // The only holiday of another year that reaches into this one: on a Saturday, it gives 12-31.
    [on(12, 31) + 1, '開國紀念日'],
  ]

  const off = new Map<number, string>()
  for (const [day, name] of [...springFestival, ...singleHolidays]) {
    const other = off.get(day)
    off.set(day, other === undefined ? name : `${other}及${name}`)
  }
  const addSubstitute = (from: number, step: 1 | -1): void => {
    let day = from
    while (isWeekend(day) || off.has(day)) day += step
    off.set(day, SUBSTITUTE)
  }

  // Two holidays on one day give a second day off, which gives way like any other where it is a weekend day.
  if (qingming === childrensDay) {
    const second = weekdayOf(qingming) === THURSDAY ? qingming + 1 : qingming - 1
    addSubstitute(second, directionFrom(second))
  }
  // A day gives one substitute, however many holidays fall on it.
  for (const day of new Set(singleHolidays.map(([holiday]) => holiday))) {
    if (isWeekend(day)) addSubstitute(day, directionFrom(day))
  }
  for (const [day] of springFestival) {
    if (isWeekend(day)) addSubstitute(lunarNewYear + 3, 1)
  }
  return off
}

/** A Saturday's substitute is sought before it, a Sunday's after it. */
function directionFrom(day: number): 1 | -1 {
  return weekdayOf(day) === SATURDAY ? -1 : 1
}

function byName(off: ReadonlyMap<number, string>, year: number): Record<string, string> {
  const first = dayNumberOf(year, 1, 1)
  const last = dayNumberOf(year, 12, 31)
  const days = new Map<string, string[]>()
  for (const [day, name] of [...off].sort(([a], [b]) => a - b)) {
    if (day >= first && day <= last) days.set(name, [...(days.get(name) ?? []), formatIsoDate(day).slice(5)])
  }
  return Object.fromEntries([...days].map(([name, dates]) => [name, dates.join(' ')]))
}
