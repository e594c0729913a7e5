/** What a repair asks for, done in the record on the day of the question. */
import type { Obligation } from '../../../src/dossier'
import { dayAfter, dayBefore, earlier, farAhead, later, spanCovers, yearOf, type Day } from './days'
import type { Group, Person, Result, Role, RolloutRecord, Seat, Span, StaffRole, Term } from './record-shape'

/** A line with a repair, in a record on the day of the question; the record may be changed. */
interface Act {
  record: RolloutRecord
  line: Obligation
  today: Day
}

/** The first day on which a repair can be done; null where that is not known yet. */
export function dayOfAct({ record, line, today }: Act): Day | null {
  const { occasion, date, key } = line.subject
  // Who came today goes back tomorrow: who never came was not sent at all.
  if (occasion === 'secondment' && line.repair?.action === 'remove')
    return record.body.secondments!.some(({ from }) => from === today) ? dayAfter(today) : today
  // Nobody is expelled from a course before it begins.
  if (occasion === 'attendance') return later(today, date!)
  // A score is that of a period that is over.
  if (occasion !== 'appraisal' && occasion !== 'appraised-period') return today
  const { through } = periodsIn(record).find(({ period }) => key === undefined || String(period) === key)!
  return through && later(today, dayAfter(through))
}

/** What is done for the lines of each occasion that can have a repair. */
export const acts: Record<string, (act: Act) => void> = {
  council: ({ record, today }) => {
    record.council!.establishedOn = today
  },
  'council-composition': changeSeats,
  'seat-post': (act) => leaveSeats(act, [seatOf(act)]),
  'seat-attendance': (act) => {
    seatOf(act).successorOn = act.today
  },
  'council-period': ({ record, today }) => {
    record.council!.meetings!.push({ date: today, kind: 'regular', held: true, chair: 'convener', attendance: [] })
  },
  'steering-group': ({ record, line, today }) => {
    const group = record.steeringGroup!
    // One group is all that a record can name; if it was dissolved too soon, the dissolution is taken back.
    if (line.breach === 'ongoing' && group.establishedOn) group.dissolvedOn = null
    else Object.assign(group, { establishedOn: today, dissolvedOn: null })
  },
  'steering-composition': ({ record, line }) => {
    const group = record.steeringGroup!
    if (line.subject.aspect === 'convener') group.convener = { agency: 'doit', senior: true }
    else if (line.subject.aspect === 'deputy-convener') group.deputyConvener = headOfSteering(line)
    else group.members! += line.repair!.count!
  },
  'steering-period': ({ record, today }) => void record.steeringGroup!.meetings!.push(today),
  'steering-retirement': ({ record, today }) => {
    record.steeringGroup!.dissolvedOn = today
  },
  secondment: ({ record, line, today }) => {
    const { secondments } = record.body
    if (line.repair!.action === 'add') return void secondments!.push({ person: '新借調', from: today, through: null })
    record.body.secondments = ended(secondments!, today)
  },
  'working-group': establish,
  'establishment-limit': establish,
  'working-group-composition': changeStaff,
  'list-limit': ({ record, today }) => {
    for (const group of groupsOf(record)) group.listSentOn ??= today
  },
  'working-group-change': notify,
  'working-group-period': ({ record, today }) => {
    const group = groupsOf(record).find((each) => stands(each, today)) ?? groupsOf(record)[0]!
    group.meetings!.push({ date: today, convener: 'present', chair: 'convener', minutesSentOn: null })
  },
  minutes: ({ record, line, today }) => {
    for (const { meetings } of groupsOf(record))
      for (const meeting of meetings!) if (meeting.date === line.subject.date) meeting.minutesSentOn ??= today
  },
  'working-group-retirement': ({ record, today }) => {
    for (const group of groupsOf(record)) if (group.establishedOn) group.dissolvedOn ??= today
  },
  roster: changeStaff,
  // More than any quota asks for; whether they are too many is for the roster.
  selection: (act) => appoint(act, act.line.subject.role as StaffRole, 10),
  'selection-filing': ({ record, line, today }) => {
    const { administrators, seeds } = record.support!
    const selection = line.subject.role === 'administrator' ? administrators : seeds
    selection!.filedOn = today
  },
  'staff-change': notify,
  replacement: ({ record, line, today }) => {
    const { person, role, date } = line.subject
    record.support!.replacements!.find(
      (each) => each.person === person && each.role === role && each.receivedOn === date,
    )!.completedOn = today
  },
  course: takeCourse,
  'follow-up': takeCourse,
  'digital-course': (act) => {
    personOf(act).digitalCourseOn = act.today
  },
  leave: (act) => {
    const { course, date } = act.line.subject
    for (const run of personOf(act).courses!)
      for (const leave of run.leaves!)
        if (run.course === course && (leave.on ?? leave.from) === date) leave.filedOn ??= act.today
  },
  attendance: (act) => {
    const { course, date } = act.line.subject
    const run = personOf(act).courses!.find((each) => each.course === course && each.startsOn === date)!
    run.result = { on: act.today, outcome: 'expelled' }
  },
  appraisal: ({ record }) => score(record, periodsIn(record)[0]!.period),
  'appraised-period': ({ record, line }) => score(record, periodOf(line)),
  'review-report': (act) => {
    resultOf(act).reviewReportOn = act.today
  },
  'council-report': (act) => {
    resultOf(act).councilReportOn = act.today
  },
  'it-appraisal': (act) => {
    resultOf(act).joinedItAppraisalOn = act.today
  },
  counting: (act) => {
    resultOf(act).countedInItAppraisalOn = act.today
  },
}

