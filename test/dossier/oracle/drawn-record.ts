import type * as fc from 'fast-check'
import { addDays, dayAfter, dayBefore, earlier, farAhead, longAgo, yearOf, type Day } from './days'
import { drawn, type Draw } from './draw'
import { drawCouncil, drawSteeringGroup } from './drawn-council'
import { drawPeople } from './drawn-people'
import type { Options } from './laws'
import type { Group, GroupMeeting, Phase, Result, RolloutRecord, Span } from './record-shape'

/** A record, the day on which it is audited and the readings taken. */
export interface Drawn {
  record: RolloutRecord
  options: Options
}

const days = ['2025-12-31', '2026-03-31', '2026-05-11', '2026-06-30', '2026-07-31']

/** Complete records that the audit accepts, of all kinds of bodies. */
export const completeRecords: fc.Arbitrary<Drawn> = drawn(days, (draw) => {
  const isBureau = draw.chance(25)
  const body = isBureau ? { name: '資訊局' } : draw.pick(bodies)
  const system = drawSystem(draw)
  const people = drawPeople(draw)
  const record: RolloutRecord = {
    schemaVersion: 2,
    body: { ...body, ...drawScope(draw), secondments: drawSecondments(draw, system.phases!) },
    system,
    people,
    workingGroup: drawGroups(draw),
    support: drawSupport(
      draw,
      people.map(({ id }) => id),
    ),
    training: { digitalCourseBy: draw.set(80, -90, 30) },
    appraisal: {
      inItAppraisal: draw.pick([true, false, false, false, [2025], [2024, 2026]]),
      results: drawResults(draw, system.phases!),
    },
  }
  if (isBureau || draw.chance(25)) record.council = drawCouncil(draw, isBureau)
  if (isBureau) record.steeringGroup = drawSteeringGroup(draw)
  return { record, options: { asOf: draw.asOf, ...drawReadings(draw) } }
})

const bodies = [
  { name: '大安區公所' },
  { name: '大安區公所' },
  { name: '臺北市政府文化局' },
  { name: '臺北市政府文化局' },
  { name: '臺北市政府文化局' },
  { name: '臺北大眾捷運股份有限公司' },
  { name: '臺北市立動物園' },
  { name: '臺北市立成淵高中' },
  { name: '大安分局', kind: 'second-level' },
  { name: '臺北市私立薇閣高級中學', kind: 'not-listed' },
]

function drawScope(draw: Draw): Pick<RolloutRecord['body'], 'posts' | 'inRollout' | 'exclusions'> {
  const posts = draw.pick([15, 40, 60, 80, 150])
  return {
    posts: draw.chance(80)
      ? posts
      : [
          { from: longAgo, count: posts },
          { from: draw.day(-90, 0), count: draw.pick([15, 40, 100]) },
        ],
    inRollout: draw.chance(10) ? drawSpans(draw) : draw.chance(97),
    exclusions: draw.chance(15) ? [drawExclusion(draw)] : [],
  }
}

function drawSpans(draw: Draw): Span[] {
  const from = draw.day(-200, -60)
  const through = draw.through(from, 40, 150)
  if (through === null || draw.chance(50)) return [{ from, through }]
  return [
    { from, through },
    { from: draw.afterwards(dayAfter(through), 40), through: null },
  ]
}

function drawExclusion(draw: Draw): NonNullable<RolloutRecord['body']['exclusions']>[number] {
  const proposedOn = draw.day(-120, -10)
  const approvedOn = draw.chance(85) ? draw.between(proposedOn, draw.asOf) : null
  const withdrawnOn = approvedOn !== null && draw.chance(35) ? draw.between(approvedOn, draw.asOf) : null
  return { proposedOn, approvedOn, withdrawnOn }
}

function drawSystem(draw: Draw): RolloutRecord['system'] {
  const phases = drawPhases(draw)
  const last = phases.at(-1)
  let retiredOn: Day | null = null
  if (draw.chance(25)) {
    if (last && last.through === null) last.through = addDays(last.from, draw.int(20, 200))
    const earliest = last?.through ?? draw.day(-60, 0)
    retiredOn = addDays(earliest, draw.pick([0, 0, 3, 20]))
  }
  const major = draw.chance(80)
    ? draw.chance(97)
    : {
        developer: 'doit' as const,
        userBodies: draw.pick([1, 2, 2, 40, 180, 180]),
        approvedOn: draw.chance(70) ? draw.day(-600, -200) : draw.day(-200, 0),
      }
  return {
    name: '公文線上簽核',
    major,
    madeFor: draw.pick(['this-body', 'other-bodies', 'nobody-in-particular']),
    phases,
    goLiveOn: draw.set(60, -120, 30),
    goLiveNoticeOn: draw.set(50, -120, 0),
    retiredOn,
  }
}

