/**
 * What an audit must find in a dossier of which everything is known: the occasions of the law as plain data and
 * loops, each with the public rules asked by hand. Nothing here comes from the audit itself.
 */
import {
  appraisalDuty,
  appraisalSchedule,
  appraisalTotal,
  gradeConsequences,
  gradeScore,
} from '../../src/law/c09-appraisal'
import { classifyBody, isMajorSystem } from '../../src/law/c02-definitions'
import { firstApplicablePhase } from '../../src/law/c04-phases'
import { scopeApplies } from '../../src/law/c03-scope'
import {
  checkCouncil,
  checkMeetingCadence,
  checkSteeringGroup,
  checkWorkingGroup,
  committeeDuty,
  committeeStanding,
  councilChair,
  councilSeat,
  seatFollowsPost,
  secondment,
  workingGroupChair,
} from '../../src/law/c05-governance'
import { checkSupportRoster, routeQuestion, seedQuota } from '../../src/law/c06-support'
import {
  courseAttendance,
  digitalCourse,
  leaveFiling,
  trainingDuty,
  trainingFollowUp,
} from '../../src/law/c07-training'
import { designatedLimit, timeliness } from '../../src/law/deadlines'
import { CalendarRangeError, InvalidInputError } from '../../src/kernel/errors'
import type { Dossier } from '../../src/dossier'
import { plusDays } from './arbitrary-dossier'

export interface Expected {
  readonly id: string
  readonly rule: string
  readonly status: string
  readonly due: string | null
  /** What the rule says, as JSON; left out where the obligation does not come from one call. */
  readonly says?: unknown
}

const REGULATION = '2018-10-11'

interface Standing {
  readonly status: string
  readonly due?: string | null
  readonly says?: unknown
}

const notApplicable: Standing = { status: 'not-applicable' }

const statusOfLimit = {
  'on-time': 'met',
  late: 'breached',
  open: 'pending',
  overdue: 'breached',
  'no-limit-set': 'not-applicable',
} as const
const statusOfPeriod = {
  met: 'met',
  missed: 'breached',
  pending: 'pending',
  advisory: 'advisory',
  partial: 'not-applicable',
} as const
const statusOfDigital = {
  exempt: 'not-applicable',
  done: 'met',
  late: 'breached',
  open: 'pending',
  overdue: 'breached',
} as const
const statusOfLeave = {
  'filed-in-advance': 'met',
  'filed-in-time': 'met',
  'filing-open': 'pending',
  'unexcused-absence': 'breached',
} as const

/** Everything in the dossier that has a limit in workdays. */
const timed = [
  {
    part: 'workingGroup',
    list: 'changes',
    occasion: 'working-group-change',
    from: 'effectiveOn',
    done: 'notifiedOn',
    byRole: { '': ['5.3.4', 'working-group-change'] },
  },
  {
    part: 'workingGroup',
    list: 'meetings',
    occasion: 'minutes',
    from: 'date',
    done: 'minutesSentOn',
    byRole: { '': ['5.3.7', 'working-group-minutes'] },
  },
  {
    part: 'support',
    list: 'changes',
    occasion: 'staff-change',
    from: 'effectiveOn',
    done: 'notifiedOn',
    byRole: { administrator: ['6.1.3', 'administrator-change'], seed: ['6.2.3', 'seed-change'] },
  },
  {
    part: 'support',
    list: 'replacements',
    occasion: 'replacement',
    from: 'receivedOn',
    done: 'completedOn',
    byRole: { administrator: ['6.1.4', 'administrator-replacement'], seed: ['6.2.4', 'seed-replacement'] },
  },
] as const

/** The committees by phase: who must have one, and how often it must meet. */
const committees = [
  { committee: 'council', clause: '5.1.1', bureau: true, part: 'council', meets: ['5.1.4', 'council-period'] },
  {
    committee: 'steering-group',
    clause: '5.2.1',
    bureau: true,
    part: 'steeringGroup',
    meets: ['5.2.4', 'steering-period'],
  },
  {
    committee: 'working-group',
    clause: '5.3.1',
    bureau: false,
    part: 'workingGroup',
    meets: ['5.3.5', 'working-group-period'],
  },
] as const

