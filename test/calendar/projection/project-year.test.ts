import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createWorkCalendar } from '../../../src/calendar/create-work-calendar'
import { officialYears } from '../../../src/calendar/official-years'
import { projectYear } from '../../../src/calendar/projection/project-year'
import { officialDays } from '../expected-days'
import { faultsOf } from '../../kernel/thrown-by'
import { expectedFestivals } from './festivals'
import {
  dayBeside,
  daysOf,
  isOff,
  isWeekend,
  namesOfDaysOff,
  projectedYears,
  substitutes,
  weekdayOf,
} from './projected-days'

const SPRING_FESTIVAL = ['小年夜', '農曆除夕', '春節']

describe('projectYear for years that have been published', () => {
  const published = officialDays.filter(({ date }) => date >= '2026-01-01')

  test('each of the 730 days of 2026 and 2027 is worked or off, and named, as the facts state', () => {
    const calendar = createWorkCalendar({ closures: 'none', years: [projectYear(2026), projectYear(2027)] })
    expect(published).toHaveLength(730)
    for (const { date, workday, name, official } of published) {
      const kind = name === null ? official.kind : 'projected-holiday'
      const day = calendar.day(date)
      expect({ ...day, name: day.name?.['zh-TW'] ?? null }).toEqual({ date, workday, kind, name, source: 'projected' })
    }
  })

  test.each([2026, 2027])('%i has the same named days as the published year', (year) => {
    const official = officialYears.find((candidate) => candidate.year === year)
    expect(projectYear(year).off).toEqual(official?.off)
    expect(projectYear(year).worked).toEqual(official?.worked)
  })
})

