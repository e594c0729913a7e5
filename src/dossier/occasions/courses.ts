/** 柒、一至三、(三): leave from a course, and who must go on or not. */
import type { IsoDate } from '../../kernel/civil-date'
import {
  type LeaveFiling,
  type RunConsequence,
  type TrainingResult,
  courseRecord,
  leaveFiling,
} from '../../law/c07-training/index'
import { compareTexts } from '../../kernel/natural-order'
import { leaveLimitStart } from '../../law/c07-training/leave-filing'
import type { ClauseId } from '../../law/clause-id'
import { dueDate } from '../../law/deadlines'
import type { Decision } from '../../law/rule'
import { earliestEnd } from '../../law/workday-limit'
import type { AuditContext } from '../audit-context'
import { AFTER_ALL, dayBefore } from '../days'
import type { DossierLeave } from '../form/people'
import { fact, happenedOn, known, type Fact } from '../judge'
import { occasion } from '../line'
import { dateless, inScopeOn, unlessReleased } from '../limits'
import { type Outcome, type OutcomeParts, advisory, met, past, pending, undecided } from '../outcome'
import type { Person, Run } from '../record/people'

const clauseOf = { administrator: '7.1.3', seed: '7.2.3', instructor: '7.3.3' } as const satisfies Record<
  Run['course'],
  ClauseId
>

/** Somebody's run of a course. */
interface RunOf {
  readonly person: Person
  readonly run: Run
}

function runsOf({ people = [], isWithoutSupport }: AuditContext): readonly RunOf[] {
  return people.flatMap((person) =>
    (person.runs ?? [])
      .filter(({ course }) => course === 'instructor' || !isWithoutSupport)
      .map((run) => ({ person, run })),
  )
}

/** Leave from a run, with the way to it. */
interface LeaveOf extends RunOf {
  readonly leave: DossierLeave
  readonly path: string
}

function leavesOf(context: AuditContext): readonly LeaveOf[] {
  return runsOf(context).flatMap(({ person, run }) =>
    (run.leaves ?? []).map((leave, place) => ({ person, run, leave, path: `${run.path}.leaves.${place}` })),
  )
}

function firstDayOf({ on, from }: DossierLeave): IsoDate {
  return (on ?? from) as IsoDate
}

/** The days of a leave as the rule takes them. */
function daysOf(leave: DossierLeave) {
  const { through } = leave
  return { leaveOn: firstDayOf(leave), ...(through !== undefined && { leaveThrough: through }) }
}

/** What becomes of a leave, and the decision of the rule that says so. */
interface Filing {
  /** Null where it hangs on days past the calendar. */
  readonly answer: LeaveFiling | null
  /** Null where the calendar does not reach. */
  readonly decision: Decision<LeaveFiling> | null
}

function filingOf(
  context: AuditContext,
  { run: { course }, leave }: Omit<LeaveOf, 'path' | 'person'>,
  filedOn: IsoDate | null,
): Filing {
  const { ask, asOf, calendar, reading } = context
  const decision = ask(leaveFiling, { course, ...daysOf(leave), filedOn, urgent: leave.urgent, asOf })
  if (decision !== null) return { answer: decision.value, decision }
  const from = leaveLimitStart(daysOf(leave), reading)
  const earliest = earliestEnd(`${course}-leave-filing`, from, calendar, reading)
  const inTime = filedOn === null ? 'filing-open' : 'filed-in-time'
  return { answer: (filedOn ?? asOf) <= earliest ? inTime : null, decision }
}

/** The last day for filing: the seventh workday for an urgent cause, else the leave's first day or the day before. */
function lastDayToFile({ ask, reading }: AuditContext, { run: { course }, leave }: LeaveOf): IsoDate | null {
  const first = firstDayOf(leave)
  if (!leave.urgent && reading('late-non-urgent-leave') === 'unexcused')
    return reading('same-day-filing') === 'in-advance' ? first : dayBefore(first)
  const from = leaveLimitStart(daysOf(leave), reading)
  return ask(dueDate, { duty: `${course}-leave-filing` as const, from })?.value.due ?? null
}

