/** 柒、一、(二) · 二、(二) · 四、(二): the courses that everybody at the body must take. */
import type { IsoDate } from '../../kernel/civil-date'
import { type TraineeRole, digitalCourse, trainingDuty } from '../../law/c07-training/index'
import type { ClauseId } from '../../law/clause-id'
import type { AuditContext } from '../audit-context'
import { allOf, behind } from '../gate'
import { groupBy } from '../../kernel/group-by'
import { inForceOn } from '../in-force'
import { fact, happenedOn, judge, setFor } from '../judge'
import type { Obligation } from '../obligation'
import { obligation } from '../obligation-of'
import { type SupportRole, supportRoles } from '../parts/support'
import type { DossierPerson, DossierRun } from '../parts/training'
import { type Verdict, ask, breached, met, notApplicable, pending, unknownFor } from '../verdict'
import { whileInUse } from './in-use'

const courseClauses = { administrator: '7.1.2', seed: '7.2.2' } as const satisfies Record<SupportRole, ClauseId>

/** 7.1.2, 7.2.2, 7.4.2: every person. */
export function peopleObligations(context: AuditContext): Obligation[] {
  const {
    dossier: { training },
    inScope,
    supportDuties,
  } = context
  const people = training?.people
  const called = (person: DossierPerson | null, course: SupportRole, verdict: Verdict): Obligation =>
    obligation({
      clause: courseClauses[course],
      rule: 'training.duty',
      subject: { occasion: 'course', date: null, kind: course, ...(person !== null && { person: person.id }) },
      verdict: behind(allOf(inScope, supportDuties), whileInUse(context, verdict)),
    })
  const digital = (person: DossierPerson | null, verdict: Verdict): Obligation =>
    obligation({
      clause: '7.4.2',
      rule: 'training.digital-course',
      subject: { occasion: 'digital-course', date: null, ...(person !== null && { person: person.id }) },
      verdict: behind(inScope, whileInUse(context, verdict)),
    })
  if (people === undefined) {
    const unknown = unknownFor(['training.people'])
    return [...supportRoles.map((course) => called(null, course, unknown)), digital(null, unknown)]
  }
  const runs = training?.runs && groupBy(training.runs, ({ person }) => person)
  const { limit, completions } = training?.digitalCourse ?? {}
  const completed = completions && new Map(completions.map(({ person, on }) => [person, on]))
  return people.flatMap((person) => [
    ...supportRoles.map((course) =>
      called(person, course, verdictOnCourse(context, person, course, runs && (runs.get(person.id) ?? []))),
    ),
    digital(person, verdictOnDigitalCourse(context, person, limit, completed && (completed.get(person.id) ?? null))),
  ])
}

/** Whether the person has taken the course to which the roles call; the law sets no date for it. */
function verdictOnCourse(
  { options }: AuditContext,
  { roles }: DossierPerson,
  course: SupportRole,
  runs: readonly DossierRun[] | undefined,
): Verdict {
  return judge({ passed: passedFact(runs?.filter((run) => run.course === course)) }, ({ passed }) =>
    ask(trainingDuty, { roles }, options, (decision) => {
      if (!decision.value.courses.includes(course)) return notApplicable({ code: 'not-required' }, decision)
      return passed ? met(decision) : pending(decision, { action: 'meet', what: `${course}-course`, count: 1 })
    }),
  )
}

/** Whether some run was passed; unknown where none is known to have been, and of some it is not said how they ended. */
function passedFact(runs: readonly DossierRun[] | undefined) {
  const couldBe = [true, false]
  if (runs === undefined) return fact<boolean>('training.runs', undefined, couldBe)
  if (runs.some(({ result }) => result?.outcome === 'passed')) return fact<boolean>([], true, couldBe)
  const silent = runs.filter(({ result }) => result === undefined)
  return fact<boolean>(
    silent.map(({ id }) => `training.runs.${id}.result`),
    silent.length === 0 ? false : undefined,
    couldBe,
  )
}

function verdictOnDigitalCourse(
  { asOf, options }: AuditContext,
  { roles }: DossierPerson,
  limit: IsoDate | null | undefined,
  completedOn: IsoDate | null | undefined,
): Verdict {
  return judge(
    {
      limit: setFor('training.digitalCourse.limit', limit),
      completedOn: happenedOn('training.digitalCourse.completions', completedOn, asOf),
    },
    (given) =>
      inForceOn(given.limit, () =>
        given.limit === null
          ? withoutLimit(roles, given.completedOn)
          : ask(
              digitalCourse,
              { roles, limit: given.limit, completedOn: given.completedOn, asOf },
              options,
              (decision) => {
                switch (decision.value) {
                  case 'exempt':
                    return notApplicable({ code: 'not-required' }, decision)
                  case 'done':
                    return met(decision, given.limit)
                  case 'open':
                    return pending(decision, digitalRepair, given.limit)
                  case 'late':
                  case 'overdue':
                    return breached(decision, { due: given.limit })
                }
              },
            ),
      ),
  )

  /** Who must take it is known before the bureau has set a date. */
  function withoutLimit(given: readonly TraineeRole[], on: IsoDate | null): Verdict {
    return ask(trainingDuty, { roles: given }, options, (decision) => {
      if (decision.value.digitalCourse === 'exempt') return notApplicable({ code: 'not-required' }, decision)
      return on === null ? pending(decision, digitalRepair) : met(decision)
    })
  }
}

const digitalRepair = { action: 'meet', what: 'digital-course', count: 1 } as const
