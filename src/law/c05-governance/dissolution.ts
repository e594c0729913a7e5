/** 伍、二、(五) · 三、(六)，second: groups are dissolved once their systems are retired. */
import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { exceeds, reaches } from '../../kernel/comparison'
import { isoDate, objectOf } from '../../kernel/schema'
import { rowsUnder, tableRule } from '../table-rule'
import { type SystemGroup, systemGroups } from './committee'

/** Facts of {@link committeeStanding}. */
export interface DissolutionFacts {
  readonly committee: SystemGroup
  /**
   * The day on which the last of the systems that the group serves is retired, which may lie after `asOf`; null where
   * none is known.
   */
  readonly retiredOn: IsoDate | null
  /** The day on which the question is asked. */
  readonly asOf: IsoDate
}

/** Value of {@link committeeStanding}. */
export type CommitteeStanding = 'standing' | 'dissolved'

/**
 * Whether a group still stands: it is dissolved after the day on which the last of its systems is retired, on which it
 * still stands.
 *
 * @param facts - the kind of group, the day of retirement, and the day of the question
 * @example
 * committeeStanding({ committee: 'working-group', retiredOn: '2026-06-30', asOf: '2026-07-01' }).value // => 'dissolved'
 */
export const committeeStanding = /* @__PURE__ */ tableRule(() => ({
  id: 'governance.dissolution',
  exportName: 'committeeStanding',
  facts: objectOf<DissolutionFacts>({
    committee: z.enum(systemGroups),
    retiredOn: z.nullable(isoDate()),
    asOf: isoDate(),
  }),
  derive: {
    retirement: {
      'not-passed': {
        cases: [{ when: { retiredOn: null } }, { where: [reaches({ retiredOn: 1 }, { asOf: 1 })] }],
        witness: { retiredOn: '2026-06-30', asOf: '2026-06-30' },
      },
      passed: {
        cases: [{ where: [exceeds({ asOf: 1 }, { retiredOn: 1 })] }],
        witness: { retiredOn: '2026-06-30', asOf: '2026-07-01' },
      },
    },
  },
  rows: [
    ...rowsUnder('5.2.5', [
      { when: { committee: 'steering-group', retirement: 'not-passed' }, code: 'standing' },
      { when: { committee: 'steering-group', retirement: 'passed' }, code: 'dissolved' },
    ]),
    ...rowsUnder('5.3.8', [
      { when: { committee: 'working-group', retirement: 'not-passed' }, code: 'standing' },
      { when: { committee: 'working-group', retirement: 'passed' }, code: 'dissolved' },
    ]),
  ],
  basis: ({ row: { clause, code } }, { committee, retiredOn, asOf }) => [
    // What is dissolved was retired on some day.
    { clause, code, data: { committee, retiredOn: retiredOn as IsoDate, asOf } },
  ],
}))