export const leave = /* @__PURE__ */ occasion<LeaveOf, { readonly filedOn: IsoDate | null }>({
  occasion: 'leave',
  clause: ({ run }) => clauseOf[run.course],
  rule: 'training.leave-filing',
  actor: 'trainee',
  entries: leavesOf,
  subject: ({ person, run, leave: taken }) => ({
    date: firstDayOf(taken),
    ...(taken.through !== undefined && { through: taken.through }),
    person: person.id,
    course: run.course,
  }),
  keys: ({ person, run, leave: taken }) => [person.id, run.course, run.startsOn, firstDayOf(taken)],
  facts: ({ path, leave: taken }, { asOf }) => ({ filedOn: happenedOn(`${path}.filedOn`, taken.filedOn, asOf) }),
  gives({ filedOn }, entry, context) {
    const { scope, asOf } = context
    const arises = firstDayOf(entry.leave)
    return inScopeOn(scope, arises, () => {
      const { answer, decision } = filingOf(context, entry, filedOn)
      if (answer === null) return undecided('outside-calendar')
      const due = lastDayToFile(context, entry)
      const parts: OutcomeParts = { decision, due, ...(decision === null && { codes: ['outside-calendar'] }) }
      return unlessReleased({ scope, arises, asOf, done: filedOn }, due ?? AFTER_ALL, () =>
        filed(entry.run.course, answer, parts),
      )
    })
  },
})

/** What each answer gives. */
function filed(course: Run['course'], answer: LeaveFiling, parts: OutcomeParts): Outcome {
  switch (answer) {
    case 'filed-in-advance':
    case 'filed-in-time':
      return met(parts)
    case 'filing-open':
      return pending({ ...parts, repair: { action: 'file', what: `${course}-leave-filing`, count: 1 } })
    case 'unexcused-absence':
      return past(parts)
  }
}

interface AttendanceFacts {
  /** Whether there is a ground to expel; null where that hangs on days past the calendar. */
  readonly ground: boolean | null
  readonly result: TrainingResult | null
}

export const attendance = /* @__PURE__ */ occasion<RunOf, AttendanceFacts>({
  occasion: 'attendance',
  clause: ({ run }) => clauseOf[run.course],
  rule: 'training.course-record',
  actor: ({ run }) => (run.course === 'instructor' ? 'unnamed' : 'doit'),
  entries: runsOf,
  subject: ({ person, run }) => ({ date: run.startsOn, person: person.id, course: run.course }),
  keys: ({ person, run }) => [person.id, run.course, run.startsOn],
  facts: (entry, context) => ({ ground: groundOf(context, entry), result: resultOf(context, entry) }),
  gives({ ground, result }, entry, context) {
    const { scope, asOf } = context
    const { startsOn } = entry.run
    return inScopeOn(scope, startsOn, () => {
      const decision = decisionOn(context, entry, result)
      if (decision === null && ground === null) return undecided('outside-calendar')
      const consequence = decision?.value.consequence ?? consequenceOf(ground === true, result)
      const parts: OutcomeParts =
        decision === null ? { steps: [{ clause: clauseOf[entry.run.course], code: consequence }] } : { decision }
      if (consequence !== 'must-be-expelled') return concluded[consequence](parts)
      const repair = { action: 'replace', what: 'expulsion', count: 1 } as const
      return dateless({ scope, asOf, arises: startsOn, done: null, repair, parts })
    })
  },
})

/** What each consequence gives, but for an expulsion that is still to come. */
const concluded: Readonly<Record<Exclude<RunConsequence, 'must-be-expelled'>, (parts: OutcomeParts) => Outcome>> = {
  continues: met,
  'rightly-expelled': met,
  'wrongly-continued': past,
  'expelled-without-ground-here': advisory,
}

function consequenceOf(ground: boolean, result: TrainingResult | null): RunConsequence {
  if (!ground) return result === 'expelled' ? 'expelled-without-ground-here' : 'continues'
  if (result === null) return 'must-be-expelled'
  return result === 'expelled' ? 'rightly-expelled' : 'wrongly-continued'
}

function resultOf({ asOf }: AuditContext, { run: { result, startsOn, path } }: RunOf): Fact<TrainingResult | null> {
  const outcome = result === undefined ? (startsOn > asOf ? null : undefined) : (result?.outcome ?? null)
  return fact<TrainingResult | null>(`${path}.result`, outcome, () => [null, 'passed', 'failed', 'expelled'])
}

/** What a leave can be: filed in time, or an unexcused absence. */
interface LeaveState {
  readonly excused: boolean
  readonly unexcused: boolean
  /** Where it would be recorded what it is. */
  readonly missing: readonly string[]
}

function stateOf(context: AuditContext, entry: Pick<LeaveOf, 'run' | 'leave'>, path: string): LeaveState {
  const { filedOn } = entry.leave
  const could = filedOn === undefined ? [null, '1900-01-01', context.asOf] : [filedOn]
  const states = could.map((day) => filingOf(context, entry, day).answer)
  const excused = states.some((state) => state !== 'unexcused-absence')
  const unexcused = states.some((state) => state === null || state === 'unexcused-absence')
  return { excused, unexcused, missing: filedOn === undefined && excused && unexcused ? [path] : [] }
}

