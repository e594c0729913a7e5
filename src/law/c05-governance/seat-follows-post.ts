/** 伍、一、(三) 協調會報: its seats are unpaid and follow the post. */
import * as z from 'zod/mini'
import { byCases } from '../../kernel/cases'
import type { IsoDate } from '../../kernel/civil-date'
import { exceeds, reaches } from '../../kernel/comparison'
import type { Schema } from '../../kernel/schema'
import { isoDate } from '../../kernel/schema'
import type { Ids } from '../rule'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'

/** Facts of {@link seatFollowsPost}. */
export interface SeatFollowsPostFacts {
  /** The first day on which the post is no longer held, which may lie after `asOf`; null where none is known. */
  readonly leftPostOn: IsoDate | null
  /** The day on which the question is asked. */
  readonly asOf: IsoDate
}

/** Value of {@link seatFollowsPost}. */
export interface SeatFollowsPost {
  /** `ended` from the first day on which the post is no longer held, that day included. */
  readonly seat: 'held' | 'ended'
  readonly paid: false
}

/** What the rows look at. */
export interface SeatFollowsPostInputs {
  readonly post: 'held' | 'left'
}

/**
 * Whether a seat on the coordination council, always unpaid, is still held: it ends with the post that it came with.
 *
 * @param facts - the first day without the post, and the day of the question
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 5.1.3
 * @example
 * seatFollowsPost({ leftPostOn: '2026-05-01', asOf: '2026-05-01' }).value // => { seat: 'ended', paid: false }
 */
export const seatFollowsPost: TableRule<
  SeatFollowsPostFacts,
  SeatFollowsPost,
  SeatFollowsPostInputs,
  SeatFollowsPost['seat']
> = /* @__PURE__ */ defineTableRule<
  SeatFollowsPostFacts,
  SeatFollowsPost,
  SeatFollowsPostInputs,
  SeatFollowsPost['seat']
>({
  id: 'governance.seat-follows-post',
  exportName: 'seatFollowsPost',
  clauses: ['5.1.3'],
  facts: /* @__PURE__ */ seatFollowsPostFacts(),
  value: /* @__PURE__ */ seatFollowsPostValue(),
  derive: {
    post: /* @__PURE__ */ byCases<SeatFollowsPostFacts, SeatFollowsPostInputs['post'], Ids>({
      from: ['leftPostOn', 'asOf'],
      values: ['held', 'left'],
      cases: () => [
        { value: 'held', when: { leftPostOn: null } },
        { value: 'held', where: [exceeds({ leftPostOn: 1 }, { asOf: 1 })] },
        { value: 'left', where: [reaches({ asOf: 1 }, { leftPostOn: 1 })] },
      ],
      witnesses: [
        { value: 'held', facts: { leftPostOn: '2026-05-01', asOf: '2026-04-30' } },
        { value: 'left', facts: { leftPostOn: '2026-05-01', asOf: '2026-05-01' } },
      ],
    }),
  },
  rows: [
    { when: { post: 'held' }, clause: '5.1.3', code: 'held' },
    { when: { post: 'left' }, clause: '5.1.3', code: 'ended' },
  ],
  complete: ({ outcome }) => ({ seat: outcome, paid: false }),
  basis: ({ row: { clause, code } }, { leftPostOn, asOf }) => [
    { clause, code: 'unpaid' },
    { clause, code, data: { leftPostOn, asOf } },
  ],
})

function seatFollowsPostFacts(): Schema<SeatFollowsPostFacts> {
  return z.strictObject({ leftPostOn: z.nullable(isoDate()), asOf: isoDate() })
}

function seatFollowsPostValue(): Schema<SeatFollowsPost> {
  return z.strictObject({ seat: z.enum(['held', 'ended']), paid: z.literal(false) })
}
