/** 伍、一 · 二: the bureau's council and steering group stand, meet, and are dissolved. */
import type { IsoDate } from '../../kernel/civil-date'
import { committeeDuty } from '../../law/c05-governance/index'
import type { AuditContext } from '../audit-context'
import { happenedOn, judge } from '../judge'
import { line, occasion } from '../line'
import { inScopeOn } from '../limits'
import type { Obligation } from '../obligation'
import {
  type Outcome,
  type Standing,
  met,
  notApplicable,
  ongoing,
  past,
  pending,
  standing,
  undetermined,
} from '../outcome'
import { type PhasePiece, daysInScope, lastDayOf, phasesWithin } from '../record/phases'
import { councilMeetingsOf } from '../record/seats'
import { setUpOn } from '../record/set-up'
import { periodLines } from './periods'
import { dissolution } from './working-group-limits'

interface CommitteeRow {
  readonly committee: 'council' | 'steering-group'
  readonly clause: '5.1.1' | '5.2.1'
  readonly part: 'council' | 'steeringGroup'
}

const rows = {
  council: { committee: 'council', clause: '5.1.1', part: 'council' },
  steeringGroup: { committee: 'steering-group', clause: '5.2.1', part: 'steeringGroup' },
} as const satisfies Record<string, CommitteeRow>

export const councilLines = (context: AuditContext): readonly Obligation[] => committeeLines(context, rows.council)
export const steeringGroupLines = (context: AuditContext): readonly Obligation[] =>
  committeeLines(context, rows.steeringGroup)

/** One line a phase that has begun; one alone where nothing is known of the committee, or of the phases. */
function committeeLines(context: AuditContext, row: CommitteeRow): readonly Obligation[] {
  const { dossier, isBureau, bureauScope, asOf } = context
  if (!isBureau) return []
  const { clause, part } = row
  const { phases } = dossier.system
  if (dossier[part] === undefined || phases === undefined) {
    const outcome = inScopeOn(bureauScope, asOf, () => met())
    const isDecided = outcome.status === 'not-applicable' || outcome.scopeMissing.length > 0
    const path = dossier[part] === undefined ? part : 'system.phases'
    return [made(context, row, null, isDecided ? standing(outcome, clause) : undetermined(clause, [path]))]
  }
  const leftOut = phasesWithin(phases, bureauScope.beforeNextPhase)
    .filter(({ from }) => from <= asOf)
    .map((phase) => made(context, row, phase, standing(notApplicable('before-next-phase'), clause)))
  const begun = phasesWithin(phases, daysInScope(bureauScope)).filter(({ from }) => from <= asOf)
  return [...leftOut, ...begun.map((phase) => made(context, row, phase, phaseStanding(context, row, phase)))]
}

function made(
  context: AuditContext,
  { committee, clause }: CommitteeRow,
  phase: PhasePiece | null,
  stands: Standing,
): Obligation {
  const last = phase && lastDayOf(phase)
  return line(context, {
    clause,
    rule: 'governance.committee-duty',
    actor: 'doit',
    subject: {
      occasion: committee,
      date: phase?.from ?? null,
      ...(last !== null && { through: last }),
      ...(phase && { phase: phase.phase }),
    },
    keys: [phase?.phase ?? null],
    standing: stands,
  })
}

interface StandingFacts {
  readonly establishedOn: IsoDate | null
  readonly dissolvedOn: IsoDate | null
}

function phaseStanding(context: AuditContext, { committee, clause, part }: CommitteeRow, phase: PhasePiece): Standing {
  const { dossier, asOf, bureauScope, ask } = context
  const { establishedOn, dissolvedOn } = { dissolvedOn: null, ...dossier[part] } as Partial<StandingFacts>
  const end = lastDayOf(phase)
  const isOver = end !== null && end < asOf
  const judgedOn = isOver ? end : asOf
  const decision = ask(committeeDuty, { committee, kind: 'doit', inRollout: true, phase: phase.phase })
  const repair = { action: 'add', what: committee, count: 1 } as const
  return judge<StandingFacts>(
    clause,
    {
      establishedOn: setUpOn(`${part}.establishedOn`, { establishedOn, dissolvedOn }, { asOf, scope: bureauScope }),
      dissolvedOn: happenedOn(
        `${part}.dissolvedOn`,
        part === 'steeringGroup' ? dossier.steeringGroup?.dissolvedOn : dissolvedOn,
        asOf,
        establishedOn ?? undefined,
      ),
    },
    (values): Outcome => {
      const told = { decision, due: end }
      return inScopeOn(bureauScope, phase.from, () => {
        const established = values.establishedOn !== null && values.establishedOn <= judgedOn
        if (established && values.dissolvedOn !== null && values.dissolvedOn <= judgedOn) {
          const early = { ...told, codes: ['dissolved'] as const }
          return isOver ? past(early) : ongoing({ ...early, repair })
        }
        if (established) return met(told)
        return isOver ? past(told) : pending({ ...told, repair })
      })
    },
  ) as Standing
}

/** 5.1.4: regular meetings of the council, every two months. */
export function councilPeriods(context: AuditContext): readonly Obligation[] {
  const { dossier, isBureau, bureauScope } = context
  if (!isBureau || dossier.council === undefined) return []
  const meetings = councilMeetingsOf(dossier)
  return periodLines(context, {
    committee: 'council',
    clause: '5.1.4',
    occasion: 'council-period',
    actor: 'doit',
    scope: bureauScope,
    meetings: (meetings ?? []).filter(({ kind, held }) => held && kind === 'regular').map(({ date }) => date),
    missing: meetings === undefined ? ['council.meetings'] : [],
    since: null,
    sinceMissing: [],
  })
}

/** 5.2.4: working meetings of the steering group, from the day on which it stands. */
export function steeringPeriods(context: AuditContext): readonly Obligation[] {
  const { dossier, isBureau, bureauScope } = context
  const { steeringGroup } = dossier
  if (!isBureau || steeringGroup === undefined) return []
  const { establishedOn, meetings } = steeringGroup
  return periodLines(context, {
    committee: 'steering-group',
    clause: '5.2.4',
    occasion: 'steering-period',
    actor: 'doit',
    scope: bureauScope,
    meetings: meetings ?? [],
    missing: meetings === undefined ? ['steeringGroup.meetings'] : [],
    since: establishedOn ?? undefined,
    sinceMissing: establishedOn === undefined ? ['steeringGroup.establishedOn'] : [],
  })
}

interface RetirementFacts extends StandingFacts {
  readonly retiredOn: IsoDate | null
}

export const steeringRetirement = /* @__PURE__ */ occasion<AuditContext, RetirementFacts>({
  occasion: 'steering-retirement',
  clause: '5.2.5',
  rule: 'governance.dissolution',
  actor: 'doit',
  entries: (context) => (context.isBureau && context.dossier.steeringGroup !== undefined ? [context] : []),
  subject: (_, { dossier: { system } }) => ({ date: system.retiredOn ?? null }),
  keys: () => [],
  facts(_, { dossier, use, asOf, bureauScope: scope }) {
    const { establishedOn, dissolvedOn } = dossier.steeringGroup ?? {}
    return {
      retiredOn: use.retiredOn,
      establishedOn: setUpOn('steeringGroup.establishedOn', { establishedOn, dissolvedOn }, { asOf, scope }),
      dissolvedOn: happenedOn('steeringGroup.dissolvedOn', dissolvedOn, asOf, establishedOn ?? undefined),
    }
  },
  gives: (values, _, context) => dissolution(context, 'steering-group', values, context.bureauScope),
})
