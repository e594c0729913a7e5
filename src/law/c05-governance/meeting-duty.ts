/** 伍、一、(四) · 二、(四) · 三、(五): how often committees must meet. */
import * as z from 'zod/mini'
import { oneOf } from '../../kernel/condition'
import type { Schema } from '../../kernel/schema'
import type { Phase } from '../c04-phases/phase'
import { phases } from '../c04-phases/phase'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'
import type { Committee } from './committee'
import { committees } from './committee'

/** How strictly a committee has to meet. */
export const meetingModalities = /* @__PURE__ */ Object.freeze(['must', 'in-principle', 'as-needed', 'none'] as const)

/** One of {@link meetingModalities}. */
export type MeetingModality = (typeof meetingModalities)[number]

/** Within what a committee has to meet at least once. */
export const meetingIntervals = /* @__PURE__ */ Object.freeze(['two-months', 'month', 'quarter'] as const)

/** One of {@link meetingIntervals}. */
export type MeetingInterval = (typeof meetingIntervals)[number]

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
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 5.1.4
 * @clause 5.2.4
 * @clause 5.3.5
 * @example
 * meetingDuty({ committee: 'steering-group', phase: 'operations' }).value // => { modality: 'must', per: 'quarter', mayJoinProjectMeeting: true }
 */
export const meetingDuty: TableRule<MeetingDutyFacts, MeetingDuty> = /* @__PURE__ */ defineTableRule<
  MeetingDutyFacts,
  MeetingDuty
>({
  id: 'governance.meeting-duty',
  exportName: 'meetingDuty',
  clauses: ['5.1.4', '5.2.4', '5.3.5'],
  facts: /* @__PURE__ */ meetingDutyFacts(),
  value: /* @__PURE__ */ meetingDutyValue(),
  rows: [
    {
      when: { committee: 'council' },
      then: { modality: 'in-principle', per: 'two-months', mayJoinProjectMeeting: false },
      clause: '5.1.4',
      code: 'every-two-months',
    },
    {
      when: { committee: 'steering-group', phase: /* @__PURE__ */ oneOf('planning', 'development', 'launch') },
      then: { modality: 'must', per: 'month', mayJoinProjectMeeting: true },
      clause: '5.2.4',
      code: 'every-month',
    },
    {
      when: { committee: 'steering-group', phase: 'operations' },
      then: { modality: 'must', per: 'quarter', mayJoinProjectMeeting: true },
      clause: '5.2.4',
      code: 'every-quarter',
    },
    {
      when: { committee: 'working-group', phase: /* @__PURE__ */ oneOf('planning', 'development') },
      then: { modality: 'none', per: null, mayJoinProjectMeeting: false },
      clause: '5.3.5',
      code: 'no-meetings-yet',
    },
    {
      when: { committee: 'working-group', phase: 'launch' },
      then: { modality: 'must', per: 'month', mayJoinProjectMeeting: false },
      clause: '5.3.5',
      code: 'every-month',
    },
    {
      when: { committee: 'working-group', phase: 'operations' },
      then: { modality: 'as-needed', per: null, mayJoinProjectMeeting: false },
      clause: '5.3.5',
      code: 'as-needed',
    },
  ],
})

function meetingDutyFacts(): Schema<MeetingDutyFacts> {
  return z.strictObject({ committee: z.enum(committees), phase: z.enum(phases) })
}

function meetingDutyValue(): Schema<MeetingDuty> {
  return z.strictObject({
    modality: z.enum(meetingModalities),
    per: z.nullable(z.enum(meetingIntervals)),
    mayJoinProjectMeeting: z.boolean(),
  })
}
