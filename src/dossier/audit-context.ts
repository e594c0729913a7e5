import type { IsoDate } from '../kernel/civil-date'
import type { BodyKind } from '../law/c02-definitions/index'
import type { PhasePeriod } from '../law/c04-phases/index'
import type { RuleOptions } from '../law/rule'
import type { Dossier } from './dossier'
import type { Gate } from './gate'
import type { Verdict } from './verdict'

/** All that an occasion is judged by. */
export interface AuditContext {
  readonly dossier: Dossier
  readonly asOf: IsoDate
  readonly options: RuleOptions
  /** What the body is; null where it is none that the regulation names. */
  readonly kind: BodyKind | 'doit' | null
  /** Whether there are duties for this system at all: those of the bureau for every major system. */
  readonly majorSystem: Gate
  /** Whether the body is in the scope of the regulation (3), whatever the system. */
  readonly scope: Verdict
  /** Whether the body has duties for it: it is in the scope of the rollout. */
  readonly inScope: Gate
  /** Whether it has those of 陸 and 柒、一 to 二, which name no district office. */
  readonly supportDuties: Gate
  /** The phases with which the regulation does not begin yet (肆、二). */
  readonly leftOut: ReadonlySet<PhasePeriod>
}
