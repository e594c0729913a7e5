import { CalendarRangeError, readingChoices, rules, taipeiCalendar, type RuleOptions } from '../../../src/index'
import { addDays, type Day } from './days'

export type Options = Pick<RuleOptions, 'calendar' | 'readings' | 'tables'> & { asOf: Day }

type Answer = (facts: unknown, options: unknown) => { value: any }
const kept = new Map<string, unknown>()

/** What a rule says of these facts. Only answers under the library's own calendar are kept. */
export function lawSays(rule: keyof typeof rules, facts: object, options: Options): any {
  const { calendar, readings, tables } = options
  const given = { ...(calendar && { calendar }), ...(readings && { readings }), ...(tables && { tables }) }
  const answer = (): unknown => (rules[rule] as unknown as Answer)(facts, given).value
  if (calendar) return answer()
  const key = JSON.stringify([rule, facts, readings, tables])
  if (!kept.has(key)) kept.set(key, answer())
  return kept.get(key)
}

export function readingOf(id: string, options: Options): string | undefined {
  const taken = (options.readings as Record<string, string | { choice: string } | undefined> | undefined)?.[id]
  const choices: Record<string, readonly string[] | undefined> = readingChoices
  return typeof taken === 'object' ? taken.choice : (taken ?? choices[id]?.[0])
}

export const workdaysOf = {
  'working-group-change': 3,
  'working-group-minutes': 5,
  'administrator-change': 3,
  'administrator-replacement': 10,
  'seed-change': 3,
  'seed-replacement': 10,
  'administrator-leave-filing': 7,
  'seed-leave-filing': 7,
  'instructor-leave-filing': 7,
}
export type WorkdayDuty = keyof typeof workdaysOf

/** The last day of a limit, or, where the calendar ends before it, the first day on which it can end. */
export type LastDay = { day: Day } | { notBefore: Day }

export function lastDayOf(duty: WorkdayDuty, from: Day, options: Options): LastDay {
  try {
    return { day: lawSays('deadlines.due', { duty, from }, options).due }
  } catch (thrown) {
    if (!(thrown instanceof CalendarRangeError)) throw thrown
    const calendar = options.calendar ?? taipeiCalendar
    const { last } = calendar.coverage
    if (from >= last) return { notBefore: addDays(from, workdaysOf[duty]) }
    return { notBefore: addDays(last, workdaysOf[duty] - calendar.countWorkdays(from, last)) }
  }
}

export type DesignatedDuty =
  'working-group-establishment' | 'working-group-list' | 'administrator-selection' | 'seed-selection'

/** The last day of a limit that the bureau set, or of going live where no such limit is given. */
export function lastDesignatedDay(
  duty: DesignatedDuty,
  set: { limit: Day | null; goLiveOn: Day | null; goLiveNoticeOn: Day | null },
  options: Options,
): LastDay | null {
  const { first } = (options.calendar ?? taipeiCalendar).coverage
  if (set.limit !== null && set.limit < first) return { day: set.limit }
  const asOf = '2100-12-31'
  const notBefore = set.limit === null ? null : { notBefore: set.limit }
  try {
    const { last } = lawSays('deadlines.designated', { duty, ...set, doneOn: null, asOf }, options)
    return last === null ? notBefore : { day: last }
  } catch (thrown) {
    if (!(thrown instanceof CalendarRangeError)) throw thrown
    return notBefore
  }
}
