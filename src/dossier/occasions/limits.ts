/** 伍、三、(四): the dates that the bureau set for the working group. */
import type { IsoDate } from '../../kernel/civil-date'
import { type DesignatedDuty, type DesignatedLimit, designatedLimit } from '../../law/deadlines'
import type { Decision } from '../../law/rule'
import type { AuditContext } from '../audit-context'
import { behind } from '../gate'
import { inForceOn } from '../in-force'
import { happenedOn, judge, setFor } from '../judge'
import type { Obligation, Occasion } from '../obligation'
import { obligation } from '../obligation-of'
import { type Verdict, ask, breached, met, notApplicable, pending } from '../verdict'

/** 5.3.4: establishing the group, and sending its list. */
export function workingGroupLimits(context: AuditContext): Obligation[] {
  const {
    dossier: { workingGroup = {} },
  } = context
  const { establishBy, establishedOn, listBy, listSentOn } = workingGroup
  return [
    limitObligation(
      context,
      'establishment-limit',
      'working-group-establishment',
      ['establishBy', establishBy],
      ['establishedOn', establishedOn],
    ),
    limitObligation(context, 'list-limit', 'working-group-list', ['listBy', listBy], ['listSentOn', listSentOn]),
  ]
}

type RecordedDate = readonly [member: string, date: IsoDate | null | undefined]

function limitObligation(
  { asOf, options, inScope }: AuditContext,
  occasion: Occasion,
  duty: DesignatedDuty,
  [limitMember, limit]: RecordedDate,
  [doneMember, doneOn]: RecordedDate,
): Obligation {
  const verdict = judge(
    {
      limit: setFor(`workingGroup.${limitMember}`, limit),
      doneOn: happenedOn(`workingGroup.${doneMember}`, doneOn, asOf),
    },
    (given) =>
      inForceOn(given.limit, () =>
        ask(designatedLimit, { duty, goLiveOn: null, ...given, asOf }, options, (decision) =>
          verdictOnLimit(decision, duty),
        ),
      ),
  )
  return obligation({
    clause: '5.3.4',
    rule: 'deadlines.designated',
    subject: { occasion, date: limit ?? null },
    verdict: behind(inScope, verdict),
  })
}

/** How a duty with a date that was set for it stands. What is late stays late. */
export function verdictOnLimit(decision: Decision<DesignatedLimit>, duty: DesignatedDuty): Verdict {
  const { status, last } = decision.value
  switch (status) {
    case 'on-time':
      return met(decision, last)
    case 'open':
      return pending(decision, { action: 'file', what: duty, count: 1 }, last)
    case 'late':
    case 'overdue':
      return breached(decision, { due: last })
    case 'no-limit-set':
      return notApplicable({ code: 'no-limit-set' }, decision)
  }
}
