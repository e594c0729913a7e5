import { answerUnder, type Answer, type Choices, type Worked } from './answers'
import { civilDay, dayOf, endOfMonths, isoOf, isSaturday, lastDay } from './civil-days'
import { Faults, judgeOptions, type DrawnOptions } from './faults'
import { countWorkdays, isSpecial, type OwnCalendar } from './own-calendar'

export const units = ['workday', 'day', 'week', 'month', 'year']
export const firstDays = ['excluded', 'included']
export const daysOff = ['next-workday', 'as-is']

export const periodReadings = {
  'typhoon-closure': ['not-a-workday', 'counts-as-workday', 'extends-last-day-only'],
  'make-up-saturday': ['workday', 'not-a-workday'],
}

interface Facts {
  from: string
  count: number
  unit: string
  firstDay: string
  dayOff: string
}

const firstCounted = ({ from, firstDay }: Facts): number => dayOf(from) + (firstDay === 'excluded' ? 1 : 0)

/** The last day before it is moved, of workdays the earliest that it can be; null where it is after the last year. */
function endUnmoved(facts: Facts): number | null {
  const { unit, count } = facts
  const dayOne = firstCounted(facts)
  const months = unit === 'year' ? 12 : unit === 'month' ? 1 : 0
  // There are fewer than 80,000 days in all the years together; a month counted ends by the first of the next.
  const { year, month } = civilDay(dayOne)
  if (count > 80_000 || year * 12 + month + count * months > 2101 * 12 + 1) return null
  const end = months > 0 ? endOfMonths(dayOne, count * months) : dayOne + count * (unit === 'week' ? 7 : 1) - 1
  return end > lastDay ? null : end
}

const endsOnDayBefore = (first: number, end: number): boolean => isoOf(end + 1).slice(8) === isoOf(first).slice(8)

function work(facts: Facts, choices: Choices, calendar: OwnCalendar): Worked {
  const from = dayOf(facts.from)
  const leaveOut = facts.firstDay === 'excluded'
  const codes = [
    leaveOut ? 'civil-code 120 II first-day-left-out' : 'administrative-procedure-act 48 V first-day-counts',
  ]
  if (facts.unit === 'workday') {
    const { end, dayOne, ledger } = countWorkdays(calendar, from, facts.count, leaveOut, choices)
    codes.push('civil-code 119 workdays-alone-count')
    if (ledger.some((row) => !row.counted && row.why !== 'start-day')) codes.push('civil-code 119 days-left-out')
    if (ledger.some((row) => row.counted && isSpecial(row.why))) codes.push('civil-code 119 special-days-counted')
    codes.push('civil-code 121 I last-workday')
    return { value: { end: isoOf(end), dayOne: isoOf(dayOne), ledger }, codes }
  }
  const end = endUnmoved(facts) ?? lastDay
  const dayOne = firstCounted(facts)
  if (facts.unit === 'day') codes.push('civil-code 121 I last-day')
  else if (facts.unit === 'week') codes.push('civil-code 121 II day-before-corresponding')
  else {
    const corresponds = endsOnDayBefore(dayOne, end)
    codes.push('civil-code 123 I by-the-calendar')
    codes.push(`civil-code 121 II ${corresponds ? 'day-before-corresponding' : 'no-corresponding-day'}`)
  }
  const answer = (last: number, ...more: readonly string[]): Worked => ({
    value: { end: isoOf(last), dayOne: isoOf(dayOne) },
    codes: [...codes, ...more],
  })
  if (facts.dayOff === 'as-is') return answer(end, 'administrative-procedure-act 48 V end-as-it-is')
  const moved = calendar.nextWorkday(end, choices)
  if (moved === end) return answer(end, 'civil-code 122 end-on-workday')
  const saturday = isSaturday(end) ? ['administrative-procedure-act 48 IV saturday-moved'] : []
  return answer(moved, 'civil-code 122 end-moved', ...saturday)
}

function judgeCount(faults: Faults, count: unknown): boolean {
  const bad =
    count === undefined
      ? 'missing'
      : typeof count !== 'number'
        ? 'wrong-type'
        : !Number.isFinite(count)
          ? 'not-finite'
          : !Number.isInteger(count)
            ? 'not-an-integer'
            : count < 1
              ? 'too-small'
              : count > Number.MAX_SAFE_INTEGER
                ? 'too-large'
                : ''
  return bad === '' || faults.add('count', bad)
}

function judgeFacts(facts: unknown): void {
  const faults = new Faults()
  if (faults.object('', facts, ['from', 'count', 'unit', 'firstDay', 'dayOff'])) {
    const sound = [
      faults.date('from', facts.from),
      judgeCount(faults, facts.count),
      faults.option('unit', facts.unit, units),
      faults.option('firstDay', facts.firstDay, firstDays),
    ].every(Boolean)
    faults.option('dayOff', facts.dayOff, daysOff)
    if (sound && endUnmoved(facts as unknown as Facts) === null) faults.add('count', 'past-last-year')
  }
  faults.refuse()
}

export const periodAnswer = (facts: unknown, options: DrawnOptions, calendar: OwnCalendar): Answer =>
  answerUnder(
    periodReadings,
    options.readings,
    () => {
      judgeFacts(facts)
      judgeOptions(options, periodReadings)
    },
    (choices) => work(facts as Facts, choices, calendar),
  )
