import * as z from 'zod/mini'
import { dayKinds } from '../calendar/calendar-day'
import { finiteNumber, isoDate } from '../kernel/schema'
import type { Schema } from '../kernel/schema'
import { awardSchema } from '../law/award'
import { bodyKinds } from '../law/c02-definitions/body-kind'
import { phases } from '../law/c04-phases/phase'
import { councilPosts } from '../law/c05-governance/council-facts'
import { meetingIntervals } from '../law/c05-governance/meeting-interval'
import type { MeetingPeriodStatus } from '../law/c05-governance/meeting-period'
import { meetingPeriodStatuses } from '../law/c05-governance/meeting-period'
import { deputyPosts, steeringAgencies } from '../law/c05-governance/steering-group-facts'
import { leaderAppointers, leaderPosts } from '../law/c06-support/team-leader'
import { expulsionGrounds } from '../law/c07-training/course-record'
import { trainingResults } from '../law/c07-training/training-result'
import type { RuleId } from '../law/rule-id'
import type { Rules } from '../law/rules'
import { rules } from '../law/rules'
import type { StepFigures } from '../wording/explanations/step-figures'

type FactsOf<Id extends RuleId> = Parameters<Rules[Id]>[0]

/** The figures of a rule that are not its facts as they stand. */
type OwnFigures<Id extends RuleId> = {
  readonly [
    Name in keyof StepFigures[Id] as Name extends keyof FactsOf<Id>
      ? FactsOf<Id>[Name] extends StepFigures[Id][Name]
        ? never
        : Name
      : Name
  ]: Schema<StepFigures[Id][Name]>
}

/** The rules that write figures of their own into their steps. */
type WithOwnFigures = { [Id in RuleId]: keyof OwnFigures<Id> extends never ? never : Id }[RuleId]

type Schemas = Readonly<Record<string, Schema<unknown> | undefined>>

/** Put together when figures are first judged, so that an import costs nothing. */
let own: Readonly<Record<string, Schemas | undefined>> | undefined

/** What the figures in the steps of a rule are, each by its name: its own, and its facts. */
export function figureSchemasOf(rule: RuleId): Schemas {
  const { shape } = rules[rule].facts as unknown as { readonly shape: Schemas }
  own ??= ownFigures()
  return { ...shape, ...own[rule] }
}

function ownFigures(): { readonly [Id in WithOwnFigures]: OwnFigures<Id> } {
  const number = finiteNumber()
  const date = isoDate()
  const text = z.string()
  const phase = z.enum(phases)
  const amounts = { award: awardSchema(), lawful: awardSchema(), min: number, max: number }
  const days = z.array(
    z.object({
      from: date,
      through: date,
      why: z.enum([...dayKinds, 'start-day']),
      name: z.nullable(z.object({ 'zh-TW': text, en: text })),
    }),
  )
  const filed = { from: date, count: number, due: date, days, startDayCounts: z.boolean() }
  const attended = { percent: number, limitStep: number, officialLeaveHours: number, otherLeaveHours: number }
  const ended = {
    lastResult: z.enum(['none', ...trainingResults]),
    failuresInARow: z.enum(['under-three', 'three-or-more']),
    expulsions: number,
  } as const
  const counting = { count: number, dayOne: date, due: date, days }
  return {
    'definitions.classify-body': { entry: text, names: z.array(text) },
    'phases.order-check': {
      phases: z.array(phase),
      phase,
      // Each fault expects one of them, and is asked for no other.
      expected: z.partial(z.strictObject({ before: phase, after: date, from: date })) as unknown as Schema<
        StepFigures['phases.order-check']['expected']
      >,
      actual: date,
    },
    'governance.council-composition': {
      standingRepresentatives: number,
      number,
      post: z.enum(councilPosts),
      from: z.enum(bodyKinds),
      agencyRepresentatives: number,
    },
    'governance.meeting-cadence': {
      runs: z.array(z.object({ from: date, to: z.nullable(date), per: z.enum(meetingIntervals) })),
      from: date,
      to: date,
      per: z.enum(meetingIntervals),
      ...(Object.fromEntries(meetingPeriodStatuses.map((status) => [status, number])) as Record<
        MeetingPeriodStatus,
        Schema<number>
      >),
    },
    'governance.council-seat': {
      run: number,
      missed: z.array(date),
      limit: number,
      meetings: number,
      missedInPerson: number,
      lostOn: date,
    },
    'governance.may-merge': { shared: number, a: number, b: number },
    'governance.steering-composition': {
      convener: z.enum(steeringAgencies),
      deputyConvener: z.enum(steeringAgencies),
      senior: z.boolean(),
      post: z.enum(deputyPosts),
    },
    'governance.working-group-composition': { administrator: number, seed: number, people: number },
    'deadlines.due': counting,
    'deadlines.timeliness': { ...counting, doneOn: date, workdays: number },
    'deadlines.designated': { date, last: z.nullable(date), doneOn: date, days },
    'support.seed-quota': { fewest: number, twentieth: number },
    'support.roster': { minimum: number, maximum: number },
    'support.technical-team': {
      appointedBy: z.enum(leaderAppointers),
      post: z.enum(leaderPosts),
      leaders: number,
    },
    'training.leave-filing': filed,
    'training.attendance': attended,
    'training.follow-up': ended,
    'training.course-record': {
      ...filed,
      leaveOn: date,
      leaveThrough: z.optional(date),
      filedOn: z.nullable(date),
      urgent: z.boolean(),
      ...attended,
      leaveHours: number,
      unexcusedHours: number,
      ...ended,
      ground: z.enum(expulsionGrounds),
    },
    'training.digital-course': { completedOn: date },
    'promotion.grouping': { bodies: number, groups: number },
    'appraisal.consequences': { reviewReport: z.boolean(), reportToCouncil: z.boolean() },
    'promotion.competition-award': amounts,
    'appraisal.schedule': { periods: number },
    'appraisal.total': { items: number, total: number },
    'appraisal.grade': { from: z.nullable(number), below: z.nullable(number) },
    'appraisal.ranking': {
      bodies: number,
      groups: number,
      group: z.nullable(text),
      best: number,
      worst: number,
      unranked: number,
    },
    'appraisal.award': amounts,
  }
}
