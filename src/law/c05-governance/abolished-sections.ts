import { byCases } from '../../kernel/cases'
import type { IsoDate } from '../../kernel/civil-date'
import { exceeds, reaches } from '../../kernel/comparison'
import type { Derivation } from '../../kernel/derive'
import type { Ids } from '../rule'

/** The first day on which the bureau had centers in place of the sections whose chiefs 5.1.2.2 and 5.2.2 name. */
const CENTERS_SINCE: IsoDate = '2021-07-01'

/** Whether the directors of the bureau's centers sit where the text says section chiefs. */
export type Centers = 'succeed' | 'do-not-succeed'

export const centersDerivation: Derivation<{ readonly asOf: IsoDate }, Centers, Ids> = /* @__PURE__ */ byCases<
  { readonly asOf: IsoDate },
  Centers,
  Ids
>({
  from: ['asOf'],
  values: ['succeed', 'do-not-succeed'],
  cases: (reading) => [
    {
      value: reading('abolished-sections') === 'center-directors-succeed' ? 'succeed' : 'do-not-succeed',
      where: [reaches({ asOf: 1 }, CENTERS_SINCE)],
    },
    { value: 'do-not-succeed', where: [exceeds(CENTERS_SINCE, { asOf: 1 })] },
  ],
  witnesses: [
    { value: 'succeed', facts: { asOf: '2021-07-01' } },
    { value: 'do-not-succeed', facts: { asOf: '2021-06-30' } },
  ],
})
