/** 伍、一、(三) 協調會報: its seats are unpaid and follow the post. */
import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { exceeds, reaches } from '../../kernel/comparison'
import { isoDate, objectOf } from '../../kernel/schema'
import { tableRule } from '../table-rule'

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

/**
 * Whether a seat on the coordination council, always unpaid, is still held: it ends with the post that it came with.
 *
 * @param facts - the first day without the post, and the day of the question
 * @example
 * seatFollowsPost({ leftPostOn: '2026-05-01', asOf: '2026-05-01' }).value // => { seat: 'ended', paid: false }
 */
export const seatFollowsPost = /* @__PURE__ */ tableRule(() => ({
  id: 'governance.seat-follows-post',
  exportName: 'seatFollowsPost',
  clause: '5.1.3',
  facts: objectOf<SeatFollowsPostFacts>({ leftPostOn: z.nullable(isoDate()), asOf: isoDate() }),
  value: objectOf<SeatFollowsPost>({ seat: z.enum(['held', 'ended']), paid: z.literal(false) }),
  derive: {
    post: {
      held: {
        cases: [{ when: { leftPostOn: null } }, { where: [exceeds({ leftPostOn: 1 }, { asOf: 1 })] }],
        witness: { leftPostOn: '2026-05-01', asOf: '2026-04-30' },
      },
      left: {
        cases: [{ where: [reaches({ asOf: 1 }, { leftPostOn: 1 })] }],
        witness: { leftPostOn: '2026-05-01', asOf: '2026-05-01' },
      },
    },
  },
  rows: [
    { when: { post: 'held' }, code: 'held' },
    { when: { post: 'left' }, code: 'ended' },
  ],
  complete: ({ outcome }) => ({ seat: outcome, paid: false }),
  basis: ({ row: { clause, code } }, { leftPostOn, asOf }) => [
    { clause, code: 'unpaid' },
    // A seat that has ended ended on some day.
    { clause, code, data: { leftPostOn: leftPostOn as IsoDate, asOf } },
  ],
}))
