import fc from 'fast-check'
import {
  type Dossier,
  questionReceivers,
  questionSenders,
  supportRoles,
  workingGroupChairs,
  councilChairs,
} from '../../src/dossier'
import {
  attendanceKinds,
  councilPosts,
  councilSeatKinds,
  deputyPosts,
  meetingKinds,
  presences,
  steeringAgencies,
  systemOrigins,
  workingGroupRoles,
} from '../../src/law/c05-governance'
import { bodyKinds, developers } from '../../src/law/c02-definitions'
import { phases } from '../../src/law/c04-phases'
import { questionTopics } from '../../src/law/c06-support'
import { courses, traineeRoles, trainingResults } from '../../src/law/c07-training'

const DAY = 86_400_000

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
}

function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

/**
 * The days of the question: in the calendar, soon after the regulation, at the end of the calendar, past it, and before
 * the regulation.
 */
export const questionDays = fc.constantFrom(
  '2026-06-30',
  '2026-03-01',
  '2026-02-28',
  '2019-01-31',
  '2027-12-30',
  '2028-03-01',
  '2018-10-10',
)

/**
 * Days of some four hundred until a day after which the months to come are shorter, so that two months from the next
 * day end early.
 */
function daysBeforeShortMonths(asOf: string): string[] {
  return Array.from({ length: 400 }, (_, back) => plusDays(asOf, -back)).filter((day) =>
    ['07-30', '12-28', '12-29', '12-30'].includes(day.slice(5)),
  )
}

