/** 柒、一、(三) · 二、(三) · 三、(三): leave from courses, and the hours that are missed. */
import { type IsoDate, formatIsoDate, parseIsoDate } from '../../kernel/civil-date'
import { type Course, type LeaveFiling, courses, leaveFiling } from '../../law/c07-training/index'
import type { ClauseId } from '../../law/clause-id'
import type { Decision } from '../../law/rule'
import type { AuditContext } from '../audit-context'
import { type Gate, allOf, behind } from '../gate'
import { inForceOn } from '../in-force'
import { type Fact, fact, judge } from '../judge'
import type { Obligation } from '../obligation'
import { obligation } from '../obligation-of'
import type { DossierLeave, DossierRun } from '../parts/training'
import { type Verdict, ask, breached, met, pending, unknownFor } from '../verdict'
import { type LeaveState, verdictOnHours } from './hours'

const hoursClauses = { administrator: '7.1.3', seed: '7.2.3', instructor: '7.3.3' } as const satisfies Record<
  Course,
  ClauseId
>

/** District offices are named beside the others where instructors are trained (柒、三), and not before. */
function gateOf({ inScope, supportDuties }: AuditContext, course: Course): Gate {
  return course === 'instructor' ? inScope : allOf(inScope, supportDuties)
}

/** 7.1.3, 7.2.3, 7.3.3: every leave, and every person's hours of a course. */
export function attendanceObligations(context: AuditContext): Obligation[] {
  const runs = context.dossier.training?.runs
  if (runs === undefined)
    return courses.map((course) => attendance(context, null, course, unknownFor(['training.runs'])))
  return runs.flatMap((run) => [
    ...(run.leaves === undefined
      ? [leaveOf(context, run, null, unknownFor([`training.runs.${run.id}.leaves`]))]
      : run.leaves.map((leave) =>
          leaveOf(
            context,
            run,
            leave,
            inForceOn(leave.on, () => verdictOnLeave(context, run, leave)),
          ),
        )),
    attendance(
      context,
      run,
      run.course,
      inForceOn(run.startsOn, () =>
        verdictOnHours(
          context.options,
          run,
          (run.leaves ?? []).map((leave) => whatBecameOf(context, run, leave)),
        ),
      ),
    ),
  ])
}

function attendance(context: AuditContext, run: DossierRun | null, course: Course, verdict: Verdict): Obligation {
  return obligation({
    clause: hoursClauses[course],
    rule: 'training.attendance',
    subject: {
      occasion: 'attendance',
      date: run?.startsOn ?? null,
      kind: course,
      ...(run !== null && { person: run.person, key: run.id }),
    },
    verdict: behind(gateOf(context, course), verdict),
  })
}

function leaveOf(
  context: AuditContext,
  { id, person, course }: DossierRun,
  leave: DossierLeave | null,
  verdict: Verdict,
): Obligation {
  return obligation({
    clause: hoursClauses[course],
    rule: 'training.leave-filing',
    subject: {
      occasion: 'leave',
      date: leave?.on ?? null,
      kind: course,
      person,
      key: id,
      ...(leave?.through !== undefined && { through: leave.through }),
    },
    verdict: behind(gateOf(context, course), verdict),
  })
}

function verdictOnLeave(context: AuditContext, run: DossierRun, leave: DossierLeave): Verdict {
  return judge({ filedOn: filingOf(context, run, leave) }, ({ filedOn }) =>
    askLeave(context, run, leave, filedOn, (decision) => {
      switch (decision.value) {
        case 'filed-in-advance':
        case 'filed-in-time':
          return met(decision)
        case 'filing-open':
          return pending(
            decision,
            { action: 'file', what: `${run.course}-leave-filing`, count: 1 },
            lastDayToFile(context, run, leave),
          )
        // Leave that is filed too late stays an absence.
        case 'unexcused-absence':
          return breached(decision)
      }
    }),
  )
}

function askLeave(
  { asOf, options }: AuditContext,
  { course }: DossierRun,
  { on, through, urgent }: DossierLeave,
  filedOn: IsoDate | null,
  verdictOn: (decision: Decision<LeaveFiling>) => Verdict,
): Verdict {
  return ask(
    leaveFiling,
    { course, leaveOn: on, ...(through !== undefined && { leaveThrough: through }), filedOn, urgent, asOf },
    options,
    verdictOn,
  )
}

/** Where the dossier does not say when leave was filed: not at all, beforehand, on the day, or only now. */
function filingOf({ asOf }: AuditContext, { id }: DossierRun, { on, filedOn }: DossierLeave): Fact<IsoDate | null> {
  return fact(`training.runs.${id}.leaves.${on}.filedOn`, filedOn, [
    null,
    '1900-01-02',
    ...(on <= asOf ? [on] : []),
    asOf,
  ])
}

/**
 * The last day on which the filing is in time, as the rule itself tells it when asked about days to come; null where
 * the calendar ends before.
 */
function lastDayToFile(context: AuditContext, run: DossierRun, leave: DossierLeave): IsoDate | null {
  const later: AuditContext = { ...context, asOf: '2100-12-31' }
  let due: IsoDate | null = null
  askLeave(later, run, leave, null, (decision) => {
    const limit = decision.basis.find(({ code }) => code === 'filing-limit')
    due = limit === undefined ? lastDayBeforehand(later, run, leave) : (limit.data as { readonly due: IsoDate }).due
    return met(decision)
  })
  return due
}

/** Of leave without an urgent cause: the day itself where filing on it is in advance, else the day before. */
function lastDayBeforehand(context: AuditContext, run: DossierRun, leave: DossierLeave): IsoDate {
  let last = formatIsoDate(parseIsoDate(leave.on) - 1)
  askLeave(context, run, leave, leave.on, (decision) => {
    if (decision.value === 'filed-in-advance') last = leave.on
    return met(decision)
  })
  return last
}

/**
 * What leave can have become, by all that the filing could be; why that is not known, where it is the calendar that
 * ends.
 */
function whatBecameOf(context: AuditContext, run: DossierRun, leave: DossierLeave): LeaveState {
  const { value, couldBe, paths } = filingOf(context, run, leave)
  const outcomes = (value === undefined ? couldBe : [value]).map((filedOn) => {
    let excused: boolean | undefined
    const { reason } = askLeave(context, run, leave, filedOn, (decision) => {
      excused = decision.value !== 'unexcused-absence'
      return met(decision)
    })
    return { excused, reason }
  })
  const [first, ...others] = outcomes.map(({ excused }) => excused)
  return {
    hours: leave.hours,
    excused: fact(value === undefined ? paths : [], others.every((other) => other === first) ? first : undefined, [
      true,
      false,
    ]),
    reason: outcomes.find(({ reason }) => reason !== null)?.reason ?? null,
  }
}
