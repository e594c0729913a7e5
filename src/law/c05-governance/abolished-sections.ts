import type { IsoDate } from '../../kernel/civil-date'
import { exceeds, reaches } from '../../kernel/comparison'
import type { Cut } from '../../kernel/cut'
import type { Ids } from '../rule'

/** The first day on which the bureau had centers in place of the sections whose chiefs 5.1.2.2 and 5.2.2 name. */
const CENTERS_SINCE: IsoDate = '2021-07-01'

/** Whether the directors of the bureau's centers sit where the text says section chiefs. */
export function centers() {
  const [since, before] = [reaches({ asOf: 1 }, CENTERS_SINCE), exceeds(CENTERS_SINCE, { asOf: 1 })]
  return {
    succeed: {
      cases: {
        reading: 'abolished-sections',
        choices: { 'center-directors-succeed': [{ where: [since] }], 'as-enacted': [] },
      },
      witness: { asOf: CENTERS_SINCE },
    },
    'do-not-succeed': {
      cases: {
        reading: 'abolished-sections',
        choices: { 'center-directors-succeed': [{ where: [before] }], 'as-enacted': [{}] },
      },
      witness: { asOf: '2021-06-30' },
    },
  } as const satisfies Cut<{ readonly asOf: IsoDate }, Ids>
}
