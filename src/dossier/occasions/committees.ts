/** 伍、一、(一) · 二、(一) · 三、(一): the committees that must be established. */
import type { IsoDate } from '../../kernel/civil-date'
import type { PhasePeriod } from '../../law/c04-phases/index'
import { type Committee, type CommitteeDuty, committeeDuty } from '../../law/c05-governance/index'
import type { ClauseId } from '../../law/clause-id'
import { designatedLimit } from '../../law/deadlines'
import type { Decision } from '../../law/rule'
import type { AuditContext } from '../audit-context'
import { type Gate, behind } from '../gate'
import { type Fact, happenedOn, judge, setFor } from '../judge'
import type { Obligation } from '../obligation'
import { obligation } from '../obligation-of'
import { type Verdict, ask, breached, met, pending, unknownFor } from '../verdict'
import { inPhase, ofEachPhase } from './phases'

interface CommitteeRecord {
  readonly committee: Committee
  readonly clause: ClauseId
  readonly gate: Gate
  readonly establishedOn: Fact<IsoDate | null>
  readonly dissolvedOn: Fact<IsoDate | null>
  /** The date that the bureau set; of a working group only. */
  readonly limit: Fact<IsoDate | null>
}

/** Of what there is not. */
const none: Fact<IsoDate | null> = { paths: [], value: null, couldBe: [] }

/** 5.1.1, 5.2.1: in each phase the bureau's council and steering group. */
export function bureauCommitteeObligations(context: AuditContext): Obligation[] {
  const {
    dossier: { council, steeringGroup },
    asOf,
    majorSystem,
    kind,
  } = context
  if (kind !== 'doit') return []
  return [
    ...committeeObligations(context, {
      committee: 'council',
      clause: '5.1.1',
      gate: majorSystem,
      establishedOn: happenedOn('council.establishedOn', council?.establishedOn, asOf),
      dissolvedOn: none,
      limit: none,
    }),
    ...committeeObligations(context, {
      committee: 'steering-group',
      clause: '5.2.1',
      gate: majorSystem,
      establishedOn: happenedOn('steeringGroup.establishedOn', steeringGroup?.establishedOn, asOf),
      dissolvedOn: happenedOn('steeringGroup.dissolvedOn', steeringGroup?.dissolvedOn, asOf),
      limit: none,
    }),
  ]
}

/** 5.3.1: from the launch on, the working group. */
export function workingGroupObligations(context: AuditContext): Obligation[] {
  const {
    dossier: { workingGroup },
    asOf,
    inScope,
  } = context
  return committeeObligations(context, {
    committee: 'working-group',
    clause: '5.3.1',
    gate: inScope,
    establishedOn: happenedOn('workingGroup.establishedOn', workingGroup?.establishedOn, asOf),
    dissolvedOn: happenedOn('workingGroup.dissolvedOn', workingGroup?.dissolvedOn, asOf),
    limit: setFor('workingGroup.establishBy', workingGroup?.establishBy),
  })
}

function committeeObligations(
  context: AuditContext,
  { committee, clause, gate, establishedOn, dissolvedOn, limit }: CommitteeRecord,
): Obligation[] {
  const {
    dossier: { system },
    asOf,
    options,
  } = context
  const retiredOn = setFor('system.retiredOn', system.retiredOn)
  const made = (phase: PhasePeriod | null, verdict: Verdict): Obligation =>
    obligation({
      clause,
      rule: 'governance.committee-duty',
      subject: {
        occasion: committee,
        date: phase?.from ?? null,
        ...(phase !== null && { kind: phase.phase, ...(phase.to !== null && { through: phase.to }) }),
      },
      verdict: behind(gate, verdict),
    })
  return ofEachPhase(
    context,
    (phase) => {
      // The bureau sets the day (5.3.4). Only with the launch, in which meetings are due, is a group owed in any case.
      if (committee === 'working-group' && (phase.phase === 'planning' || phase.phase === 'development')) return []
      // What the kind is changes nothing for a working group, and is known to be the bureau's for the others.
      const duty = committeeDuty(
        { committee, kind: context.kind ?? 'second-level', inRollout: true, phase: phase.phase },
        options,
      )
      return [
        made(
          phase,
          inPhase(context, phase, () =>
            judge({ establishedOn, dissolvedOn, retiredOn, limit }, (given) =>
              ask(
                designatedLimit,
                {
                  duty: 'working-group-establishment',
                  limit: given.limit,
                  goLiveOn: null,
                  doneOn: given.establishedOn,
                  asOf,
                },
                options,
                ({ value: { last } }) => verdictOnPhase(phase, duty, stoodIn(phase, given), last, committee, asOf),
              ),
            ),
          ),
        ),
      ]
    },
    (missing) => made(null, unknownFor([missing])),
  )
}

interface Life {
  readonly establishedOn: IsoDate | null
  readonly dissolvedOn: IsoDate | null
  readonly retiredOn: IsoDate | null
}

/**
 * Whether a committee was there by the end of a phase, and not dissolved before that day or the retirement of the
 * system.
 */
function stoodIn({ to }: PhasePeriod, { establishedOn, dissolvedOn, retiredOn }: Life): boolean {
  if (establishedOn === null || (to !== null && establishedOn > to)) return false
  return dissolvedOn === null || [to, retiredOn].some((end) => end !== null && dissolvedOn >= end)
}

/**
 * How the duty stands in a phase. A date that the bureau set and that has not passed leaves time for it; whether one
 * that has was kept is a matter of 5.3.4.
 */
function verdictOnPhase(
  { from, to }: PhasePeriod,
  duty: Decision<CommitteeDuty>,
  stood: boolean,
  last: IsoDate | null,
  committee: Committee,
  asOf: IsoDate,
): Verdict {
  if (stood) return met(duty)
  if (to !== null && to < asOf) return breached(duty)
  const repair = { action: 'add', what: committee, count: 1 } as const
  if (last !== null && asOf <= last) return pending(duty, repair, last)
  return asOf < from ? pending(duty, repair) : breached(duty, { repair })
}
