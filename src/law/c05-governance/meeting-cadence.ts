/** 伍、一、(四) · 二、(四) · 三、(五): whether a committee has met as often as it has to. */
import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import type { Match } from '../../kernel/decision-table'
import { InvalidInputError } from '../../kernel/errors'
import { inputIssue } from '../../kernel/input-issue'
import type { Refusal } from '../../kernel/rule'
import { type Schema, isoDate, wholeNumber } from '../../kernel/schema'
import type { Phase } from '../c04-phases/phase'
import type { ClauseId } from '../clause-id'
import { defineRule, type Ids, type Ruling, type ReadingOf, type Rule } from '../rule'
import type { StepOf } from '../steps'
import type { Committee } from './committee'
import { councilBlocks, councilWindows } from './council-windows'
import { type GroupPeriods, groupPeriods } from './group-periods'
import { type MeetingCadenceFacts, meetingCadenceFacts } from './meeting-cadence-facts'
import { type MeetingDuty, type MeetingDutyFacts, meetingDuty } from './meeting-duty'
import { type MeetingPeriod, type MeetingPeriodStatus, meetingPeriodStatuses } from './meeting-period'
import { type MeetingRun, type TimedDuty, joinPhases } from './meeting-runs'

/** How a committee's meetings can stand, the worst first. */
export const cadenceStatuses = /* @__PURE__ */ Object.freeze(['missed', 'advisory', 'pending', 'met'] as const)

/**
 * One of {@link cadenceStatuses}.
 *
 * - `missed`: 應開會而未開會 · missed
 * - `advisory`: 未開會而提請注意 · without a meeting, which is pointed out
 * - `pending`: 尚未屆滿 · still running
 * - `met`: 已開會 · with a meeting
 */
export type CadenceStatus = (typeof cadenceStatuses)[number]

/** Value of {@link checkMeetingCadence}. */
export interface MeetingCadence {
  /** The worst of its periods, of which `partial` counts as met; `met` where there is none. */
  readonly status: CadenceStatus
  /** In the order of time. */
  readonly periods: readonly MeetingPeriod[]
}

/** The clause that says how often each committee meets. */
const clauseOf = { council: '5.1.4', 'steering-group': '5.2.4', 'working-group': '5.3.5' } as const satisfies Record<
  Committee,
  ClauseId
>

/**
 * Whether a committee has met as often as it has to: period by period, every month or quarter at least once,
 * the council in principle every two months. What a phase cuts short of a month or quarter is pointed out where it had
 * no meeting; a phase of a month or quarter has at least one, wherever in the calendar it begins.
 *
 * @param facts - the committee, the phases, the meetings, and the day of the question
 * @returns the periods, both ends included; one is still `pending` on its last day
 * @throws InvalidInputError where a fact or an option is not as described, every fault named; or where what is counted
 *   from a day in an open phase ends after 2100
 * @example
 * checkMeetingCadence({ committee: 'working-group', phases: [{ phase: 'launch', from: '2026-01-01', to: '2026-02-28' }], meetings: ['2026-01-20'], asOf: '2026-03-01' }).value.status // => 'missed'
 * @example
 * checkMeetingCadence({ committee: 'council', phases: [{ phase: 'planning', from: '2026-01-01', to: null }], meetings: ['2026-02-10'], asOf: '2026-03-01' }).value.periods[1] // => { from: '2026-02-11', to: '2026-04-10', duty: 'in-principle', partial: false, held: 0, status: 'pending' }
 */
export const checkMeetingCadence: Rule<MeetingCadenceFacts, MeetingCadence> = /* @__PURE__ */ defineRule({
  id: 'governance.meeting-cadence',
  exportName: 'checkMeetingCadence',
  clauses: ['5.1.4', '5.2.4', '5.3.5'],
  facts: /* @__PURE__ */ meetingCadenceFacts(),
  value: /* @__PURE__ */ meetingCadenceValue(),
  decide(facts, reading): Ruling<MeetingCadence, 'governance.meeting-cadence'> {
    const { committee, asOf } = facts
    const runs = joinPhases(facts.phases, asOf, (phase) => timedDuty(committee, phase, reading))
    const meetings = [...facts.meetings].sort()
    const periods: MeetingPeriod[] = []
    const asOne: MeetingPeriod[] = []
    for (const run of runs) {
      const found = periodsOf(run, meetings, asOf, reading)
      if (found === null) return pastLastYear()
      periods.push(...found.periods)
      if (found.asOne) asOne.push(...found.periods)
    }
    const status = cadenceStatuses.find((worst) => periods.some((period) => period.status === worst)) ?? 'met'
    return { value: { status, periods }, basis: () => cadenceBasis(facts, runs, asOne, { status, periods }) }
  },
})

/** What the duty to meet of a committee asks for by time, where it does. */
function timedDuty(committee: Committee, phase: Phase, reading: ReadingOf): TimedDuty | null {
  // The table of the duty refuses no facts, so a row always fits.
  const {
    outcome: { modality, per },
  } = meetingDuty.table.match({ committee, phase }, reading) as Match<MeetingDutyFacts, MeetingDuty, Ids>
  return per !== null && (modality === 'must' || modality === 'in-principle') ? { modality, per } : null
}

function periodsOf(
  run: MeetingRun,
  meetings: readonly IsoDate[],
  asOf: IsoDate,
  reading: ReadingOf,
): GroupPeriods | null {
  if (run.per !== 'two-months') return groupPeriods(run, meetings, asOf, reading)
  const periods =
    reading('council-cadence') === 'rolling-two-months'
      ? councilWindows(run, meetings, asOf)
      : councilBlocks(run, meetings, asOf)
  return periods && { periods, asOne: false }
}

function pastLastYear(): Refusal {
  return { refuse: (rule) => new InvalidInputError([inputIssue('asOf', 'past-last-year')], rule) }
}

function cadenceBasis(
  { committee, asOf }: MeetingCadenceFacts,
  runs: readonly MeetingRun[],
  asOne: readonly MeetingPeriod[],
  { status, periods }: MeetingCadence,
): StepOf<'governance.meeting-cadence'>[] {
  const clause = clauseOf[committee]
  const council = committee === 'council'
  const counts = Object.fromEntries(
    meetingPeriodStatuses.map((each) => [each, periods.filter((period) => period.status === each).length]),
  ) as Record<MeetingPeriodStatus, number>
  return [
    {
      clause,
      code: 'phases-with-a-meeting-duty',
      data: { runs: runs.map(({ from, to, per }) => ({ from, to, per })) },
    },
    ...asOne.map(({ from, to, partial }): StepOf<'governance.meeting-cadence'> => {
      const { per } = runs.find((run) => run.from === from) as MeetingRun
      return { clause, code: partial ? 'run-is-cut-as-one' : 'run-binds-as-one', data: { from, to, per } }
    }),
    {
      clause,
      code: 'periods-counted',
      data: { asOf, ...counts },
      ...(council && { assumption: 'extraordinary-meetings-do-not-move-the-two-months' }),
    },
    { clause, code: status === 'advisory' && !council ? 'cadence-cut-advisory' : `cadence-${status}` },
  ]
}

function meetingCadenceValue(): Schema<MeetingCadence> {
  return z.strictObject({
    status: z.enum(cadenceStatuses),
    periods: z.array(
      z.strictObject({
        from: isoDate(),
        to: isoDate(),
        duty: z.enum(['must', 'in-principle']),
        partial: z.boolean(),
        held: wholeNumber(),
        status: z.enum(meetingPeriodStatuses),
      }),
    ),
  })
}