/** A dossier of which everything is known, as it can be on a day. */
export function wholeDossiers(asOf: string): fc.Arbitrary<Dossier> {
  const past = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 400 }).map((days) => plusDays(asOf, -days)) },
    { weight: 1, arbitrary: fc.constantFrom(...daysBeforeShortMonths(asOf)) },
  )
  const around = fc.integer({ min: -400, max: 60 }).map((days) => plusDays(asOf, days))
  const perhaps = fc.option(past, { nil: null })
  const planned = fc.option(around, { nil: null })
  const ids = fc.constantFrom('甲', '乙', '丙', '丁/1', '__proto__')
  const listBy = <T extends object>(key: string, entry: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> =>
    fc.uniqueArray(entry, { selector: (one) => (one as Record<string, unknown>)[key], maxLength })
  const after = (from: string, date: string | null): string | null => (date !== null && date < from ? from : date)
  const role = fc.constantFrom(...supportRoles)

  const body: fc.Arbitrary<Dossier['body']> = fc
    .record({
      who: fc.oneof(
        {
          weight: 6,
          arbitrary: fc.constantFrom<Pick<Dossier['body'], 'name' | 'kind'>>(
            { name: '大安區公所' },
            { name: '資訊局' },
            { name: '資訊局' },
            { name: '中正一分局' },
            { name: '大安', kind: 'second-level' },
            { name: '自來水處' },
          ),
        },
        {
          weight: 1,
          arbitrary: fc.constantFrom<Pick<Dossier['body'], 'name' | 'kind'>>(
            { name: '某某股份有限公司', kind: 'not-listed' },
            { name: '某實驗學校', kind: 'school' },
            { name: '某局', kind: 'doit' },
          ),
        },
      ),
      posts: fc.constantFrom(1, 19, 20, 39, 40, 60, 400),
      exclusion: fc.oneof(
        { weight: 6, arbitrary: fc.constant(null) },
        {
          weight: 1,
          arbitrary: fc
            .tuple(past, perhaps)
            .map(([proposedOn, approvedOn]) => ({ proposedOn, approvedOn: after(proposedOn, approvedOn) })),
        },
      ),
      secondments: listBy(
        'id',
        fc
          .tuple(ids, past, perhaps)
          .map(([id, secondedOn, returnedOn]) => ({ id, secondedOn, returnedOn: after(secondedOn, returnedOn) })),
      ),
    })
    .map(({ who, ...others }) => ({ ...who, ...others }))

  const spans = fc
    .tuple(
      fc.subarray([...phases]),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 200 })), {
        minLength: 4,
        maxLength: 4,
      }),
      fc.integer({ min: 100, max: 500 }),
      fc.boolean(),
    )
    .map(([names, gaps, before, isOpen]) => {
      let next = plusDays(asOf, -before)
      return names.map((phase, place) => {
        const [gap, length] = gaps[place]!
        const from = plusDays(next, gap)
        const to = plusDays(from, length)
        next = plusDays(to, 1)
        return { phase, from, to: isOpen && place === names.length - 1 ? null : to }
      })
    })
  const system: fc.Arbitrary<Dossier['system']> = fc
    .record({
      name: fc.constant('某系統'),
      origin: fc.constantFrom(...systemOrigins),
      userBodies: fc.constantFrom(1, 2, 30, 30, 30),
      developer: fc.constantFrom(developers[0], developers[0], developers[0], developers[1]),
      approvedOn: fc.oneof({ weight: 5, arbitrary: past }, { weight: 1, arbitrary: fc.constant(null) }),
      goLiveOn: planned,
      spans,
      retiredAfter: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
    })
    .map(({ spans: given, retiredAfter, ...others }) => {
      const last = given.at(-1)
      const lastDay = last === undefined ? asOf : last.to
      return {
        ...others,
        phases: given,
        retiredOn: retiredAfter === null || lastDay === null ? null : plusDays(lastDay, retiredAfter),
      }
    })

  const workingGroup: fc.Arbitrary<NonNullable<Dossier['workingGroup']>> = fc
    .record({
      establishBy: planned,
      listBy: planned,
      establishedOn: perhaps,
      listSentOn: perhaps,
      convener: fc.record({ firstTierHead: fc.boolean() }),
      members: listBy(
        'id',
        fc.tuple(ids, fc.uniqueArray(fc.constantFrom(...workingGroupRoles))).map(([id, roles]) => ({ id, roles })),
      ),
      changes: listBy('id', fc.record({ id: ids, effectiveOn: around, notifiedOn: perhaps })),
      meetings: listBy(
        'date',
        fc
          .tuple(past, fc.constantFrom(...presences), fc.constantFrom(...workingGroupChairs), perhaps)
          .map(([date, convener, chair, minutesSentOn]) => ({
            date,
            convener,
            chair,
            minutesSentOn: after(date, minutesSentOn),
          })),
        6,
      ),
      dissolvedOn: perhaps,
    })
    .map((group) => ({
      ...group,
      dissolvedOn: group.establishedOn === null ? group.dissolvedOn : after(group.establishedOn, group.dissolvedOn),
    }))

  const staff = listBy(
    'id',
    fc
      .tuple(ids, past, perhaps)
      .map(([id, selectedOn, leftOn]) => ({ id, selectedOn, leftOn: after(selectedOn, leftOn) })),
    4,
  )
  const support: fc.Arbitrary<NonNullable<Dossier['support']>> = fc.record({
    limit: planned,
    administrators: staff,
    seeds: staff,
    changes: listBy('id', fc.record({ id: ids, role, effectiveOn: around, notifiedOn: perhaps })),
    replacements: listBy(
      'id',
      fc.tuple(ids, role, past, perhaps).map(([id, of, receivedOn, completedOn]) => ({
        id,
        role: of,
        receivedOn,
        completedOn: after(receivedOn, completedOn),
      })),
    ),
    questions: listBy(
      'id',
      fc.record({
        id: ids,
        on: past,
        from: fc.constantFrom(...questionSenders),
        topic: fc.constantFrom(...questionTopics),
        to: fc.constantFrom(...questionReceivers),
      }),
    ),
  })

  const hours = fc.constantFrom(0.5, 1, 2, 3)
  const leave = fc
    .tuple(
      around,
      fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
      hours,
      fc.boolean(),
      fc.option(fc.integer({ min: -20, max: 20 }), { nil: null }),
    )
    .map(([on, more, length, urgent, filed]) => {
      const filedOn = filed === null ? null : plusDays(on, filed)
      return {
        on,
        ...(more !== undefined && { through: plusDays(on, more) }),
        hours: length,
        urgent,
        filedOn: filedOn !== null && filedOn > asOf ? asOf : filedOn,
      }
    })
  const people = fc.uniqueArray(
    fc.record({ id: ids, roles: fc.uniqueArray(fc.constantFrom(...traineeRoles), { minLength: 1 }) }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 4 },
  )
  const training: fc.Arbitrary<NonNullable<Dossier['training']>> = people.chain((everybody) => {
    const person = fc.constantFrom(...everybody.map(({ id }) => id))
    return fc.record({
      people: fc.constant(everybody),
      runs: listBy(
        'id',
        fc.record({
          id: fc.constantFrom('一', '二', '三', '四', '五'),
          person,
          course: fc.constantFrom(...courses),
          startsOn: around,
          totalHours: fc.constantFrom(20, 30, 100),
          leaves: listBy('on', leave),
          absences: listBy('on', fc.record({ on: past, hours }), 1),
          result: fc.option(fc.record({ on: past, outcome: fc.constantFrom(...trainingResults) }), { nil: null }),
        }),
        5,
      ),
      digitalCourse: fc.record({ limit: planned, completions: listBy('person', fc.record({ person, on: past })) }),
    })
  })

  const score = fc.constantFrom(100, 94.5, 91, 85, 72, 64, 30, 101)
  const points = fc.oneof(
    score.map((total) => ({ total })),
    fc
      .tuple(
        fc.constantFrom(60, 70.1),
        listBy(
          'id',
          fc.tuple(ids, fc.constantFrom(-3, 0.2, 5, 20)).map(([id, added]) => ({ id, points: added })),
        ),
      )
      .map(([base, items]) => ({ base, items })),
    fc.constant({ total: 62 }),
  )
  /** Periods that begin in a phase, by the day of the question; of operations none of two years. */
  const appraisalOf = ({ phases: spansOf }: Dossier['system']): fc.Arbitrary<NonNullable<Dossier['appraisal']>> => {
    const begun = spansOf!.flatMap(({ phase, from, to }) =>
      (phase === 'launch' || phase === 'operations') && from <= asOf
        ? [{ phase, from, days: daysFrom(from, to === null || to > asOf ? asOf : to) }]
        : [],
    )
    if (begun.length === 0) return fc.record({ inItAppraisal: fc.boolean(), periods: fc.constant([]) })
    const period = fc
      .tuple(
        fc.constantFrom(...begun),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 300 }),
        points,
        fc.tuple(perhaps, perhaps, perhaps, perhaps, perhaps),
      )
      .map(
        ([
          { phase, from: first, days },
          share,
          length,
          scored,
          [publishedOn, reviewReportOn, councilReportOn, joinedItAppraisalOn, countedInItAppraisalOn],
        ]) => {
          const from = plusDays(first, Math.round(share * days))
          const yearEnd = `${from.slice(0, 4)}-12-31`
          const end = plusDays(from, length)
          const to = phase === 'operations' && end > yearEnd ? yearEnd : end
          return {
            phase,
            from,
            to,
            ...scored,
            publishedOn: publishedOn !== null && publishedOn < to ? null : publishedOn,
            reviewReportOn:
              reviewReportOn === null || reviewReportOn < to ? null : after(publishedOn ?? to, reviewReportOn),
            councilReportOn,
            joinedItAppraisalOn,
            countedInItAppraisalOn,
          }
        },
      )
    return fc.record({ inItAppraisal: fc.boolean(), periods: listBy('from', period, 4) })
  }

  const seat = fc.record({
    id: ids,
    seat: fc.constantFrom(...councilSeatKinds),
    post: fc.constantFrom(...councilPosts),
    from: fc.constantFrom(...bodyKinds),
    firstTierHead: fc.boolean(),
    leftPostOn: planned,
    vacatedOn: fc.option(past, { nil: null, freq: 4 }),
    successorOn: perhaps,
  })
  const seatsOfOne = fc.uniqueArray(seat, { selector: ({ id }) => id, minLength: 1, maxLength: 5 }).map((seats) =>
    seats.map((one, place) => {
      // One convener and one deputy sit at a time.
      const isTaken = one.seat.endsWith('convener') && seats.slice(0, place).some((other) => other.seat === one.seat)
      return isTaken && (one.leftPostOn === null || one.leftPostOn > asOf)
        ? { ...one, vacatedOn: one.vacatedOn ?? asOf }
        : one
    }),
  )
  const council: fc.Arbitrary<NonNullable<Dossier['council']>> = seatsOfOne.chain((seats) =>
    fc.record({
      establishedOn: perhaps,
      seats: fc.constant(seats),
      meetings: listBy(
        'date',
        fc.record({
          date: past,
          kind: fc.constantFrom(...meetingKinds),
          held: fc.boolean(),
          chair: fc.constantFrom(...councilChairs),
          attendance: listBy(
            'seat',
            fc.record({
              seat: fc.constantFrom(...seats.map(({ id }) => id)),
              attendance: fc.constantFrom(...attendanceKinds),
            }),
            5,
          ),
        }),
        6,
      ),
    }),
  )
  const steeringGroup: fc.Arbitrary<NonNullable<Dossier['steeringGroup']>> = fc
    .record({
      establishedOn: perhaps,
      convener: fc.record({ agency: fc.constantFrom(...steeringAgencies), senior: fc.boolean() }),
      deputyConvener: fc.record({
        agency: fc.constantFrom(...steeringAgencies),
        post: fc.constantFrom(...deputyPosts),
      }),
      members: fc.nat(2),
      meetings: fc.uniqueArray(past, { maxLength: 6 }),
      dissolvedOn: perhaps,
    })
    .map((group) => ({
      ...group,
      dissolvedOn: group.establishedOn === null ? group.dissolvedOn : after(group.establishedOn, group.dissolvedOn),
    }))

  return system
    .chain((given) =>
      fc.record({
        schemaVersion: fc.constant(1 as const),
        body,
        system: fc.constant(given),
        workingGroup,
        support,
        training,
        appraisal: appraisalOf(given),
        council,
        steeringGroup,
      }),
    )
    .map((dossier) => withoutClashes(dossier))
}