const groupsOf = ({ workingGroup }: RolloutRecord): Group[] => [workingGroup ?? []].flat()

const stands = ({ establishedOn, dissolvedOn }: Group, day: Day): boolean =>
  Boolean(establishedOn && establishedOn <= day && (!dissolvedOn || dissolvedOn > day))

/** Terms as they are when they end on the day before. */
function ended<Spanned extends Partial<Span>>(spans: readonly Spanned[], today: Day): Spanned[] {
  return spans
    .filter(({ from }) => (from ?? '') < today)
    .map((span) => ((span.through ?? today) >= today ? { ...span, through: dayBefore(today) } : span))
}

function establish({ record, today }: Act): void {
  const groups = groupsOf(record)
  const never = groups.find(({ establishedOn }) => !establishedOn)
  if (never) never.establishedOn = today
  else record.workingGroup = [...groups, newGroup(today)]
}

const newGroup = (establishedOn: Day): Group => ({
  establishBy: null,
  establishedOn,
  listBy: null,
  listSentOn: null,
  meetings: [],
  dissolvedOn: null,
})

// People.

const personOf = ({ record, line }: Act): Person => record.people!.find(({ id }) => id === line.subject.person)!

function termsOf({ roles }: Person): Term[] {
  return roles.map((each): Term => (typeof each === 'string' ? { role: each } : each))
}

function appoint({ record, today }: Act, role: Role, count: number, also: Role[] = []): void {
  for (let place = 0; place < count; place += 1)
    record.people!.push({
      id: `新任${role}${place}`,
      roles: [role, ...also].map((each) => ({
        role: each,
        from: today,
        through: null,
        ...(each === 'convener' && { firstTierHead: true }),
        ...(each !== 'user' && each !== 'instructor' && { startNotifiedOn: null, endNotifiedOn: null }),
      })),
      courses: [],
      digitalCourseOn: null,
    })
}

/** Ends terms of a role, of so many people or of all. */
function dismiss({ record, today }: Act, role: Role, count: number): void {
  let left = count
  for (const person of record.people!) {
    const terms = termsOf(person)
    const held = terms.filter((term) => term.role === role && spanCovers({ from: '', ...term }, today))
    if (held.length === 0 || left === 0) continue
    left -= 1
    person.roles = terms.flatMap((term) =>
      held.includes(term) ? ended([{ from: longBefore(today), endNotifiedOn: null, ...term }], today) : [term],
    )
  }
}

/** A bare word for a role has no first day; somebody who leaves has one. */
const longBefore = (today: Day): Day => `${Number(today.slice(0, 4)) - 5}${today.slice(4)}`

function changeStaff(act: Act): void {
  const { action, what, count } = act.line.repair!
  if (action === 'remove') dismiss(act, what as Role, count!)
  else if (what === 'member') includeStaff(act)
  else if (what === 'administrator-or-seed') appoint(act, 'seed', count!, ['member'])
  else if (what !== 'convener') appoint(act, what as StaffRole, count!, ['member'])
  else {
    dismiss(act, 'convener', Infinity)
    appoint(act, 'convener', 1)
  }
}

/** Whoever is an administrator or a seed and not in the group becomes a member. */
function includeStaff({ record, today }: Act): void {
  for (const person of record.people!) {
    const terms = termsOf(person)
    const serves = (...roles: Role[]): boolean =>
      terms.some((term) => roles.includes(term.role) && spanCovers({ from: '', ...term }, today))
    if (!serves('administrator', 'seed') || serves('member', 'convener')) continue
    const next = terms.find(({ role, from }) => role === 'member' && from! > today)
    const through = next ? dayBefore(next.from!) : null
    person.roles.push({ role: 'member', from: today, through, startNotifiedOn: null, endNotifiedOn: null })
  }
}

