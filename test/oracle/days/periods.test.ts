import * as fc from 'fast-check'
import { periodEnd } from 'taipei-rollout-rules/periods'
import { expect, test } from 'vitest'
import { answerOf } from './answers'
import { calendars, dayNear, drawnCalendar, type DrawnCalendar } from './calendars'
import { firstDay, isDate, isoOf, lastDay } from './civil-days'
import { drawnDay, drawnOptions, extraKey, optionsFor, sometimesSpoilt, spoilt, without, type Spoiler } from './drawn'
import { daysOff, firstDays, periodAnswer, periodReadings, units } from './periods'
import { runs, Tally } from '../tally'
import { countAnswer, listing, optionRefusals } from './counted'

type Facts = Record<string, unknown>

/** Counts that mostly stay within a few years, and some that lead near the last year or past it. */
const counts: Readonly<Record<string, fc.Arbitrary<number>>> = {
  workday: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 60 })),
  day: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 90 })),
  week: fc.integer({ min: 1, max: 12 }),
  month: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 27 })),
  year: fc.integer({ min: 1, max: 4 }),
}

const startNear = (calendar: DrawnCalendar): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 6, arbitrary: dayNear(calendar, 12, 2) },
    { weight: 3, arbitrary: drawnDay(2017, 2027) },
    { weight: 1, arbitrary: drawnDay(1900, 2099) },
    { weight: 1, arbitrary: fc.integer({ min: lastDay - 800, max: lastDay }) },
    { weight: 1, arbitrary: fc.constant(firstDay) },
  )

const soundFacts = (calendar: DrawnCalendar): fc.Arbitrary<Facts> =>
  fc.constantFrom(...units).chain((unit) =>
    fc.record({
      from: startNear(calendar).map(isoOf),
      count: fc.oneof(
        { weight: 30, arbitrary: counts[unit] ?? fc.constant(1) },
        { weight: 1, arbitrary: fc.constantFrom(1e5, 1e9, Number.MAX_SAFE_INTEGER) },
      ),
      unit: fc.constant(unit),
      firstDay: fc.constantFrom(...firstDays),
      dayOff: fc.constantFrom(...daysOff, 'next-workday'),
    }),
  )

const spoilers: readonly Spoiler[] = [
  ...['from', 'count', 'unit', 'firstDay', 'dayOff'].map(without),
  extraKey,
  spoilt('from'),
  spoilt('from', [null]),
  spoilt('count', [0, -0, -1, 1.5, NaN, Infinity, '1', null, 1e300, [1]]),
  spoilt('count', [0, -5, 0.5, -Infinity, true, 2 ** 53]),
  spoilt('unit', ['', 'hour', 'workdays', null, 1]),
  spoilt('firstDay', ['', 'in', null, true]),
  spoilt('dayOff', ['', 'move', null, false]),
]

const inputs = drawnCalendar.chain((calendar) =>
  fc.tuple(
    sometimesSpoilt(soundFacts(calendar), spoilers),
    drawnOptions(periodReadings, {}),
    fc.constant(calendar.name),
  ),
)

const optionRefused = ['missing', 'not-an-option']

const list = [
  'code civil-code 120 II first-day-left-out',
  'code administrative-procedure-act 48 V first-day-counts',
  'code civil-code 119 workdays-alone-count',
  'code civil-code 119 days-left-out',
  'code civil-code 119 special-days-counted',
  'code civil-code 121 I last-workday',
  'code civil-code 121 I last-day',
  'code civil-code 121 II day-before-corresponding',
  'code civil-code 121 II no-corresponding-day',
  'code civil-code 123 I by-the-calendar',
  'code administrative-procedure-act 48 V end-as-it-is',
  'code civil-code 122 end-on-workday',
  'code civil-code 122 end-moved',
  'code administrative-procedure-act 48 IV saturday-moved',
  ...calendars.map(({ name }) => `calendar ${name}`),
  ...units.flatMap((unit) =>
    firstDays.flatMap((first) => daysOff.map((dayOff) => `${unit}, first day ${first}, ${dayOff}`)),
  ),
  ...listing('listed', periodReadings),
  ...listing('', periodReadings).flatMap((choice) => units.map((unit) => `${choice}: ${unit}`)),
  ...['on', 'moved'].flatMap((how) => listing('', periodReadings).map((choice) => `${choice}: end ${how}`)),
  ...listing(
    'refused invalid-input',
    {
      from: ['missing', 'not-a-date'],
      count: ['missing', 'wrong-type', 'not-finite', 'not-an-integer', 'too-small', 'too-large', 'past-last-year'],
      unit: optionRefused,
      firstDay: optionRefused,
      dayOff: optionRefused,
      extra: ['unknown-key'],
      ...optionRefusals,
    },
    ' ',
  ),
  ...['month', 'year', 'week', 'day', 'workday'].map((unit) => `past the last year by ${unit}`),
  'refused calendar-range',
  'refused unknown-reading',
]

test('the end of a period of law', () => {
  const tally = new Tally()
  fc.assert(
    fc.property(inputs, ([facts, options, name]) => {
      const calendar = calendars.find((one) => one.name === name)
      if (!calendar) throw new Error('no such calendar')
      const answer = answerOf(() => {
        const { value, basis, readings } = periodEnd(facts as never, optionsFor(options, calendar.given))
        return {
          value,
          basis: basis.map(({ act, article, code }) => ({ code: `${act} ${article} ${code}` })),
          readings,
        }
      })
      countAnswer(tally, answer)
      if ('value' in answer) {
        const unit = String(facts.unit)
        tally.count(`calendar ${name}`, `${unit}, first day ${String(facts.firstDay)}, ${String(facts.dayOff)}`)
        for (const [id, [preset = '']] of Object.entries(periodReadings)) {
          const choice = `${id}=${options.readings[id] ?? preset}`
          tally.count(`${choice}: ${unit}`)
          if (answer.codes.includes('civil-code 122 end-on-workday')) tally.count(`${choice}: end on`)
          if (answer.codes.includes('civil-code 122 end-moved')) tally.count(`${choice}: end moved`)
        }
      } else if (answer.about.includes('count past-last-year') && isDate(facts.from)) {
        tally.count(`past the last year by ${String(facts.unit)}`)
      }
      expect(answer).toEqual(periodAnswer(facts, options, calendar.own))
    }),
    { numRuns: runs },
  )
  tally.expectSeen(list)
})