/** No two results of one person's course on one day. */
function withoutClashes(dossier: Dossier): Dossier {
  const seen = new Set<string>()
  const runs = dossier.training!.runs!.map((run) => {
    if (!run.result) return run
    const key = JSON.stringify([run.person, run.course, run.result.on])
    if (seen.has(key)) return { ...run, result: null }
    seen.add(key)
    return run
  })
  return { ...dossier, training: { ...dossier.training!, runs } }
}

/** The places of everything that may be left out of a dossier: its parts, and what they hold. */
export function optionalPaths(dossier: Dossier): (string | number)[][] {
  const entries = { schemaVersion: [], body: ['name', 'kind'], system: ['name'] } as Record<string, string[]>
  const perEntry: Record<string, string[]> = {
    'workingGroup.changes': ['notifiedOn'],
    'workingGroup.meetings': ['convener', 'chair', 'minutesSentOn'],
    'support.changes': ['notifiedOn'],
    'support.replacements': ['completedOn'],
    'training.runs': ['totalHours', 'leaves', 'absences', 'result'],
    'appraisal.periods': [
      'base',
      'items',
      'total',
      'publishedOn',
      'reviewReportOn',
      'councilReportOn',
      'joinedItAppraisalOn',
      'countedInItAppraisalOn',
    ],
    'council.seats': ['post', 'from', 'firstTierHead', 'leftPostOn', 'successorOn'],
    'council.meetings': ['chair', 'attendance'],
  }
  return Object.entries(dossier).flatMap(([part, members]) => {
    if (part === 'schemaVersion') return []
    const inside = Object.entries(members as Record<string, unknown>)
      .filter(([member]) => !entries[part]?.includes(member))
      .flatMap(([member, list]) => [
        [part, member],
        ...(perEntry[`${part}.${member}`] ?? []).flatMap((inner) =>
          (list as Record<string, unknown>[]).flatMap((entry, place) =>
            Object.hasOwn(entry, inner) ? [[part, member, place, inner]] : [],
          ),
        ),
        ...(member === 'runs'
          ? (list as { leaves?: unknown[] }[]).flatMap((run, place) =>
              (run.leaves ?? []).map((_, leave) => [part, member, place, 'leaves', leave, 'filedOn']),
            )
          : []),
        ...(member === 'digitalCourse' ? Object.keys(list as object).map((inner) => [part, member, inner]) : []),
      ])
    return part === 'body' || part === 'system' ? inside : [[part], ...inside]
  })
}

/** A copy without what stands at some places. */
export function without(dossier: Dossier, ...paths: (string | number)[][]): Dossier {
  const copy = structuredClone(dossier)
  for (const path of paths) {
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], copy)
    if (holder !== undefined) Reflect.deleteProperty(holder as object, path.at(-1)!)
  }
  return copy
}

/** The same dossier with every list in another order. */
export function shuffled<T>(value: T, random: () => number): T {
  if (Array.isArray(value))
    return value
      .map((entry: unknown) => ({ entry: shuffled(entry, random), at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ entry }) => entry) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, shuffled(member as unknown, random)]),
  ) as T
}
