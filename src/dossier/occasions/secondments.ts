/** 伍、二、(三): staff seconded to the bureau for a system of the body's own. */
import type { PhasePeriod } from '../../law/c04-phases/index'
import { type Secondment, type SystemOrigin, secondment, systemOrigins } from '../../law/c05-governance/index'
import type { Decision } from '../../law/rule'
import type { AuditContext } from '../audit-context'
import { behind } from '../gate'
import { fact, judge } from '../judge'
import type { Obligation } from '../obligation'
import { obligation } from '../obligation-of'
import type { DossierSecondment } from '../parts/body'
import { type Verdict, ask, breached, met, notApplicable, pending, unknownFor } from '../verdict'
import { inPhase, ofEachPhase } from './phases'

/** 5.2.3: in each phase. */
export function secondmentObligations(context: AuditContext): Obligation[] {
  const {
    dossier: {
      system: { origin },
      body: { secondments },
    },
    asOf,
    options,
    inScope,
  } = context
  const made = (phase: PhasePeriod | null, verdict: Verdict): Obligation =>
    obligation({
      clause: '5.2.3',
      rule: 'governance.secondment',
      subject: {
        occasion: 'secondment',
        date: phase?.from ?? null,
        ...(phase !== null && { kind: phase.phase, ...(phase.to !== null && { through: phase.to }) }),
      },
      verdict: behind(inScope, verdict),
    })
  if (origin === 'city-wide' && context.dossier.system.phases === undefined)
    return [made(null, notApplicable({ code: 'not-required' }))]
  return ofEachPhase(
    context,
    (phase) => [
      made(
        phase,
        inPhase(context, phase, () =>
          judge(
            {
              origin: fact<SystemOrigin>('system.origin', origin, systemOrigins),
              secondments: fact<readonly DossierSecondment[]>('body.secondments', secondments, [
                [],
                [{ id: 'a', secondedOn: phase.from, returnedOn: null }],
                [{ id: 'a', secondedOn: phase.from, returnedOn: phase.from }],
              ]),
            },
            (given) =>
              ask(secondment, { origin: given.origin, phase: phase.phase }, options, (decision) =>
                verdictOnPhase(decision, phase, given.secondments, asOf),
              ),
          ),
        ),
      ),
    ],
    (missing) => made(null, unknownFor([missing, ...(origin === undefined ? ['system.origin'] : [])])),
  )
}

function verdictOnPhase(
  decision: Decision<Secondment>,
  { from, to }: PhasePeriod,
  secondments: readonly DossierSecondment[],
  asOf: string,
): Verdict {
  const isOver = to !== null && to < asOf
  switch (decision.value) {
    case 'none':
      return notApplicable({ code: 'not-required' }, decision)
    case 'second-staff': {
      if (
        secondments.some(
          ({ secondedOn, returnedOn }) =>
            (to === null || secondedOn <= to) && (returnedOn === null || returnedOn > from),
        )
      )
        return met(decision)
      const repair = { action: 'add', what: 'seconded-staff', count: 1 } as const
      if (isOver) return breached(decision)
      return asOf < from ? pending(decision, repair) : breached(decision, { repair })
    }
    case 'return-staff': {
      // Who was seconded after the phase was seconded for another one.
      const away = secondments.filter(
        ({ secondedOn, returnedOn }) => returnedOn === null && (to === null || secondedOn <= to),
      ).length
      const repair = { action: 'remove', what: 'seconded-staff', count: away } as const
      if (away === 0) return asOf < from ? pending(decision, { ...repair, count: 1 }) : met(decision)
      return isOver ? breached(decision, { due: to, repair }) : pending(decision, repair, to)
    }
  }
}