function notify(act: Act): void {
  const { role, date, edge } = act.line.subject
  const person = personOf(act)
  person.roles = termsOf(person).map((term) => {
    if (term.role !== role) return term
    if (edge === 'start') return term.from === date ? { ...term, startNotifiedOn: act.today } : term
    return term.through && dayAfter(term.through) === date ? { ...term, endNotifiedOn: act.today } : term
  })
}

function takeCourse(act: Act): void {
  const { course } = act.line.subject
  const person = personOf(act)
  person.courses = person.courses!.filter((run) => run.course !== course || run.startsOn < act.today)
  person.courses.push({
    course: course!,
    startsOn: act.today,
    totalHours: 12,
    leaves: [],
    absences: [],
    result: { on: act.today, outcome: 'passed' },
  })
}

// Grades.

const periodOf = ({ subject: { key } }: Obligation): Result['period'] => (key === 'launch' ? key : Number(key))

const resultOf = ({ record, line }: Act): Result =>
  record.appraisal!.results!.find(({ period }) => period === periodOf(line))!

/** The launch and the years of operations, each with its last day. */
function periodsIn({ system }: RolloutRecord): { period: Result['period']; through: Day | null }[] {
  const periods: { period: Result['period']; through: Day | null }[] = []
  for (const { phase, from, through } of system.phases!) {
    if (phase === 'launch') periods.push({ period: phase, through })
    if (phase !== 'operations') continue
    for (let year = yearOf(from); year <= yearOf(through ?? farAhead); year += 1)
      periods.push({ period: year, through: earlier(`${year}-12-31`, through ?? farAhead) })
  }
  return periods
}

function score(record: RolloutRecord, period: Result['period']): void {
  const results = record.appraisal!.results!
  const listed = results.find((each) => each.period === period)
  if (listed) {
    listed.score = 85
    delete listed.covers
  } else
    results.push({
      period,
      score: 85,
      interim: [],
      publishedOn: null,
      reviewReportOn: null,
      councilReportOn: null,
      joinedItAppraisalOn: null,
      countedInItAppraisalOn: null,
    })
}

// The bureau's committees.

/** A post from which a seat is filled, given who else sits. */
function lawfulPost(seats: readonly Seat[], seat: Exclude<Seat['seat'], 'agency-representative'>, today: Day): string {
  if (seat === 'standing-representative') return 'doit-section-chief'
  const other = seats.find(
    (each) => each.seat === (seat === 'convener' ? 'deputy-convener' : 'convener') && inOffice(each, today),
  )
  if (seat === 'convener') return other?.post === 'doit-commissioner' ? 'city-executive' : 'doit-commissioner'
  return other?.post === 'city-executive' ? 'doit-commissioner' : 'doit-deputy-commissioner'
}

const headOfSteering = ({ subject }: Obligation) => ({
  agency: 'doit' as const,
  post: subject.date! < '2021-07-01' ? ('section-chief' as const) : ('center-director' as const),
})

const seatOf = ({ record, line }: Act): Seat => record.council!.seats!.find(({ id }) => id === line.subject.key)!

const inOffice = ({ from, through }: Seat, today: Day): boolean => from! <= today && (through ?? today) >= today

function leaveSeats({ record, today }: Act, leaving: readonly Seat[]): void {
  record.council!.seats = record.council!.seats!.flatMap((seat) =>
    leaving.includes(seat) ? ended([seat], today) : [seat],
  )
}

function takeSeats({ record, today }: Act, seat: Seat['seat'], count: number): void {
  const seats = record.council!.seats!
  for (let place = 0; place < count; place += 1)
    seats.push({
      id: `新任${seat}${place}`,
      seat,
      from: today,
      through: null,
      leftPostOn: null,
      successorOn: null,
      ...(seat === 'agency-representative'
        ? { agency: 'first-level', firstTierHead: true }
        : { post: lawfulPost(seats, seat, today) }),
    })
}

function changeSeats(act: Act): void {
  const { record, line, today } = act
  const { action, what, count = 1 } = line.repair!
  const seat = what as Seat['seat']
  const sitting = record.council!.seats!.filter((each) => each.seat === seat && inOffice(each, today))
  const own = sitting.filter(({ id }) => id === line.subject.key)
  const leaving = own.length > 0 ? own : action === 'replace' ? sitting : sitting.slice(0, count)
  if (action !== 'add') leaveSeats(act, leaving)
  if (action !== 'remove') takeSeats(act, seat, action === 'add' ? count : leaving.length)
}
