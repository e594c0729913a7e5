/** 柒: courses that people take, and the digital course of all others. */
import type { IsoDate } from '../../kernel/civil-date'
import {
  digitalCourse,
  trainingDuty,
  trainingFollowUp,
  type TraineeRole,
  type TrainingResult,
} from '../../law/c07-training/index'
import type { AuditContext } from '../audit-context'
import { compareTexts } from '../../kernel/natural-order'
import { earlier } from '../days'
import type { PersonRole } from '../form/people'
import { type SupportRole, supportRoles } from '../form/support'
import { fact, happenedOn, known } from '../judge'
import { occasion } from '../line'
import { dateless, inScopeOn, limited } from '../limits'
import { type Outcome, met, notApplicable } from '../outcome'
import type { Person } from '../record/people'
import { type Holding, type Term, heldOn, possibleDays } from '../record/terms'

const traineeRoleOf: Readonly<Partial<Record<PersonRole, TraineeRole>>> = {
  administrator: 'administrator',
  seed: 'seed',
  instructor: 'qualified-instructor',
  user: 'general-user',
}

/** Somebody and a course. */
interface Trainee {
  readonly person: Person
  readonly course: SupportRole
}

function traineesOf({ people = [], isWithoutSupport }: AuditContext): readonly Trainee[] {
  return isWithoutSupport ? [] : people.flatMap((person) => supportRoles.map((course) => ({ person, course })))
}

function holding({ sure, possible, missing }: Holding) {
  return fact(missing, sure || !possible ? sure : undefined, () => [true, false])
}

/** The roles of a day as the rules on training know them; null where that is not known. */
function rolesOn({ terms }: Person, day: IsoDate, asOf: IsoDate): readonly TraineeRole[] | null {
  const roles: TraineeRole[] = []
  for (const [role, trainee] of Object.entries(traineeRoleOf) as [PersonRole, TraineeRole][]) {
    const held = heldOn(
      terms.filter((term) => term.role === role),
      day,
      asOf,
    )
    if (held.sure !== held.possible) return null
    if (held.sure) roles.push(trainee)
  }
  return roles
}

interface CourseFacts {
  readonly inUse: boolean
  readonly held: boolean
  /** Whether a run of the course has begun. */
  readonly begun: boolean
}

export const course = /* @__PURE__ */ occasion<Trainee, CourseFacts>({
  occasion: 'course',
  clause: (trainee) => (trainee.course === 'administrator' ? '7.1.2' : '7.2.2'),
  rule: 'training.duty',
  actor: 'body',
  entries: (context) =>
    traineesOf(context).filter((trainee) => trainee.person.terms.some(({ role }) => role === trainee.course)),
  subject: ({ person, course: taken }, { asOf }) => ({ date: asOf, person: person.id, role: taken, course: taken }),
  keys: ({ person }) => [person.id],
  facts: ({ person, course: taken }, { asOf, use }) => ({
    inUse: use.on(asOf),
    held: holding(heldOn(person.termsIn(taken), asOf, asOf)),
    begun: fact(
      `${person.path}.courses`,
      person.runs?.some((run) => run.course === taken && run.startsOn <= asOf),
      () => [true, false],
    ),
  }),
  gives({ inUse, held, begun }, { person, course: taken }, { scope, asOf, ask }) {
    if (!inUse || !held) return null
    const roles = rolesOn(person, asOf, asOf)
    const decision = roles === null ? null : ask(trainingDuty, { roles })
    const repair = { action: 'meet', what: `${taken}-course`, count: 1 } as const
    return dateless({ scope, asOf, arises: asOf, done: begun ? asOf : null, repair, parts: { decision } })
  },
})

interface FollowUpFacts {
  readonly inUse: boolean
  readonly held: boolean
  /** The results in order, the last of them the one on which it hangs. */
  readonly results: readonly TrainingResult[]
}

/** How the runs of a course ended, in the order of time. */
function resultsOf({ person, course: taken }: Trainee) {
  return (person.runs ?? [])
    .filter((run) => run.course === taken)
    .flatMap((run) => (run.result ? [run.result] : []))
    .sort((a, b) => compareTexts(a.on, b.on))
}

export const followUp = /* @__PURE__ */ occasion<Trainee, FollowUpFacts>({
  occasion: 'follow-up',
  clause: (trainee) => (trainee.course === 'administrator' ? '7.1.4' : '7.2.4'),
  rule: 'training.follow-up',
  actor: 'body',
  entries: (context) => traineesOf(context).filter((trainee) => resultsOf(trainee).length > 0),
  subject: (trainee) => ({
    date: resultsOf(trainee).at(-1)?.on ?? null,
    person: trainee.person.id,
    role: trainee.course,
    course: trainee.course,
  }),
  keys: ({ person }) => [person.id],
  facts(trainee, { asOf, use }) {
    const results = resultsOf(trainee)
    const outcomes = results.map(({ outcome }) => outcome)
    const open = (trainee.person.runs ?? []).filter(
      (run) => run.course === trainee.course && run.result === undefined && run.startsOn <= asOf,
    )
    return {
      inUse: use.on(results.at(-1)?.on as IsoDate),
      held: holding(heldOn(trainee.person.termsIn(trainee.course), asOf, asOf)),
      results: fact<readonly TrainingResult[]>(
        open.map(({ path }) => `${path}.result`),
        open.length === 0 ? outcomes : undefined,
        () => [outcomes, [...outcomes, 'passed'], [...outcomes, 'failed']],
      ),
    }
  },
  gives({ inUse, held, results }, trainee, { scope, asOf, ask }) {
    if (!inUse) return null
    const arises = resultsOf(trainee).at(-1)?.on as IsoDate
    const decision = ask(trainingFollowUp, { course: trainee.course, results })
    if (!held) return inScopeOn(scope, arises, () => notApplicable('left', { decision }))
    if (results.at(-1) === 'passed') return inScopeOn(scope, arises, () => met({ decision }))
    const repair = { action: 'meet', what: 'make-up-training', count: 1 } as const
    return dateless({ scope, asOf, arises, done: null, repair, parts: { decision } })
  },
})