/** From which share of a course's hours leave expels (7.1.3, 7.2.3; of instructors 7.3.3). */
const percents = { administrator: 20, seed: 20, instructor: 10 } as const
/** The most hours that a course may have. */
const MOST_HOURS = 1000

/** Whether there is a ground to expel: an unexcused absence, or too much leave; and what that hangs on. */
// eslint-disable-next-line complexity -- one line for each thing that is asked, and nothing nested
function groundOf(context: AuditContext, entry: RunOf): Fact<boolean | null> {
  const { course, leaves, absences, totalHours, path } = entry.run
  const ofOfficial = context.reading('leave-kinds') === 'official-leave-excluded'
  const states = (leaves ?? []).map((each, place) => ({
    ...stateOf(context, { run: entry.run, leave: each }, `${path}.leaves.${place}.filedOn`),
    hours: each.hours,
    official: ofOfficial ? each.officialHours : 0,
    officialPath: `${path}.leaves.${place}.officialHours`,
  }))
  const isSure = (absences ?? []).length > 0 || states.some(({ excused }) => !excused)
  if (isSure) return fact([], true, () => [true])
  const away = states.reduce((sum, { hours }) => sum + hours, 0)
  const least = states.reduce((sum, { hours, official = hours }) => sum + hours - official, 0)
  const most = states.reduce((sum, { hours, official = 0 }) => sum + hours - official, 0)
  const reaches = (hours: number, total: number): boolean => hours * 100 >= total * percents[course]
  const [fewest, total] = [totalHours ?? Math.max(0.5, away), totalHours ?? MOST_HOURS]
  // With the fewest hours of the course the share is greatest.
  const never = !reaches(most, fewest)
  const always = reaches(least, total)
  const mayBeUnexcused = states.some(({ unexcused }) => unexcused)
  const mayBeMore = (leaves === undefined || absences === undefined) && away < total
  if (always) return fact([], true, () => [true])
  if (never && !mayBeUnexcused && !mayBeMore) return fact([], false, () => [false])
  const missing = [
    ...(totalHours === undefined && (!never || leaves === undefined) ? [`${path}.totalHours`] : []),
    ...(leaves === undefined && mayBeMore ? [`${path}.leaves`] : []),
    ...states.flatMap(({ missing: paths }) => paths),
    ...(never ? [] : states.filter(({ official }) => official === undefined).map(({ officialPath }) => officialPath)),
    ...(absences === undefined && mayBeMore ? [`${path}.absences`] : []),
  ]
  return missing.length === 0 ? known(null) : fact(missing, undefined, () => [true, false])
}

/** Entries in the order of time, in whatever order they are recorded. */
function inOrder<Entry extends { readonly hours: number }>(
  entries: readonly Entry[],
  dayOf: (entry: Entry) => IsoDate,
): readonly Entry[] {
  return [...entries].sort((a, b) => compareTexts(dayOf(a), dayOf(b)) || a.hours - b.hours)
}

/** What the rule says of a run of which everything that it wants is recorded. */
function decisionOn(context: AuditContext, { person, run }: RunOf, outcome: TrainingResult | null) {
  const { asOf, ask, reading } = context
  const { course, totalHours, leaves, absences, startsOn } = run
  if (totalHours === undefined || leaves === undefined || absences === undefined) return null
  const needsOfficial = reading('leave-kinds') === 'official-leave-excluded'
  if (
    leaves.some(({ filedOn, officialHours }) => filedOn === undefined || (needsOfficial && officialHours === undefined))
  )
    return null
  const before = (person.runs ?? []).filter((other) => other.course === course && other.startsOn < startsOn)
  if (before.some(({ result }) => result === undefined)) return null
  return ask(courseRecord, {
    course,
    totalHours,
    leaves: inOrder(leaves, firstDayOf).map((each) => ({
      id: firstDayOf(each),
      on: firstDayOf(each),
      ...(each.through !== undefined && { through: each.through }),
      hours: each.hours,
      officialHours: each.officialHours ?? 0,
      filedOn: each.filedOn as IsoDate | null,
      urgent: each.urgent,
    })),
    absences: inOrder(absences, ({ on }) => on),
    outcome,
    earlier: before.flatMap(({ result }) => (result ? [result.outcome] : [])),
    asOf,
  })
}