/** Phases in their order, some left out, some with days between them; the last may be open. */
function drawPhases(draw: Draw): NonNullable<RolloutRecord['system']['phases']> {
  const phases: NonNullable<RolloutRecord['system']['phases']> = []
  const order: Phase[] = ['planning', 'development', 'launch', 'operations']
  const chosen = order.filter(() => draw.chance(70))
  let from = draw.pick([draw.day(-900, -500), draw.day(-400, -250), draw.day(-250, -150), draw.day(-120, -20)])
  chosen.forEach((phase, index) => {
    const isLast = index === chosen.length - 1
    const through = isLast && draw.chance(60) ? null : addDays(from, draw.int(15, 140))
    phases.push({ phase, from, through })
    if (through !== null) from = draw.chance(70) ? dayAfter(through) : draw.afterwards(through, 20)
  })
  return phases
}

function drawSecondments(draw: Draw, phases: Span[]): NonNullable<RolloutRecord['body']['secondments']> {
  const secondments: NonNullable<RolloutRecord['body']['secondments']> = []
  const begun = phases.filter(({ from }) => from <= draw.asOf)
  const count = draw.pick([0, 1, 2, 3])
  for (let index = 0; index < count; index += 1) {
    const near = begun.length > 0 && draw.chance(80) ? draw.pick(begun).from : draw.day(-300, 0)
    const from = earlier(addDays(near, draw.int(-20, 40)), draw.asOf)
    const through = draw.chance(40) ? null : earlier(addDays(from, draw.int(0, 90)), draw.asOf)
    secondments.push({ person: `借調${index}`, from, through })
  }
  return secondments
}

function drawGroups(draw: Draw): Group | Group[] {
  const first = drawGroup(draw, draw.day(-180, -20), draw.chance(15))
  if (!first.dissolvedOn || draw.chance(35)) return first
  const days = earlier(draw.afterwards(dayBefore(first.dissolvedOn), 20), draw.asOf)
  const second = drawGroup(draw, days, draw.chance(20))
  // Two groups are told apart by their days.
  if (second.establishedOn === null && second.establishBy === first.establishedOn) second.establishBy = null
  return draw.chance(50) ? [first, second] : [second, first]
}

function drawGroup(draw: Draw, on: Day, never: boolean): Group {
  const establishedOn = never ? null : on
  const near = never ? draw.day(-60, 30) : addDays(on, draw.int(-12, 20))
  const establishBy = draw.chance(75) ? near : null
  const listBy = draw.chance(70) ? addDays(on, draw.int(0, 40)) : null
  if (establishedOn === null) {
    return { establishBy, establishedOn, listBy, listSentOn: null, meetings: [], dissolvedOn: null }
  }
  const dissolvedOn =
    establishedOn < draw.asOf && draw.chance(28) ? draw.between(dayAfter(establishedOn), draw.asOf) : null
  const end = dissolvedOn ?? draw.asOf
  const dates = new Set<Day>()
  const count = draw.int(0, 5)
  for (let index = 0; index < count; index += 1) dates.add(draw.between(establishedOn, end))
  const meetings = [...dates].map((date): GroupMeeting => ({
    date,
    convener: draw.chance(70) ? 'present' : 'absent',
    chair: draw.pick(['convener', 'convener', 'elected-by-attendees', 'other']),
    minutesSentOn: draw.done(date, 70),
  }))
  return { establishBy, establishedOn, listBy, listSentOn: draw.done(establishedOn, 80), meetings, dissolvedOn }
}