interface DigitalFacts {
  readonly general: IsoDate | null
  readonly done: IsoDate | null
  /** The last day as a user of whoever held that role last; null where it is held still. */
  readonly through: IsoDate | null
  readonly from: IsoDate
  /** Whether somebody is exempt on some day by another role, and today. */
  readonly exempt: boolean
  readonly exemptToday: boolean
}

const exempting = ['administrator', 'seed', 'instructor'] as const

/** The last limit that may bind somebody: the own one, else the general one. */
function limitOf({ digitalCourseBy }: Person, { dossier: { training } }: AuditContext): IsoDate | null | undefined {
  return digitalCourseBy ?? training?.digitalCourseBy
}

/** The term as a user that a limit falls into, else the last one. */
function termAsUser(person: Person, limit: IsoDate | null | undefined): Term {
  const terms = person.termsIn('user')
  const covering = terms.find((term) => {
    const { from, until } = possibleDays(term)
    return typeof limit === 'string' && from <= limit && limit < until
  })
  const after = terms.find(({ from }) => typeof limit === 'string' && from !== undefined && from > limit)
  return covering ?? after ?? (terms.at(-1) as Term)
}

export const digitalCourseLine = /* @__PURE__ */ occasion<Person, DigitalFacts>({
  occasion: 'digital-course',
  clause: '7.4.2',
  rule: 'training.digital-course',
  actor: 'body',
  // Nobody's limit is known where nothing is of training, but for one of somebody's own.
  entries: (context) =>
    (context.people ?? []).filter(
      (person) =>
        person.termsIn('user').length > 0 &&
        (context.dossier.training !== undefined || typeof person.digitalCourseBy === 'string'),
    ),
  subject: (person, context) => ({ date: limitOf(person, context) ?? null, person: person.id }),
  keys: ({ id }) => [id],
  facts(person, context) {
    const { asOf, dossier } = context
    const limit = limitOf(person, context)
    const term = termAsUser(person, limit)
    const judgedOn = typeof limit === 'string' ? earlier(limit, asOf) : asOf
    const known1900 = term.from ?? FIRST
    return {
      general: fact<IsoDate | null>(
        'training.digitalCourseBy',
        typeof person.digitalCourseBy === 'string' ? null : dossier.training?.digitalCourseBy,
        () => [null, FIRST, asOf, LAST],
      ),
      done: happenedOn(`${person.path}.digitalCourseOn`, person.digitalCourseOn, asOf),
      through: fact<IsoDate | null>(`${term.endPath}.through`, term.through, () => [
        null,
        known1900 < FIRST ? FIRST : known1900,
        LAST,
      ]),
      from: known(known1900),
      exempt: holding(heldOn(person.termsIn(...exempting), judgedOn, asOf)),
      exemptToday: holding(heldOn(person.termsIn(...exempting), asOf, asOf)),
    }
  },
  gives(values, person, context) {
    const { scope, asOf } = context
    const own = person.digitalCourseBy ?? null
    const limit = own ?? values.general
    if (limit === null) return inScopeOn(scope, asOf, () => notApplicable('no-limit-set'))
    const { from, through, done, exempt, exemptToday } = values
    const repair = { action: 'meet', what: 'digital-course', count: 1 } as const
    if (own === null && from > limit)
      return exemptToday
        ? inScopeOn(scope, from, () => notApplicable('not-required', { date: from }))
        : dateless({ scope, asOf, arises: from, done, repair, parts: { date: from } })
    const decision = decisionOn(context, person, limit, done)
    const told = { decision, date: limit }
    if (exempt) return inScopeOn(scope, limit, () => notApplicable('not-required', told))
    if (through !== null && through < limit)
      return inScopeOn(scope, limit, () => notApplicable('left', { date: limit }))
    const outcome = limited({ scope, asOf, arises: limit, due: limit, done, repair, parts: told })
    return outcome.breach === 'ongoing' && exemptToday ? withoutRepair(outcome) : outcome
  },
})

/** Whoever has another role since then owes the course no more, but was late. */
function withoutRepair(outcome: Outcome): Outcome {
  return { ...outcome, breach: 'past', repair: null }
}

const FIRST: IsoDate = '1900-01-02'
const LAST: IsoDate = '2100-12-31'

function decisionOn({ ask, asOf }: AuditContext, person: Person, limit: IsoDate, completedOn: IsoDate | null) {
  const roles = rolesOn(person, earlier(limit, asOf), asOf)
  return roles === null || roles.length === 0 ? null : ask(digitalCourse, { roles, limit, completedOn, asOf })
}
