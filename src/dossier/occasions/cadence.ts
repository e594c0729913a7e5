/** 伍、一、(四) · 二、(四) · 三、(五): the meetings that each stretch of time must have. */
import { type IsoDate, formatIsoDate, parseIsoDate } from '../../kernel/civil-date'
import type { PhasePeriod } from '../../law/c04-phases/index'
import {
  type Committee,
  type MeetingCadence,
  type MeetingPeriod,
  checkMeetingCadence,
} from '../../law/c05-governance/index'
import type { ClauseId } from '../../law/clause-id'
import type { Decision } from '../../law/rule'
import type { AuditContext } from '../audit-context'
import { type Gate, behind } from '../gate'
import { IN_FORCE_FROM, inForceOn } from '../in-force'
import { fact, judge } from '../judge'
import type { Obligation, Occasion } from '../obligation'
import { obligation } from '../obligation-of'
import { type Verdict, advisory, ask, breached, met, notApplicable, pending, unknownFor } from '../verdict'

interface MeetingRecord {
  readonly committee: Committee
  readonly clause: ClauseId
  readonly occasion: Occasion
  readonly gate: Gate
  readonly path: string
  /** The days of the meetings that count. */
  readonly meetings: readonly IsoDate[] | undefined
}

/** 5.1.4, 5.2.4: the bureau's council and steering group. */
export function bureauMeetingPeriods(context: AuditContext): Obligation[] {
  const {
    dossier: { council, steeringGroup },
    majorSystem: gate,
    kind,
  } = context
  if (kind !== 'doit') return []
  const regular = council?.meetings
    ?.filter(({ kind: meeting, held }) => held && meeting === 'regular')
    .map(({ date }) => date)
  return [
    ...periodObligations(context, {
      committee: 'council',
      clause: '5.1.4',
      occasion: 'council-period',
      gate,
      path: 'council.meetings',
      meetings: regular,
    }),
    ...periodObligations(context, {
      committee: 'steering-group',
      clause: '5.2.4',
      occasion: 'steering-period',
      gate,
      path: 'steeringGroup.meetings',
      meetings: steeringGroup?.meetings,
    }),
  ]
}

/** 5.3.5: the working group. */
export function workingGroupMeetingPeriods(context: AuditContext): Obligation[] {
  const meetings = context.dossier.workingGroup?.meetings?.map(({ date }) => date)
  return periodObligations(context, {
    committee: 'working-group',
    clause: '5.3.5',
    occasion: 'working-group-period',
    gate: context.inScope,
    path: 'workingGroup.meetings',
    meetings,
  })
}

function periodObligations(context: AuditContext, record: MeetingRecord): Obligation[] {
  const {
    dossier: {
      system: { phases },
    },
    asOf,
    options,
    leftOut,
  } = context
  const { committee, clause, occasion, gate, path, meetings } = record
  const made = (period: Pick<MeetingPeriod, 'from' | 'to'> | null, verdict: Verdict): Obligation =>
    obligation({
      clause,
      rule: 'governance.meeting-cadence',
      subject: { occasion, date: period?.from ?? null, ...(period !== null && { through: period.to }) },
      verdict: behind(gate, verdict),
    })
  if (phases === undefined)
    return [made(null, unknownFor(['system.phases', ...(meetings === undefined ? [path] : [])]))]

  // What lies before the regulation is cut off, so that the month in which it came into force is no whole one; so is
  // what it leaves out.
  const since = sinceRegulation(phases.filter((phase) => !leftOut.has(phase)))
  return [beforeRegulation(phases), sinceRegulation([...leftOut]), since].flatMap((part) => {
    const applied = (verdict: () => Verdict): Verdict =>
      part === since ? verdict() : notApplicable({ code: 'before-next-phase' })
    const askWith = (held: readonly IsoDate[], verdictOn: (decision: Decision<MeetingCadence>) => Verdict): Verdict =>
      ask(checkMeetingCadence, { committee, phases: part, meetings: held, asOf }, options, verdictOn)
    let found: [period: MeetingPeriod, verdict: Verdict][] = []
    const asked = askWith(meetings ?? [], (decision) => {
      found = decision.value.periods.map((period) => [period, verdictOnPeriod(period, decision, committee)])
      return met(decision)
    })
    if (asked.status === 'undetermined')
      return [
        made(
          null,
          applied(() => asked),
        ),
      ]
    return found.map(([period, verdict]) =>
      made(
        period,
        inForceOn(period.to, () =>
          applied(() =>
            meetings !== undefined
              ? verdict
              : judge(
                  {
                    meetings: fact<readonly IsoDate[]>(path, meetings, period.from > asOf ? [[]] : [[], [period.from]]),
                  },
                  (given) =>
                    askWith(given.meetings, (decision) =>
                      verdictOnPeriod(periodFrom(period.from, decision), decision, committee),
                    ),
                ),
          ),
        ),
      ),
    )
  })
}

/** The period of a decision that begins on a day. */
function periodFrom(day: IsoDate, { value: { periods } }: Decision<MeetingCadence>): MeetingPeriod {
  return periods.find(({ from }) => from === day) as MeetingPeriod
}

/**
 * How a period stands by the decision on all of them: asked about alone, two months of a council could end on another
 * day.
 */
function verdictOnPeriod(
  { status, to }: MeetingPeriod,
  decision: Decision<MeetingCadence>,
  committee: Committee,
): Verdict {
  switch (status) {
    case 'met':
      return met(decision, to)
    case 'missed':
      return breached(decision, { due: to })
    case 'advisory':
      return advisory(decision, to)
    case 'pending':
      return pending(decision, { action: 'meet', what: committee, count: 1 }, to)
    case 'partial':
      return notApplicable({ code: 'partial-period' }, decision)
  }
}

function beforeRegulation(phases: readonly PhasePeriod[]): PhasePeriod[] {
  return phases
    .filter(({ from }) => from < IN_FORCE_FROM)
    .map((phase) =>
      phase.to === null || phase.to >= IN_FORCE_FROM ? { ...phase, to: dayBefore(IN_FORCE_FROM) } : phase,
    )
}

function sinceRegulation(phases: readonly PhasePeriod[]): PhasePeriod[] {
  return phases
    .filter(({ to }) => to === null || to >= IN_FORCE_FROM)
    .map((phase) => (phase.from < IN_FORCE_FROM ? { ...phase, from: IN_FORCE_FROM } : phase))
}

function dayBefore(date: IsoDate): IsoDate {
  return formatIsoDate(parseIsoDate(date) - 1)
}