function drawSupport(draw: Draw, people: string[]): NonNullable<RolloutRecord['support']> {
  const selectBy = draw.set(75, -120, 30)
  const both = draw.chance(50)
  const replacements: NonNullable<NonNullable<RolloutRecord['support']>['replacements']> = []
  const roles = ['administrator', 'seed'] as const
  for (const role of roles) {
    if (!draw.chance(35)) continue
    const receivedOn = draw.day(-60, 0)
    replacements.push({ person: draw.pick(people), role, receivedOn, completedOn: draw.done(receivedOn) })
  }
  const questions = Array.from({ length: draw.int(0, 3) }, (_, index) => ({
    id: `Q${index}`,
    on: draw.day(-100, 0),
    from: draw.pick(['user', 'administrator', 'seed'] as const),
    topic: draw.pick(['technical', 'usage'] as const),
    to: draw.pick(['administrator', 'seed', 'hotline', 'technical-team', 'other'] as const),
  }))
  return {
    administrators: { selectBy, filedOn: draw.done(selectBy ?? draw.day(-90, 0), 75) },
    seeds: { selectBy: both ? selectBy : draw.set(75, -120, 30), filedOn: draw.done(draw.day(-120, 0), 75) },
    replacements,
    questions,
  }
}

function drawResults(draw: Draw, phases: NonNullable<RolloutRecord['system']['phases']>): Result[] {
  const results: Result[] = []
  for (const { phase, from, through } of phases) {
    if (from > draw.asOf) continue
    if (phase === 'launch' && draw.chance(80)) results.push(drawResult(draw, 'launch', from, through ?? farAhead))
    if (phase !== 'operations') continue
    for (let year = yearOf(from); year <= yearOf(earlier(through ?? farAhead, draw.asOf)); year += 1) {
      if (!draw.chance(80)) continue
      const first = from > `${year}-01-01` ? from : `${year}-01-01`
      results.push(drawResult(draw, year, first, earlier(through ?? farAhead, `${year}-12-31`)))
    }
  }
  return results
}

function drawResult(draw: Draw, period: 'launch' | number, first: Day, last: Day): Result {
  const over = last < draw.asOf
  const after = (percent: number): Day | null => (over ? draw.done(dayAfter(last), percent) : null)
  const score = over && draw.chance(80) ? draw.pick([97, 92, 85, 72.5, 65, 60, 59.5, 59.5, 42, 42]) : null
  const result: Result = {
    period,
    score: score !== null && draw.chance(20) ? { base: score - 5, items: [{ id: '甲', points: 5 }] } : score,
    interim: [],
    publishedOn: after(50),
    reviewReportOn: after(50),
    councilReportOn: after(50),
    joinedItAppraisalOn: after(45),
    countedInItAppraisalOn: after(50),
  }
  if (first < last && over && draw.chance(15))
    result.covers = { from: first, through: draw.chance(40) ? last : dayBefore(last) }
  return result
}

/** Some readings other than the default, most of them those that the record itself acts on. */
function drawReadings(draw: Draw): Pick<Options, 'readings'> {
  if (draw.chance(55)) return {}
  const readings: Record<string, string> = {}
  const choices: [string, string[]][] = [
    ['designated-date', ['day-before']],
    ['going-live-day', ['day-included']],
    ['go-live-notice', ['day-of-the-notice']],
    ['limit-on-day-off', ['as-set']],
    ['multi-day-leave', ['first-day']],
    ['same-day-filing', ['after-the-fact']],
    ['late-non-urgent-leave', ['allowed-until-due']],
    ['leave-kinds', ['official-leave-excluded']],
    ['working-group-period', ['launch', 'planning-through-launch']],
    ['seed-go-live', ['as-printed']],
    ['seat-loss-holders', ['all-seats']],
    ['standing-representatives', ['second-way-only']],
    ['several', ['may-be-none']],
    ['council-cadence', ['calendar-two-months']],
    ['partial-periods', ['required', 'reported-only']],
    ['months-counted', ['from-phase-start']],
    ['dual-role', ['two-people']],
    ['working-group-members', ['all-appointed']],
    ['district-office-duties', ['strict']],
    ['seed-quota-conflict', ['maximum-prevails']],
    ['administrator-escalation', ['through-seed']],
    ['typhoon-closure', ['counts-as-workday']],
  ]
  const count = draw.int(1, 3)
  for (let index = 0; index < count; index += 1) {
    const [id, others] = draw.pick(choices)
    readings[id] = draw.pick(others)
  }
  return { readings: readings }
}
