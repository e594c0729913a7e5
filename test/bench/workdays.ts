import { execFileSync } from 'node:child_process'
import { addDays } from 'date-fns/addDays'
import { isWeekend } from 'date-fns/isWeekend'
import dayjs from 'dayjs'
import businessDays from 'dayjs-business-days2'
import type {
  officialCalendar as OfficialCalendar,
  taipeiCalendar as TaipeiCalendar,
} from 'taipei-rollout-rules/calendar'
import { UtcDate } from '../../src/kernel/utc-date'
import { type Finding, asRatio, atLeast, atMost, inTime, nanoseconds, shown } from './measure'

interface Yardstick {
  addWorkdays(iso: string, count: number): string
  addWorkdaysMany(days: Int32Array, count: number, out: Int32Array): Int32Array
}
type MakeYardstick = (isWorkday: (iso: string) => boolean, first: string, last: string) => Yardstick

/** With the one part that counting asks for beside those that the library does. */
class UtcDay extends UtcDate {
  override getDay(): number {
    return this.getUTCDay()
  }
}

const DAY = 86_400_000
const dayNumber = (iso: string): number => Date.parse(iso) / DAY
const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** Times the calendar against its peers, all in this process and on the same days. */
export async function workdayFindings({
  officialCalendar,
  taipeiCalendar,
}: {
  officialCalendar: typeof OfficialCalendar
  taipeiCalendar: typeof TaipeiCalendar
}): Promise<Finding[]> {
  const days = Array.from({ length: dayNumber('2026-06-30') - dayNumber('2018-01-01') + 1 }, (_, place) =>
    isoOf(dayNumber('2018-01-01') + place),
  )
  const overAll = (add: (iso: string, place: number) => unknown, sample = days) =>
    nanoseconds(() => {
      let last: unknown
      for (let place = 0; place < sample.length; place++) last = add(sample[place]!, place)
      return last
    }, sample.length)
  const allDays = days.join(',')
  const cutOut = (place: number): string => allDays.slice(place * 11, place * 11 + 10)
  const few = days.filter((_, place) => place % 16 === 0)

  const ours3 = await overAll((iso) => taipeiCalendar.addWorkdays(iso, 3))
  const ours10 = await overAll((iso) => taipeiCalendar.addWorkdays(iso, 10))
  const ours250 = await overAll((iso) => taipeiCalendar.addWorkdays(iso, 250))

  const off = new Set<number>()
  const worked = new Set<number>()
  for (let day = dayNumber('2017-01-01'); day <= dayNumber('2027-12-31'); day++) {
    const weekend = isWeekend(new UtcDay(day * DAY))
    const workday = taipeiCalendar.isWorkday(isoOf(day))
    if (workday && weekend) worked.add(day)
    if (!workday && !weekend) off.add(day)
  }
  // Dates of the host count in its time zone; in UTC both loops count the same days wherever the benchmark runs.
  process.env['TZ'] = 'UTC'
  const offTimes = new Set([...off].map((day) => day * DAY))
  const workedTimes = new Set([...worked].map((day) => day * DAY))
  const withDateFns = (dateOf: (iso: string) => Date) => (iso: string) => {
    let date = dateOf(iso)
    for (let left = 10; left > 0;) {
      date = addDays(date, 1)
      const time = date.getTime()
      if (workedTimes.has(time) || (!offTimes.has(time) && !isWeekend(date))) left--
    }
    return date.toISOString().slice(0, 10)
  }
  const withDates = withDateFns((iso) => new Date(iso))
  const withUtcDates = withDateFns((iso) => new UtcDay(iso))
  dayjs.extend(businessDays, {
    holidays: [...off].map(isoOf),
    holidayFormat: 'YYYY-MM-DD',
    additionalWorkingDays: [...worked].map(isoOf),
    additionalWorkingDayFormat: 'YYYY-MM-DD',
  })
  const withDayjs = (iso: string): string => dayjs(iso).businessDaysAdd(10).format('YYYY-MM-DD')
  for (const iso of few) {
    const expected = taipeiCalendar.addWorkdays(iso, 10)
    if ([withDates, withUtcDates, withDayjs].some((add) => add(iso) !== expected))
      throw new Error(`the peers disagree at ${iso}`)
  }
  const dates10 = await overAll(withDates, few)
  const utcDates10 = await overAll(withUtcDates, few)
  const dayjs10 = await overAll(withDayjs, few.slice(0, 40))

  const findings = [
    shown('addWorkdays, text to text, count 10', inTime(ours10)),
    atMost('addWorkdays at count 250 against count 3', ours250 / ours3, 1.5, asRatio),
    atLeast(
      'addWorkdays faster than the faster date-fns loop at count 10',
      Math.min(dates10, utcDates10) / ours10,
      100,
      asRatio,
    ),
    shown('the date-fns loop over dates of the host', inTime(dates10)),
    shown('the date-fns loop over dates in UTC', inTime(utcDates10)),
    shown('dayjs-business-days2', `${inTime(dayjs10)}, ${asRatio(dayjs10 / ours10)} ours`),
  ]

  const million = Int32Array.from(
    { length: 1_000_000 },
    (_, place) => dayNumber('2018-01-01') + ((place * 7919) % 3000),
  )
  const out = new Int32Array(million.length)
  const batch = await nanoseconds(() => taipeiCalendar.addWorkdaysMany(million, 10, out), million.length)
  findings.push(shown('addWorkdaysMany, a million days', `${inTime(batch)} a date`))

  const { BENCH_YARDSTICK: path } = process.env
  if (path === undefined) findings.push(shown('yardstick', 'not given (BENCH_YARDSTICK=a module that exports anchor)'))
  else {
    const { anchor } = (await import(new URL(path, `file://${process.cwd()}/`).href)) as { anchor: MakeYardstick }
    const yardstick = anchor((iso) => taipeiCalendar.isWorkday(iso), '2017-01-01', '2027-12-31')
    findings.push(
      atMost(
        'addWorkdays against the yardstick',
        ours10 / (await overAll((iso) => yardstick.addWorkdays(iso, 10))),
        2,
        asRatio,
      ),
      atMost(
        'the same, of texts cut out of a longer one each time',
        (await overAll((_, place) => taipeiCalendar.addWorkdays(cutOut(place), 10))) /
          (await overAll((_, place) => yardstick.addWorkdays(cutOut(place), 10))),
        2,
        asRatio,
      ),
      atMost(
        'addWorkdaysMany against the yardstick',
        batch / (await nanoseconds(() => yardstick.addWorkdaysMany(million, 10, out), million.length)),
        1.5,
        asRatio,
      ),
    )
  }
  const numpy = numpyNanoseconds([...allDaysOff(taipeiCalendar)])
  findings.push(
    numpy === null
      ? shown('numpy', 'not installed (python3-numpy)')
      : atLeast('addWorkdaysMany faster than numpy busday_offset', numpy / batch, 15, asRatio),
  )
  if (!officialCalendar.isWorkday('2026-11-23')) throw new Error('the calendar is not the official one')
  return findings
}

function* allDaysOff({ isWorkday }: typeof TaipeiCalendar): Generator<string> {
  for (let day = dayNumber('2017-01-01'); day <= dayNumber('2027-12-31'); day++)
    if (!isWorkday(isoOf(day))) yield isoOf(day)
}

/** Exact in numpy means: a week of seven workdays, with every day off as a holiday. */
function numpyNanoseconds(daysOff: readonly string[]): number | null {
  const program = `
import sys, time, numpy as np
off = np.array(sys.stdin.read().split(), dtype='datetime64[D]')
calendar = np.busdaycalendar(weekmask='1111111', holidays=off)
days = np.datetime64('2018-01-01') + (np.arange(1000000) * 7919) % 3000
np.busday_offset(days, 10, roll='backward', busdaycal=calendar)
times = []
for _ in range(5):
    start = time.perf_counter(); np.busday_offset(days, 10, roll='backward', busdaycal=calendar); times.append(time.perf_counter() - start)
print(sorted(times)[2] * 1e9 / len(days))
`
  try {
    return Number(
      execFileSync('python3', ['-c', program], {
        input: daysOff.join(' '),
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'ignore'],
      }),
    )
  } catch {
    return null
  }
}