describe('projectYear for years worked out by hand', () => {
  test.each([
    [
      2028,
      'a year whose spring festival needs no substitute',
      {
        開國紀念日: '01-01',
        小年夜: '01-24',
        農曆除夕: '01-25',
        春節: '01-26 01-27 01-28',
        和平紀念日: '02-28',
        補假: '04-03 05-29',
        兒童節及清明節: '04-04',
        勞動節: '05-01',
        端午節: '05-28',
        '孔子誕辰紀念日/教師節': '09-28',
        中秋節: '10-03',
        國慶日: '10-10',
        臺灣光復暨金門古寧頭大捷紀念日: '10-25',
        行憲紀念日: '12-25',
      },
    ],
    [
      2029,
      'a spring festival block that begins on a Sunday',
      {
        開國紀念日: '01-01',
        小年夜: '02-11',
        農曆除夕: '02-12',
        春節: '02-13 02-14 02-15',
        補假: '02-16 04-03 06-15 09-21',
        和平紀念日: '02-28',
        兒童節及清明節: '04-04',
        勞動節: '05-01',
        端午節: '06-16',
        中秋節: '09-22',
        '孔子誕辰紀念日/教師節': '09-28',
        國慶日: '10-10',
        臺灣光復暨金門古寧頭大捷紀念日: '10-25',
        行憲紀念日: '12-25',
      },
    ],
    [
      2033,
      'a year with a leap month after the eleventh',
      {
        開國紀念日: '01-01',
        小年夜: '01-29',
        農曆除夕: '01-30',
        春節: '01-31 02-01 02-02',
        補假: '02-03 02-04 04-05 05-02 12-26',
        和平紀念日: '02-28',
        兒童節及清明節: '04-04',
        勞動節: '05-01',
        端午節: '06-01',
        中秋節: '09-08',
        '孔子誕辰紀念日/教師節': '09-28',
        國慶日: '10-10',
        臺灣光復暨金門古寧頭大捷紀念日: '10-25',
        行憲紀念日: '12-25',
      },
    ],
    [
      2034,
      'a late spring festival about a weekend',
      {
        開國紀念日: '01-01',
        補假: '01-02 02-22 02-23',
        小年夜: '02-17',
        農曆除夕: '02-18',
        春節: '02-19 02-20 02-21',
        和平紀念日: '02-28',
        兒童節: '04-04',
        清明節: '04-05',
        勞動節: '05-01',
        端午節: '06-20',
        中秋節: '09-27',
        '孔子誕辰紀念日/教師節': '09-28',
        國慶日: '10-10',
        臺灣光復暨金門古寧頭大捷紀念日: '10-25',
        行憲紀念日: '12-25',
      },
    ],
    [
      2100,
      'the last year, no leap year, before a Saturday 2101-01-01',
      {
        開國紀念日: '01-01',
        小年夜: '02-07',
        農曆除夕: '02-08',
        春節: '02-09 02-10 02-11',
        補假: '02-12 03-01 04-06 04-30 06-11 09-17 10-11 12-24 12-31',
        和平紀念日: '02-28',
        兒童節: '04-04',
        清明節: '04-05',
        勞動節: '05-01',
        端午節: '06-12',
        中秋節: '09-18',
        '孔子誕辰紀念日/教師節': '09-28',
        國慶日: '10-10',
        臺灣光復暨金門古寧頭大捷紀念日: '10-25',
        行憲紀念日: '12-25',
      },
    ],
  ])('%i, %s', (year, _, off) => {
    expect(projectYear(year)).toEqual({
      year,
      edition: 'projected',
      source: 'worked out from the holiday act of 2025-05-28 and the directions of 2025-06-13',
      checkedOn: null,
      off,
      worked: {},
      projected: true,
    })
    expect(Object.keys(projectYear(year).off)).toEqual(Object.keys(off))
  })

  test.each([
    ['2028-01-01', 'Saturday', ['2027-12-31'], 'Founding Day, into the year before'],
    ['2034-01-01', 'Sunday', ['2034-01-02'], 'Founding Day'],
    ['2032-02-28', 'Saturday', ['2032-02-27'], 'Peace Memorial Day'],
    ['2072-02-28', 'Sunday', ['2072-02-29'], 'Peace Memorial Day, onto a leap day'],
    ['2083-02-28', 'Sunday', ['2083-03-01'], 'Peace Memorial Day, past a February without one'],
    ['2043-04-04', 'Saturday', ['2043-04-03'], "Children's Day"],
    ['2038-04-04', 'Sunday', ['2038-04-06'], "Children's Day, past Qingming"],
    ['2031-04-05', 'Saturday', ['2031-04-03'], "Qingming, back past Children's Day"],
    ['2043-04-05', 'Sunday', ['2043-04-06'], 'Qingming'],
    ['2032-05-01', 'Saturday', ['2032-04-30'], 'Labour Day'],
    ['2033-05-01', 'Sunday', ['2033-05-02'], 'Labour Day'],
    ['2029-06-16', 'Saturday', ['2029-06-15'], 'Dragon Boat'],
    ['2028-05-28', 'Sunday', ['2028-05-29'], 'Dragon Boat'],
    ['2036-10-04', 'Saturday', ['2036-10-03'], 'Mid-Autumn'],
    ['2032-09-19', 'Sunday', ['2032-09-20'], 'Mid-Autumn'],
    ['2030-09-28', 'Saturday', ['2030-09-27'], "Teachers' Day"],
    ['2031-09-28', 'Sunday', ['2031-09-29'], "Teachers' Day"],
    ['2037-10-10', 'Saturday', ['2037-10-09'], 'National Day'],
    ['2032-10-10', 'Sunday', ['2032-10-11'], 'National Day'],
    ['2031-10-25', 'Saturday', ['2031-10-24'], 'Retrocession Day'],
    ['2037-10-25', 'Sunday', ['2037-10-26'], 'Retrocession Day'],
    ['2032-12-25', 'Saturday', ['2032-12-24'], 'Constitution Day'],
    ['2033-12-25', 'Sunday', ['2033-12-26'], 'Constitution Day'],
    ['2029-02-11', 'Sunday', ['2029-02-16'], "the day before New Year's Eve, and the block ends on a Thursday"],
    ['2033-01-29', 'Saturday', ['2033-02-03', '2033-02-04'], "the day before New Year's Eve, with the Eve"],
    ['2034-02-18', 'Saturday', ['2034-02-22', '2034-02-23'], "New Year's Eve, with the first day"],
    ['2044-01-30', 'Saturday', ['2044-02-02', '2044-02-03'], 'the first day of the spring festival, with the second'],
    ['2041-02-02', 'Saturday', ['2041-02-04', '2041-02-05'], 'the second day of the spring festival, with the third'],
    ['2035-02-10', 'Saturday', ['2035-02-12'], 'the third day of the spring festival, past the Sunday'],
    ['2042-09-28', 'Sunday', ['2042-09-29'], "Teachers' Day and Mid-Autumn on one day give one substitute"],
    ['2080-09-28', 'Saturday', ['2080-09-27'], "Teachers' Day and Mid-Autumn on one day give one substitute"],
  ])('%s on a %s gives %j: %s', (holiday, weekday, given, _title) => {
    expect(weekdayOf(holiday)).toBe(weekday)
    expect(isOff(holiday)).toBe(true)
    for (const substitute of given) expect(namesOfDaysOff.get(substitute)).toBe('補假')
    const step = given[0]! < holiday ? -1 : 1
    // And none beyond.
    expect(namesOfDaysOff.get(dayBeside(given.at(-1)!, step))).not.toBe('補假')
  })

  test.each([
    ['2033-04-04', 'Monday', ['2033-04-05'], 'the day before is a Sunday'],
    ['2028-04-04', 'Tuesday', ['2028-04-03'], 'the day before'],
    ['2029-04-04', 'Wednesday', ['2029-04-03'], 'the day before'],
    ['2041-04-04', 'Thursday', ['2041-04-05'], 'the day after'],
    ['2036-04-04', 'Friday', ['2036-04-03'], 'the day before'],
    [
      '2037-04-04',
      'Saturday',
      ['2037-04-02', '2037-04-03'],
      'the day before, and the substitute moves past it, as in 2020',
    ],
    ['2032-04-04', 'Sunday', ['2032-04-02', '2032-04-05'], 'the day before is a Saturday and moves back, as in 2021'],
  ])("Children's Day and Qingming both on %s, a %s, give %j: %s", (date, weekday, given, _title) => {
    expect(weekdayOf(date)).toBe(weekday)
    expect(namesOfDaysOff.get(date)).toBe('兒童節及清明節')
    expect(
      substitutes.filter((day) => day.startsWith(date.slice(0, 5)) && day.slice(5) > '03-31' && day.slice(5) < '04-20'),
    ).toEqual(given)
  })

  test("Teachers' Day and Mid-Autumn on one weekday give no second day off", () => {
    expect(namesOfDaysOff.get('2061-09-28')).toBe('中秋節及孔子誕辰紀念日/教師節')
    expect([isOff('2061-09-27'), isOff('2061-09-29')]).toEqual([false, false])
  })
})

