import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { type Schema, betweenFields, isoDate, name, wholeNumber } from '../../kernel/schema'
import { type Developer, developers } from '../../law/c02-definitions/index'
import { type PhasePeriod, phases } from '../../law/c04-phases/index'
import { type SystemOrigin, systemOrigins } from '../../law/c05-governance/index'
import { phaseOverlaps } from '../../law/c05-governance/meeting-cadence-facts'
import type { DossierFault, DossierIssueCode } from '../dossier-issue'
import { inOrder } from './in-order'

/** The system that a dossier is about. */
export interface DossierSystem {
  readonly name: string
  /** `specific-bodies` where it was made for the needs of this body, alone or with others. */
  readonly origin?: SystemOrigin | undefined
  /** How many agencies, enterprises and schools of the City are meant to use it; 0 or more. */
  readonly userBodies?: number | undefined
  /** Who developed it. */
  readonly developer?: Developer | undefined
  /**
   * The day on which it was recognised as a major system by an approved memorandum; null where it has not been. It
   * holds for the whole record, for what lies before it too.
   */
  readonly approvedOn?: IsoDate | null | undefined
  /**
   * The phases of the group in which this body is rolled out. They do not overlap, and only the last in time may be
   * open. 4.2 lets a system that was under way on 2018-10-11 begin with its next phase: leave out a phase to which the
   * regulation was not applied. Where it must begin with it (reading `transitional-systems`), earlier ones do not
   * apply.
   */
  readonly phases?: readonly PhasePeriod[] | undefined
  /** The day of going live of which the bureau gave notice; null where it gave none. */
  readonly goLiveOn?: IsoDate | null | undefined
  /**
   * The day on which the system, or the last one that its groups serve, is retired; null where none is known. No phase
   * runs past it.
   */
  readonly retiredOn?: IsoDate | null | undefined
}

export function systemSchema(): Schema<DossierSystem> {
  return z
    .strictObject({
      name: name(),
      origin: z.optional(z.enum(systemOrigins)),
      userBodies: z.optional(wholeNumber(0)),
      developer: z.optional(z.enum(developers)),
      approvedOn: z.optional(z.nullable(isoDate())),
      phases: z.optional(
        z.array(
          z
            .strictObject({ phase: z.enum(phases), from: isoDate(), to: z.nullable(isoDate()) })
            .check(inOrder<PhasePeriod>('from', 'to')),
        ),
      ),
      goLiveOn: z.optional(z.nullable(isoDate())),
      retiredOn: z.optional(z.nullable(isoDate())),
    })
    .check(
      betweenFields<DossierSystem>([], ({ phases: given }) => phaseOverlaps(given)),
      betweenFields<DossierSystem, DossierIssueCode>(['phases', 'retiredOn'], phasesPastRetirement),
    )
}

function phasesPastRetirement({ phases: given = [], retiredOn }: DossierSystem): DossierFault[] {
  if (typeof retiredOn !== 'string') return []
  return given.flatMap(({ to }, place): DossierFault[] =>
    to === null || to > retiredOn
      ? [{ path: ['phases', place, 'to'], code: 'after-retirement', data: { retiredOn } }]
      : [],
  )
}
