/** 伍、一、(四) · 二、(四) · 三、(五): how often committees must meet. */
import * as z from 'zod/mini'
import { oneOf } from '../../kernel/condition'
import { objectOf } from '../../kernel/schema'
import { type Phase, phases } from '../c04-phases/phase'
import { rowsUnder, type TableRule, tableRule } from '../table-rule'
import { type Committee, committees } from './committee'
import { type MeetingInterval, meetingIntervals } from './meeting-interval'

/** How strictly a committee has to meet. */
export const meetingModalities = /* @__PURE__ */ Object.freeze(['must', 'in-principle', 'as-needed', 'none'] as const)

/**
 * One of {@link meetingModalities}.
 *
 * - `must`: 應 · must
 * - `in-principle`: 原則上 · in principle
 * - `as-needed`: 視需要 · as needed
 * - `none`: 無規定 · no duty
 */
export type MeetingModality = (typeof meetingModalities)[number]

/** Facts of {@link meetingDuty}. */
export interface MeetingDutyFacts {
  readonly committee: Committee
  readonly phase: Phase
}

/** Value of {@link meetingDuty}. */
export interface MeetingDuty {
  readonly modality: MeetingModality
  /** Within what at least one meeting is due; null where none is due by time. */
  readonly per: MeetingInterval | null
  /** Whether the meeting may be held together with the system's project meeting. */
  readonly mayJoinProjectMeeting: boolean
}

/**
 * How often a committee has to meet in a phase, how strictly, and whether it may join the system's project meeting.
 *
 * @param facts - the committee and the phase
 * @example
 * meetingDuty({ committee: 'steering-group', phase: 'operations' }).value // => { modality: 'must', per: 'quarter', mayJoinProjectMeeting: true }
 */
export const meetingDuty: TableRule<MeetingDutyFacts, MeetingDuty> = /* @__PURE__ */ tableRule(() => {
  const council = 'council'
  const steering = 'steering-group'
  const working = 'working-group'
  const joined = { mayJoinProjectMeeting: true } as const
  const alone = { mayJoinProjectMeeting: false } as const
  return {
    id: 'governance.meeting-duty',
    exportName: 'meetingDuty',
    facts: objectOf<MeetingDutyFacts>({ committee: z.enum(committees), phase: z.enum(phases) }),
    value: objectOf<MeetingDuty>({
      modality: z.enum(meetingModalities),
      per: z.nullable(z.enum(meetingIntervals)),
      mayJoinProjectMeeting: z.boolean(),
    }),
    // prettier-ignore
    rows: [
      ...rowsUnder('5.1.4', [
        { when: { committee: council }, then: { modality: 'in-principle', per: 'two-months', ...alone }, code: 'every-two-months' },
      ]),
      ...rowsUnder('5.2.4', [
        { when: { committee: steering, phase: oneOf('planning', 'development', 'launch') }, then: { modality: 'must', per: 'month', ...joined }, code: 'every-month' },
        { when: { committee: steering, phase: 'operations' }, then: { modality: 'must', per: 'quarter', ...joined }, code: 'every-quarter' },
      ]),
      ...rowsUnder('5.3.5', [
        { when: { committee: working, phase: oneOf('planning', 'development') }, then: { modality: 'none', per: null, ...alone }, code: 'no-meetings-yet' },
        { when: { committee: working, phase: 'launch' }, then: { modality: 'must', per: 'month', ...alone }, code: 'every-month' },
        { when: { committee: working, phase: 'operations' }, then: { modality: 'as-needed', per: null, ...alone }, code: 'as-needed' },
      ]),
    ],
  }
})