describe('projectYear in every year', () => {
  test.each(expectedFestivals)(
    '$year has each holiday off under its name',
    ({ year, lunarNewYear, qingming, dragonBoat, midAutumn }) => {
      const holidays = [
        [`${year}-01-01`, '開國紀念日'],
        [`${year}-02-28`, '和平紀念日'],
        [`${year}-04-04`, '兒童節'],
        [qingming, '清明節'],
        [`${year}-05-01`, '勞動節'],
        [dragonBoat, '端午節'],
        [midAutumn, '中秋節'],
        [`${year}-09-28`, '孔子誕辰紀念日/教師節'],
        [`${year}-10-10`, '國慶日'],
        [`${year}-10-25`, '臺灣光復暨金門古寧頭大捷紀念日'],
        [`${year}-12-25`, '行憲紀念日'],
        [dayBeside(lunarNewYear, -2), '小年夜'],
        [dayBeside(lunarNewYear, -1), '農曆除夕'],
        [lunarNewYear, '春節'],
        [dayBeside(lunarNewYear, 1), '春節'],
        [dayBeside(lunarNewYear, 2), '春節'],
      ] as const
      for (const [date, name] of holidays) expect(namesOfDaysOff.get(date)?.split('及')).toContain(name)
      const named = daysOf(year).filter((date) => namesOfDaysOff.has(date) && namesOfDaysOff.get(date) !== '補假')
      expect(named).toEqual([...new Set(holidays.map(([date]) => date))].sort())
    },
  )

  test('a year has its weekends and sixteen days off, less a coincidence in September, and more or less by New Year on a Saturday', () => {
    for (const { year, midAutumn } of expectedFestivals) {
      const days = daysOf(year)
      const coincidence = midAutumn === `${year}-09-28` ? 1 : 0
      const givenAway = weekdayOf(`${year}-01-01`) === 'Saturday' ? 1 : 0
      const received = new Date(Date.UTC(year + 1, 0, 1)).getUTCDay() === 6 ? 1 : 0
      expect([year, days.filter(isOff).length]).toEqual([
        year,
        days.filter(isWeekend).length + 16 - coincidence - givenAway + received,
      ])
    }
  })

  test('every substitute is a day from Monday to Friday', () => {
    expect(substitutes.length).toBeGreaterThan(300)
    expect(substitutes.filter(isWeekend)).toEqual([])
  })

  test('a holiday on a weekend has its substitute on the nearest day in its direction that is no other holiday', () => {
    const onWeekends = [...namesOfDaysOff.keys()].filter(
      (date) => isWeekend(date) && !SPRING_FESTIVAL.includes(namesOfDaysOff.get(date)!),
    )
    expect(onWeekends.length).toBeGreaterThan(200)
    for (const date of onWeekends) {
      const step = weekdayOf(date) === 'Saturday' ? -1 : 1
      let day = date
      while (isWeekend(day) || (namesOfDaysOff.get(day) ?? '補假') !== '補假') day = dayBeside(day, step)
      expect([date, day, namesOfDaysOff.get(day)]).toEqual([date, day, '補假'])
    }
  })

  test('the workdays after the spring festival are off, one for each of its five days that is on a weekend', () => {
    for (const { lunarNewYear } of expectedFestivals) {
      const block = [-2, -1, 0, 1, 2].map((days) => dayBeside(lunarNewYear, days))
      const weekdaysAfter = [3, 4, 5, 6, 7]
        .map((days) => dayBeside(lunarNewYear, days))
        .filter((date) => !isWeekend(date))
      const owed = block.filter(isWeekend).length
      expect(weekdaysAfter.slice(0, 3).map((date) => namesOfDaysOff.get(date) === '補假')).toEqual(
        [0, 1, 2].map((place) => place < owed),
      )
    }
  })

  test('the years are frozen and survive being written to JSON', () => {
    for (const year of projectedYears) {
      expect(JSON.parse(JSON.stringify(year))).toEqual(year)
      expect([year, year.off, year.worked].every((part) => Object.isFrozen(part))).toBe(true)
    }
  })

  test('a year comes out the same each time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...projectedYears), (year) => {
        expect(projectYear(year.year)).toEqual(year)
      }),
      { numRuns: 10 },
    )
  })
})

describe('projectYear refuses', () => {
  test.each([
    [undefined, 'missing'],
    [null, 'not-an-integer'],
    ['2030', 'not-an-integer'],
    [2030.5, 'not-an-integer'],
    [NaN, 'not-an-integer'],
    [Infinity, 'not-an-integer'],
    [2025, 'too-small'],
    [-2030, 'too-small'],
    [2101, 'too-large'],
  ])('%j as %s', (year, code) => {
    expect(faultsOf(() => projectYear(year as number))).toEqual([`year ${code}`])
  })

  test('anything else that is no whole year from 2026 to 2100', () => {
    fc.assert(
      fc.property(fc.anything(), (year) => {
        fc.pre(!(Number.isInteger(year) && (year as number) >= 2026 && (year as number) <= 2100))
        expect(faultsOf(() => projectYear(year as number))).toHaveLength(1)
      }),
    )
  })
})
