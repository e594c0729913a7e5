import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { festivalDates } from '../../../src/calendar/projection/festival-dates'
import { formatIsoDate } from '../../../src/kernel/civil-date'
import { expectedFestivals } from './festivals'

describe('festivalDates', () => {
  test('gives the dates of independent sources in each of the 75 years', () => {
    expect(expectedFestivals).toHaveLength(75)
    const found = expectedFestivals.map(({ year }) => ({
      year,
      ...Object.fromEntries(
        Object.entries(festivalDates(year)).map(([festival, day]) => [festival, formatIsoDate(day)]),
      ),
    }))
    expect(found).toEqual(expectedFestivals)
  })

  test('date-holidays itself is wrong exactly where the comments say so', () => {
    const names = {
      lunarNewYear: 'chinese 01-0-01',
      qingming: 'chinese 5-01 solarterm',
      dragonBoat: 'chinese 05-0-05',
      midAutumn: 'chinese 08-0-15',
    }
    const holidays = new Holidays()
    for (const rule of Object.values(names)) holidays.setHoliday(rule, rule)
    const wrong = expectedFestivals.flatMap(({ year, ...expected }) => {
      const found = holidays.getHolidays(year)
      return Object.entries(names)
        .map(([festival, rule]) => ({
          festival,
          given: found.find((holiday) => holiday.rule === rule)!.date.slice(0, 10),
          right: expected[festival as keyof typeof names],
        }))
        .filter(({ given, right }) => given !== right)
    })
    expect(wrong).toEqual([
      { festival: 'midAutumn', given: '2033-10-07', right: '2033-09-08' },
      { festival: 'midAutumn', given: '2039-10-01', right: '2039-10-02' },
      { festival: 'dragonBoat', given: '2053-06-19', right: '2053-06-20' },
      { festival: 'midAutumn', given: '2059-09-20', right: '2059-09-21' },
      { festival: 'midAutumn', given: '2077-09-30', right: '2077-10-01' },
      { festival: 'dragonBoat', given: '2080-06-21', right: '2080-06-22' },
      { festival: 'dragonBoat', given: '2093-05-28', right: '2093-05-29' },
    ])
  })
})
