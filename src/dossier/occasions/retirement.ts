/** 伍、二、(五) · 三、(六)，second: groups are dissolved once the system is retired. */
import type { IsoDate } from '../../kernel/civil-date'
import { type SystemGroup, committeeStanding } from '../../law/c05-governance/index'
import type { ClauseId } from '../../law/clause-id'
import type { AuditContext } from '../audit-context'
import { type Gate, behind } from '../gate'
import { inForceOn } from '../in-force'
import { happenedOn, judge, setFor } from '../judge'
import type { Obligation, Occasion } from '../obligation'
import { obligation } from '../obligation-of'
import { type Verdict, ask, breached, met, notApplicable, pending } from '../verdict'

interface GroupRecord {
  readonly establishedOn?: IsoDate | null | undefined
  readonly dissolvedOn?: IsoDate | null | undefined
}

/** 5.2.5 of the bureau's steering group, 5.3.8 of the working group. */
export function retirementObligations(context: AuditContext): Obligation[] {
  const {
    dossier: { steeringGroup = {}, workingGroup = {} },
    majorSystem,
    inScope,
    kind,
  } = context
  return [
    ...(kind === 'doit'
      ? [
          dissolution(
            context,
            'steering-group',
            '5.2.5',
            'steering-retirement',
            majorSystem,
            'steeringGroup',
            steeringGroup,
          ),
        ]
      : []),
    dissolution(context, 'working-group', '5.3.8', 'working-group-retirement', inScope, 'workingGroup', workingGroup),
  ]
}

function dissolution(
  {
    dossier: {
      system: { retiredOn },
    },
    asOf,
    options,
  }: AuditContext,
  committee: SystemGroup,
  clause: ClauseId,
  occasion: Occasion,
  gate: Gate,
  path: string,
  { establishedOn, dissolvedOn }: GroupRecord,
): Obligation {
  const repair = { action: 'remove', what: committee, count: 1 } as const
  const verdict = (): Verdict =>
    judge(
      {
        retiredOn: setFor('system.retiredOn', retiredOn),
        establishedOn: happenedOn(`${path}.establishedOn`, establishedOn, asOf),
        dissolvedOn: happenedOn(`${path}.dissolvedOn`, dissolvedOn, asOf),
      },
      (given) => {
        if (given.establishedOn === null) return notApplicable({ code: 'not-established' })
        if (given.retiredOn === null) return notApplicable({ code: 'not-retired' })
        const facts = { committee, retiredOn: given.retiredOn, asOf }
        return inForceOn(given.retiredOn, () =>
          ask(committeeStanding, facts, options, (decision) => {
            // That it was too early is a matter of the phase in which the group was wanting.
            if (given.dissolvedOn !== null) return met(decision)
            return decision.value === 'standing' ? pending(decision, repair) : breached(decision, { repair })
          }),
        )
      },
    )
  return obligation({
    clause,
    rule: 'governance.dissolution',
    subject: { occasion, date: retiredOn ?? null },
    verdict: behind(gate, verdict()),
  })
}