/** What each finding of a check is reported under. */
const findings = {
  'council-composition': [
    ['5.1.2', 'convener-pair'],
    ['5.1.2.2', 'standing-count'],
    ['5.1.2.2', 'standing-post'],
    ['5.1.2.2', 'representative-source'],
    ['5.1.2.2', 'representative-rank'],
    ['5.1.2.2', 'representative-none'],
  ],
  'steering-composition': [
    ['5.2.2', 'convener-agency'],
    ['5.2.2', 'convener-grade'],
    ['5.2.2', 'deputy-agency'],
    ['5.2.2', 'deputy-post'],
    ['5.2.2', 'members-none'],
  ],
  'working-group-composition': [
    ['5.3.3', 'convener-rank'],
    ['5.3.3', 'administrator-missing'],
    ['5.3.3', 'seed-missing'],
    ['5.3.3', 'needs-two-people'],
  ],
} as const

export function expectedObligations(dossier: Dossier, asOf: string, readings: Record<string, string>): Expected[] {
  const options = { readings } as never
  const { body, system } = dossier
  const [workingGroup, support, training, appraisal, council, steeringGroup] = [
    dossier.workingGroup!,
    dossier.support!,
    dossier.training!,
    dossier.appraisal!,
    dossier.council!,
    dossier.steeringGroup!,
  ]
  const phases = [...system.phases!].sort((a, b) => (a.from < b.from ? -1 : 1))
  const all: Expected[] = []

  // 4.2: where the regulation must begin with the next phase, what comes before it does not count.
  const order = ['none', 'planning', 'development', 'launch', 'operations'] as const
  const reached =
    order.filter((name) => phases.some(({ phase, from }) => phase === name && from <= REGULATION)).at(-1) ?? 'none'
  const next = firstApplicablePhase({ reached }, options).value
  const begins =
    next.modality === 'must' && next.phase !== null
      ? (phases.find(
          ({ phase, from }) =>
            (from > REGULATION || next.phase === reached) && order.indexOf(phase) >= order.indexOf(next.phase!),
        )?.from ?? '9999')
      : ''

  const classified = classifyBody({ name: body.name }, options).value
  const listed = classified.status === 'listed' ? classified : null
  const kind = body.kind ?? (listed?.entry === '資訊局' ? 'doit' : listed!.kind)
  const isBureau = kind === 'doit'
  const exclusion =
    body.exclusion === null || body.exclusion === undefined
      ? 'none'
      : body.exclusion.approvedOn === null
        ? 'proposed'
        : 'approved-by-mayor'
  const scope = scopeApplies({ kind: isBureau ? 'first-level' : kind, exclusion }, options)
  const isMajor =
    asOf >= REGULATION &&
    isMajorSystem(
      { developer: system.developer!, userBodies: system.userBodies!, approved: system.approvedOn !== null },
      options,
    ).value
  const inScope = isMajor && scope.value === 'in-scope'
  const hasSupportDuties = inScope && !(kind === 'district-office' && readings['district-office-duties'] === 'strict')

  const add = (
    applies: boolean,
    id: (string | undefined)[],
    rule: string,
    date: string | null,
    standing: () => Standing,
  ): void => {
    const {
      status,
      due = null,
      says,
    } = !applies || (date !== null && date < REGULATION) ? notApplicable : refusing(standing)
    all.push({
      id: id
        .filter((part) => part !== undefined)
        .map((part) => part.replaceAll('%', '%25').replaceAll('/', '%2F'))
        .join('/'),
      rule,
      status,
      due,
      ...(says !== undefined && { says }),
    })
  }

  add(isMajor, ['3', 'scope'], 'scope.applies-to', null, () => ({
    status: scope.value === 'in-scope' ? 'met' : 'not-applicable',
    says: scope,
  }))

  // 5.1.1, 5.2.1, 5.3.1 and 5.1.4, 5.2.4, 5.3.5
  for (const {
    committee,
    clause,
    bureau,
    part,
    meets: [meetsClause, period],
  } of committees) {
    if (bureau && !isBureau) continue
    const applies = bureau ? isMajor : inScope
    const { establishedOn, dissolvedOn = null } = dossier[part]! as {
      establishedOn: string | null
      dissolvedOn?: string | null
    }
    for (const { phase, from, to } of phases) {
      // Before the launch the day of a working group is the bureau's.
      if (committee === 'working-group' && (phase === 'planning' || phase === 'development')) continue
      const duty = committeeDuty(
        { committee, kind: kind === 'not-listed' ? 'school' : kind, inRollout: true, phase },
        options,
      )
      if (duty.value === 'not-required') continue
      add(applies && from >= begins, [clause, committee, from, phase], 'governance.committee-duty', to, () => {
        const last = bureau
          ? null
          : designatedLimit(
              {
                duty: 'working-group-establishment',
                limit: workingGroup.establishBy!,
                goLiveOn: null,
                doneOn: establishedOn,
                asOf,
              },
              options,
            ).value.last
        const isGone =
          dissolvedOn !== null &&
          (to === null || dissolvedOn < to) &&
          (system.retiredOn === null || dissolvedOn < system.retiredOn!)
        if (establishedOn !== null && (to === null || establishedOn <= to) && !isGone)
          return { status: 'met', says: duty }
        if (to !== null && to < asOf) return { status: 'breached', says: duty }
        if (last !== null && last >= asOf) return { status: 'pending', due: last, says: duty }
        return from > asOf ? { status: 'pending', says: duty } : { status: 'breached', says: duty }
      })
    }
    const meetings =
      committee === 'council'
        ? council.meetings!.filter((meeting) => meeting.held && meeting.kind === 'regular').map(({ date }) => date)
        : committee === 'steering-group'
          ? steeringGroup.meetings!
          : workingGroup.meetings!.map(({ date }) => date)
    const before = phases
      .filter(({ from }) => from < REGULATION)
      .map((phase) => ({ ...phase, to: phase.to === null || phase.to >= REGULATION ? '2018-10-10' : phase.to }))
    const since = phases
      .filter(({ to }) => to === null || to >= REGULATION)
      .map((phase) => ({ ...phase, from: phase.from < REGULATION ? REGULATION : phase.from }))
    for (const spans of [
      before,
      since.filter(({ from }) => from < begins),
      since.filter(({ from }) => from >= begins),
    ]) {
      for (const { from, to, status } of checkMeetingCadence({ committee, phases: spans, meetings, asOf }, options)
        .value.periods) {
        add(applies && from >= begins, [meetsClause, period, from], 'governance.meeting-cadence', to, () => ({
          status: statusOfPeriod[status],
          due: status === 'partial' ? null : to,
        }))
      }
    }
  }

  // 5.1.2, 5.2.2, 5.3.3
  const lostOn = ({ id, seat, leftPostOn, vacatedOn }: NonNullable<typeof council.seats>[number]) => {
    const meetings = council
      .meetings!.filter(({ date }) => date >= REGULATION && date < (leftPostOn ?? '9') && date < (vacatedOn ?? '9'))
      .map(({ date, kind: meeting, held, attendance }) => {
        const own = attendance!.find((one) => one.seat === id)
        return { date, kind: meeting, held, invited: own !== undefined, attendance: own?.attendance ?? 'absent' }
      })
    return councilSeat({ seat, meetings }, options).value.lostOn
  }
  const sitting = council.seats!.filter(
    (seat) => seat.vacatedOn === null && (seat.leftPostOn ?? '9') > asOf && lostOn(seat) === null,
  )
  const holders = (seat: string) => inOrder(sitting.filter((one) => one.seat === seat))
  const compositions = [
    [
      'council-composition',
      isBureau,
      isMajor && council.establishedOn !== null,
      () =>
        checkCouncil(
          {
            convener: holders('convener')[0]?.post ?? 'other',
            deputyConvener: holders('deputy-convener')[0]?.post ?? 'other',
            standingRepresentatives: inOrder(holders('standing-representative').map(({ post }) => post!)),
            agencyRepresentatives: holders('agency-representative').map(({ from, firstTierHead }) => ({
              from: from!,
              firstTierHead: firstTierHead!,
            })),
            asOf,
          },
          options,
        ),
    ],
    [
      'steering-composition',
      isBureau,
      isMajor && steeringGroup.establishedOn !== null && steeringGroup.dissolvedOn === null,
      () =>
        checkSteeringGroup(
          {
            convener: steeringGroup.convener!,
            deputyConvener: steeringGroup.deputyConvener!,
            members: steeringGroup.members!,
            asOf,
          },
          options,
        ),
    ],
    [
      'working-group-composition',
      true,
      inScope && workingGroup.establishedOn !== null && workingGroup.dissolvedOn === null,
      () =>
        checkWorkingGroup(
          { convenerFirstTierHead: workingGroup.convener!.firstTierHead, members: workingGroup.members! },
          options,
        ),
    ],
  ] as const
  for (const [occasion, isTheirs, applies, check] of compositions) {
    if (!isTheirs) continue
    for (const [clause, code] of findings[occasion]) {
      add(applies, [clause, occasion, code], `governance.${occasion}`, null, () => ({
        status: check().value.findings.some((finding) => finding.code === code) ? 'breached' : 'met',
      }))
    }
  }

  // 5.1.3, 5.1.5, 5.1.6
  if (isBureau) {
    for (const holder of council.seats!) {
      const { id, seat, leftPostOn, vacatedOn, successorOn } = holder
      add(isMajor, ['5.1.3', 'seat-post', seat, id], 'governance.seat-follows-post', null, () => {
        const says = seatFollowsPost({ leftPostOn: leftPostOn!, asOf }, options)
        return { status: says.value.seat === 'ended' && vacatedOn === null ? 'breached' : 'met', says }
      })
      add(isMajor, ['5.1.6', 'seat-attendance', seat, id], 'governance.council-seat', null, () => {
        const lost = lostOn(holder)
        return { status: lost === null || (successorOn !== null && successorOn! >= lost) ? 'met' : 'pending' }
      })
    }
    for (const { date, held, chair, attendance } of council.meetings!) {
      const presence = (seat: string) =>
        council.seats!.some(
          (one) =>
            one.seat === seat && attendance!.some((entry) => entry.seat === one.id && entry.attendance === 'in-person'),
        )
          ? 'present'
          : 'absent'
      add(isMajor, ['5.1.5', 'council-meeting', date], 'governance.council-chair', date, () => {
        if (!held) return notApplicable
        const says = councilChair(
          { convener: presence('convener'), deputyConvener: presence('deputy-convener') },
          options,
        )
        return { status: says.value === chair ? 'met' : 'breached', says }
      })
    }
  }

  // 5.2.3
  for (const { phase, from, to } of phases) {
    add(inScope && from >= begins, ['5.2.3', 'secondment', from, phase], 'governance.secondment', to, () => {
      const says = secondment({ origin: system.origin!, phase }, options)
      const isOver = to !== null && to < asOf
      if (says.value === 'none') return { status: 'not-applicable', says }
      if (says.value === 'second-staff') {
        const there = body.secondments!.some(
          ({ secondedOn, returnedOn }) => secondedOn <= (to ?? asOf) && (returnedOn === null || returnedOn > from),
        )
        return { status: there ? 'met' : !isOver && from > asOf ? 'pending' : 'breached', says }
      }
      const away = body.secondments!.some(
        ({ secondedOn, returnedOn }) => returnedOn === null && secondedOn <= (to ?? asOf),
      )
      if (!away) return { status: from > asOf ? 'pending' : 'met', says }
      return isOver ? { status: 'breached', due: to, says } : { status: 'pending', due: to, says }
    })
  }

  // 5.2.5, 5.3.8
  const { retiredOn } = system
  for (const [committee, clause, occasion, applies, group] of [
    ['steering-group', '5.2.5', 'steering-retirement', isMajor, steeringGroup],
    ['working-group', '5.3.8', 'working-group-retirement', inScope, workingGroup],
  ] as const) {
    if (committee === 'steering-group' && !isBureau) continue
    add(
      applies,
      [clause, occasion, ...(retiredOn === null ? [] : [retiredOn])],
      'governance.dissolution',
      retiredOn!,
      () => {
        if (retiredOn === null || group.establishedOn === null) return notApplicable
        const says = committeeStanding({ committee, retiredOn: retiredOn!, asOf }, options)
        return { status: group.dissolvedOn !== null ? 'met' : says.value === 'standing' ? 'pending' : 'breached', says }
      },
    )
  }

  // 5.3.4 limits
  const limits: [string, 'working-group-establishment' | 'working-group-list', string | null, string | null][] = [
    ['establishment-limit', 'working-group-establishment', workingGroup.establishBy!, workingGroup.establishedOn!],
    ['list-limit', 'working-group-list', workingGroup.listBy!, workingGroup.listSentOn!],
  ]
  for (const [occasion, duty, limit, doneOn] of limits) {
    add(inScope, ['5.3.4', occasion, ...(limit === null ? [] : [limit])], 'deadlines.designated', limit, () => {
      const says = designatedLimit({ duty, limit, goLiveOn: null, doneOn, asOf }, options)
      return { status: statusOfLimit[says.value.status], due: says.value.last, says }
    })
  }

  // 5.3.4, 5.3.7, 6.1.3, 6.1.4, 6.2.3, 6.2.4
  for (const { part, list, occasion, from, done, byRole } of timed) {
    for (const entry of (dossier[part] as unknown as Record<string, Record<string, string | null>[]>)[list]!) {
      const role = part === 'support' ? entry['role']! : ''
      const [clause, duty] = (byRole as unknown as Record<string, [string, 'seed-change']>)[role]!
      const day = entry[from]!
      add(
        part === 'support' ? hasSupportDuties : inScope,
        [clause, occasion, day, ...(role === '' ? [] : [role]), ...(list === 'meetings' ? [] : [entry['id']!])],
        'deadlines.timeliness',
        day,
        () => {
          const says = timeliness({ duty, from: day, doneOn: entry[done]!, asOf }, options)
          return { status: statusOfLimit[says.value.status], due: says.value.due, says }
        },
      )
    }
  }

  // 5.3.6
  for (const { date, convener, chair } of workingGroup.meetings!) {
    add(inScope, ['5.3.6', 'working-group-meeting', date], 'governance.working-group-chair', date, () => {
      const says = workingGroupChair({ convener: convener! }, options)
      return { status: says.value === chair ? 'met' : 'breached', says }
    })
  }

  // Nothing is asked of staff and people once the system is retired.
  const isRetired = system.retiredOn !== null && system.retiredOn! < asOf
  const whileUsed = (standing: () => Standing) => (): Standing => (isRetired ? notApplicable : standing())

  // 6.1.2, 6.2.2 and 6.1.3, 6.2.3
  const quota = seedQuota({ posts: body.posts! }, options).value
  for (const [role, staff, fewest, selectionClause] of [
    ['administrator', support.administrators!, 2, '6.1.3'],
    ['seed', support.seeds!, quota.minimum, '6.2.3'],
  ] as const) {
    const serving = staff.filter(({ leftOn }) => leftOn === null).length
    const servedOn = (day: string) =>
      staff.filter(({ selectedOn, leftOn }) => selectedOn <= day && (leftOn === null || leftOn > day)).length
    const doneOn =
      staff
        .map(({ selectedOn }) => selectedOn)
        .sort()
        .find((day) => servedOn(day) >= fewest) ?? null
    const selection = () =>
      designatedLimit(
        { duty: `${role}-selection`, limit: support.limit!, goLiveOn: system.goLiveOn!, doneOn, asOf },
        options,
      )
    const roster = () =>
      checkSupportRoster(
        {
          posts: body.posts!,
          administrators: role === 'administrator' ? serving : 0,
          seeds: role === 'seed' ? serving : 0,
        },
        options,
      )
    const breaks = (code: string) => roster().value.findings.some((finding) => finding.code === code)
    const [rosterClause, tooFew] =
      role === 'administrator' ? (['6.1.2', 'administrators-too-few'] as const) : (['6.2.2', 'seeds-too-few'] as const)
    add(
      hasSupportDuties,
      [rosterClause, 'roster', role, tooFew],
      'support.roster',
      null,
      whileUsed(() => {
        if (!breaks(tooFew)) return { status: 'met' }
        const { status, last } = selection().value
        return { status: status === 'open' || status === 'no-limit-set' ? 'pending' : 'breached', due: last }
      }),
    )
    if (role === 'seed')
      add(
        hasSupportDuties,
        ['6.2.2', 'roster', 'seed', 'seeds-too-many'],
        'support.roster',
        null,
        whileUsed(() => ({ status: breaks('seeds-too-many') ? 'breached' : 'met' })),
      )
    add(
      hasSupportDuties,
      [selectionClause, 'selection', role],
      'deadlines.designated',
      null,
      whileUsed(() => {
        const says = selection()
        const { status, last } = says.value
        if (last !== null && last < REGULATION) return notApplicable
        return fewest === 0 ? { status: 'not-applicable', says } : { status: statusOfLimit[status], due: last, says }
      }),
    )
  }

  // 6.1.1, 6.2.1, 6.3.2
  for (const { id, on, from, topic, to } of support.questions!) {
    add(
      hasSupportDuties,
      [{ administrator: '6.1.1', seed: '6.2.1', user: '6.3.2' }[from], 'question', on, from, id],
      'support.route',
      on,
      () => {
        const says = routeQuestion({ from, topic, resolved: false }, options)
        return { status: says.value.accepted.includes(to as never) ? 'met' : 'advisory', says }
      },
    )
  }

  // 7.1.2, 7.2.2, 7.4.2
  for (const { id, roles } of training.people!) {
    const given = inOrder(roles)
    for (const [course, clause] of [
      ['administrator', '7.1.2'],
      ['seed', '7.2.2'],
    ] as const) {
      add(
        hasSupportDuties,
        [clause, 'course', course, id],
        'training.duty',
        null,
        whileUsed(() => {
          const says = trainingDuty({ roles: given }, options)
          const passed = training.runs!.some(
            (run) => run.person === id && run.course === course && run.result?.outcome === 'passed',
          )
          return { status: !says.value.courses.includes(course) ? 'not-applicable' : passed ? 'met' : 'pending', says }
        }),
      )
    }
    const { limit, completions } = training.digitalCourse!
    const completedOn = completions!.find(({ person }) => person === id)?.on ?? null
    add(
      inScope,
      ['7.4.2', 'digital-course', id],
      'training.digital-course',
      limit!,
      whileUsed(() => {
        if (limit === null) {
          const required = trainingDuty({ roles: given }, options).value.digitalCourse === 'required'
          return { status: !required ? 'not-applicable' : completedOn === null ? 'pending' : 'met' }
        }
        const says = digitalCourse({ roles: given, limit: limit!, completedOn, asOf }, options)
        return { status: statusOfDigital[says.value], due: says.value === 'exempt' ? null : limit!, says }
      }),
    )
  }

  // 7.1.3, 7.2.3, 7.3.3
  for (const { id, person, course, startsOn, totalHours, leaves, absences } of training.runs!) {
    const clause = { administrator: '7.1.3', seed: '7.2.3', instructor: '7.3.3' }[course]
    const applies = course === 'instructor' ? inScope : hasSupportDuties
    const filing = ({ on, through, urgent, filedOn }: (typeof leaves & object)[number]) =>
      leaveFiling(
        {
          course,
          leaveOn: on,
          ...(through !== undefined && { leaveThrough: through }),
          filedOn: filedOn!,
          urgent,
          asOf,
        },
        options,
      )
    let leaveHours = 0
    let unexcusedHours = absences!.reduce((sum, { hours }) => sum + hours, 0)
    let knows = true
    for (const leave of leaves!) {
      add(applies, [clause, 'leave', leave.on, course, person, id], 'training.leave-filing', leave.on, () => {
        const says = filing(leave)
        return {
          status: statusOfLeave[says.value],
          due:
            says.value === 'filing-open'
              ? lastFiling(
                  leave,
                  (filedOn, day) =>
                    leaveFiling(
                      {
                        course,
                        leaveOn: leave.on,
                        ...(leave.through !== undefined && { leaveThrough: leave.through }),
                        filedOn,
                        urgent: leave.urgent,
                        asOf: day,
                      },
                      options,
                    ).value,
                )
              : null,
          says,
        }
      })
      try {
        if (filing(leave).value === 'unexcused-absence') unexcusedHours += leave.hours
        else leaveHours += leave.hours
      } catch {
        knows = false
      }
    }
    add(applies, [clause, 'attendance', startsOn, course, person, id], 'training.attendance', startsOn, () => {
      if (!knows) return { status: 'either' }
      const says = courseAttendance({ course, totalHours: totalHours!, leaveHours, unexcusedHours }, options)
      return { status: says.value.status === 'continues' ? 'met' : 'breached', says }
    })
  }

  // 7.1.4, 7.2.4
  for (const [course, clause] of [
    ['administrator', '7.1.4'],
    ['seed', '7.2.4'],
  ] as const) {
    const runs = training.runs!.filter((run) => run.course === course)
    for (const person of new Set(runs.map((run) => run.person))) {
      const results = runs
        .flatMap((run) => (run.person === person && run.result ? [run.result] : []))
        .sort((a, b) => (a.on < b.on ? -1 : 1))
      add(
        hasSupportDuties,
        [clause, 'follow-up', course, person],
        'training.follow-up',
        results.at(-1)?.on ?? null,
        () => {
          const says = trainingFollowUp({ course, results: results.map(({ outcome }) => outcome) }, options)
          return { status: says.value.makeUpTraining ? 'pending' : 'met', says }
        },
      )
    }
  }

  // 9.1, 9.2, 9.3
  const records = appraisal.periods!
  add(inScope, ['9.1', 'appraisal'], 'appraisal.duty', null, () => ({
    status: records.length > 0 ? 'met' : 'pending',
    says: appraisalDuty({ inRollout: true }, options),
  }))
  for (const { phase, from, to } of phases) {
    if (phase !== 'launch' && phase !== 'operations') continue
    const latest = from > asOf ? from : asOf
    const says = appraisalSchedule(
      { phase, from, to: to ?? (phase === 'launch' ? latest : `${latest.slice(0, 4)}-12-31`) },
      options,
    )
    for (const period of says.value.periods) {
      add(
        inScope && from >= begins,
        [phase === 'launch' ? '9.2' : '9.3', 'appraised-period', period.from, phase],
        'appraisal.schedule',
        period.to,
        () => {
          if (
            records.some(
              (record) =>
                record.phase === phase &&
                (phase === 'operations'
                  ? record.from.slice(0, 4) === period.from.slice(0, 4)
                  : record.from >= period.from && record.from <= period.to),
            )
          )
            return { status: 'met', says }
          return {
            status: 'pending',
            due: period.to < asOf || (phase === 'launch' && to === null) ? null : period.to,
            says,
          }
        },
      )
    }
  }

  // 9.5.5, 9.5.6, 9.6
  for (const record of records) {
    const { from, to, publishedOn, total, base, items } = record
    const graded = () =>
      gradeScore({ score: total ?? appraisalTotal({ base: base!, items: items! }).value.total }, options).value
    const consequences = () =>
      gradeConsequences(
        {
          grade: graded(),
          alreadyItAppraised: appraisal.inItAppraisal!,
          assessedYear: Number(to.slice(0, 4)),
          ...(publishedOn && { publishedYear: Number(publishedOn.slice(0, 4)) }),
        },
        options,
      )
    const dated = (clause: string, occasion: string, doneOn: string | null, isDue: () => boolean) => {
      add(inScope, [clause, occasion, from], 'appraisal.consequences', to, () =>
        !isDue() ? notApplicable : { status: doneOn === null ? 'pending' : 'met' },
      )
    }
    for (const [clause, grade] of [
      ['9.5.5', 'D'],
      ['9.5.6', 'E'],
    ] as const) {
      dated(
        clause,
        'review-report',
        record.reviewReportOn!,
        () => graded() === grade && consequences().value.reviewReport,
      )
      dated(
        clause,
        'council-report',
        record.councilReportOn!,
        () => graded() === grade && consequences().value.reportToCouncil,
      )
    }
    add(inScope, ['9.5.6', 'it-appraisal', from], 'appraisal.consequences', to, () => {
      if (graded() !== 'E') return notApplicable
      const says = consequences()
      const year = says.value.joinsItAppraisalIn
      if (year === null) return { status: 'not-applicable', says }
      const due = `${year}-12-31`
      return {
        status:
          (record.joinedItAppraisalOn ?? asOf) > due
            ? 'breached'
            : record.joinedItAppraisalOn === null
              ? 'pending'
              : 'met',
        due,
        says,
      }
    })
    dated('9.6', 'counting', record.countedInItAppraisalOn!, () => consequences().value.countsInItAppraisal)
  }
  return all
}

/** The last day on which leave can still be filed in time, by trying each. */
function lastFiling(
  { on, through }: { on: string; through?: string | undefined },
  filed: (filedOn: string, asOf: string) => string,
): string | null {
  let last: string | null = null
  for (let day = plusDays(on, -1); day <= plusDays(through ?? on, 40); day = plusDays(day, 1)) {
    try {
      if (filed(day, day) !== 'unexcused-absence') last = day
    } catch {
      return null
    }
  }
  return last
}

/** As an audit takes a list, whose order means nothing. */
function inOrder<T>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

/** Where the calendar ends, or a reading does not admit the facts, nothing can be said. */
function refusing(standing: () => Standing): Standing {
  try {
    return standing()
  } catch (error) {
    if (error instanceof CalendarRangeError || error instanceof InvalidInputError) return { status: 'undetermined' }
    throw error
  }
}
