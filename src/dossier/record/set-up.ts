import type { IsoDate } from '../../kernel/civil-date'
import type { AuditContext } from '../audit-context'
import { FIRST_DAY, later } from '../days'
import { type Fact, fact } from '../judge'
import { turnsOfScope } from './phases'

/** How long a committee stands, as far as that is known. */
interface Lifetime {
  readonly establishedOn?: IsoDate | null | undefined
  readonly dissolvedOn?: IsoDate | null | undefined
  /** Where another stood before it: the earliest day on which it may have been set up. */
  readonly notBefore?: IsoDate
}

/** The day on which a committee was set up; what is dissolved had been set up by then. */
export function setUpOn(
  path: string,
  { establishedOn, dissolvedOn, notBefore = FIRST_DAY }: Lifetime,
  { asOf, scope }: Pick<AuditContext, 'asOf' | 'scope'>,
): Fact<IsoDate | null> {
  const isDissolved = typeof dissolvedOn === 'string'
  const first = later(notBefore, FIRST_DAY)
  const last = isDissolved ? dissolvedOn : asOf
  return fact<IsoDate | null>(path, establishedOn, () => [
    ...(isDissolved ? [] : [null]),
    ...new Set([first, last, ...turnsOfScope(scope).filter((day) => first < day && day < last)]),
  ])
}
