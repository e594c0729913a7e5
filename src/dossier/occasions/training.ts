/** 柒: courses that people take, and the digital course of all others. */
import type { IsoDate } from '../../kernel/civil-date'
import { digitalCourse, trainingDuty, trainingFollowUp, type TraineeRole } from '../../law/c07-training/index'
import type { AuditContext } from '../audit-context'
import { compareTexts } from '../../kernel/natural-order'
import { AFTER_ALL, LAST_DAY, common, dayAfter, dayBefore, earlier, isWithin, later, untilAfter } from '../days'
import type { DossierOutcome, DossierRun, PersonRole } from '../form/people'
import { type SupportRole, supportRoles } from '../form/support'
import { fact, happenedOn } from '../judge'
import { occasion } from '../line'
import { dateless, inScopeOn, limited } from '../limits'
import { type Outcome, met, notApplicable } from '../outcome'
import { heldBy } from '../record/membership'
import type { Person } from '../record/people'
import { turnsOfScope } from '../record/phases'
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
  /** The results in the order of time, the last of them the one on which it hangs. */
  readonly results: readonly DossierOutcome[]
}

function inOrder(results: readonly DossierOutcome[]): readonly DossierOutcome[] {
  return [...results].sort((a, b) => compareTexts(a.on, b.on))
}

/** How the runs of a course ended. */
function resultsOf({ person, course: taken }: Trainee): readonly DossierOutcome[] {
  const runs = (person.runs ?? []).filter((run) => run.course === taken)
  return inOrder(runs.flatMap(({ result }) => (result ? [result] : [])))
}

/** What the results would be with one that is not known: on a day at which it turns whether it counts. */
function resultsWith(run: DossierRun, results: readonly DossierOutcome[], context: AuditContext) {
  const { asOf, scope } = context
  const others = results.flatMap(({ on }) => [on, dayAfter(on)])
  return [...new Set([run.startsOn, ...turnsOfScope(scope), ...others, asOf])]
    .filter((on) => run.startsOn <= on && on <= asOf)
    .flatMap((on) => (['passed', 'failed'] as const).map((outcome) => inOrder([...results, { on, outcome }])))
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
  facts(trainee, context) {
    const { asOf, use } = context
    const results = resultsOf(trainee)
    const open = (trainee.person.runs ?? []).filter(
      (run) => run.course === trainee.course && run.result === undefined && run.startsOn <= asOf,
    )
    return {
      inUse: use.on(lastDay(results)),
      held: holding(heldOn(trainee.person.termsIn(trainee.course), asOf, asOf)),
      results: fact<readonly DossierOutcome[]>(
        open.map(({ path }) => `${path}.result`),
        open.length === 0 ? results : undefined,
        () => [results, ...open.flatMap((run) => resultsWith(run, results, context))],
      ),
    }
  },
  gives({ inUse, held, results }, trainee, { scope, asOf, ask, use }) {
    const arises = lastDay(results)
    if (!(use.on(arises).value ?? inUse)) return null
    const decision = ask(trainingFollowUp, {
      course: trainee.course,
      results: results.map(({ outcome }) => outcome),
    })
    if (!held) return inScopeOn(scope, arises, () => notApplicable('left', { decision }))
    if (results.at(-1)?.outcome === 'passed') return inScopeOn(scope, arises, () => met({ decision }))
    const repair = { action: 'meet', what: 'make-up-training', count: 1 } as const
    return dateless({ scope, asOf, arises, done: null, repair, parts: { decision } })
  },
})

/** The day of the last of some results. */
function lastDay(results: readonly DossierOutcome[]): IsoDate {
  return (results.at(-1) as DossierOutcome).on
}

interface DigitalFacts {
  readonly general: IsoDate | null
  readonly done: IsoDate | null
  /** The first and the last day of terms as a user of which the record does not tell them. */
  readonly unknownFrom: IsoDate
  readonly unknownThrough: IsoDate | null
  /** Whether somebody is exempt by another role where its term does not tell: on the limit's day, since, and today. */
  readonly exempt: boolean
  readonly exemptSince: boolean
  readonly exemptToday: boolean
}

const exempting = ['administrator', 'seed', 'instructor'] as const

/** The last limit that may bind somebody: the own one, else the general one. */
function limitOf({ digitalCourseBy }: Person, { dossier: { training } }: AuditContext): IsoDate | null | undefined {
  return digitalCourseBy ?? training?.digitalCourseBy
}

interface KnownTerm extends Term {
  readonly from: IsoDate
  readonly through: IsoDate | null
}

/** The term as a user that a limit falls into, else the one that follows it, else the last one. */
function termAsUser(terms: readonly KnownTerm[], limit: IsoDate): KnownTerm {
  const covering = terms.find(({ from, through }) => from <= limit && limit < untilAfter(through))
  const after = terms.find(({ from }) => from > limit)
  return covering ?? after ?? (terms.at(-1) as KnownTerm)
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
    const users = person.termsIn('user')
    const begun = users.filter(({ from }) => from === undefined)
    const open = users.filter((term) => term.through === undefined && mayCover(term, limit))
    const turns = turnsOfScope(context.scope)
    const exempt = person.termsIn(...exempting)
    const edges = [...users, ...exempt].flatMap((term) => [possibleDays(term).from, possibleDays(term).until])
    return {
      general: fact<IsoDate | null>(
        'training.digitalCourseBy',
        typeof person.digitalCourseBy === 'string' ? null : dossier.training?.digitalCourseBy,
        () => [
          ...new Set([
            null,
            FIRST,
            asOf,
            LAST_DAY,
            ...[...turns, ...edges].filter((day) => FIRST < day && day < LAST_DAY),
          ]),
        ],
      ),
      done: happenedOn(`${person.path}.digitalCourseOn`, person.digitalCourseOn, asOf),
      unknownFrom: fact<IsoDate>(
        begun.map(({ path }) => `${path}.from`),
        begun.length === 0 ? FIRST : undefined,
        () => [...new Set([FIRST, asOf, ...turns.filter((day) => FIRST < day && day < asOf)])],
      ),
      unknownThrough: fact<IsoDate | null>(
        open.map(({ endPath }) => `${endPath}.through`),
        open.length === 0 ? null : undefined,
        () => [null, FIRST, LAST_DAY],
      ),
      exempt: holding(limit === undefined ? onSomeDay(exempt, asOf) : heldOn(exempt, judgedOn(limit, asOf), asOf)),
      exemptSince: holding(limit === undefined ? onSomeDay(exempt, asOf) : exemptingSince(person, limit, asOf)),
      exemptToday: holding(heldOn(exempt, asOf, asOf)),
    }
  },
  gives(values, person, context) {
    const { scope, asOf } = context
    const own = person.digitalCourseBy ?? null
    const limit = own ?? values.general
    if (limit === null) return inScopeOn(scope, asOf, () => notApplicable('no-limit-set'))
    const { unknownFrom, unknownThrough, done, exemptToday } = values
    const users = person.termsIn('user').map((term): KnownTerm => {
      const through = term.through === undefined ? lastDayWith(term, unknownThrough) : term.through
      return { ...term, from: term.from ?? earlier(unknownFrom, through ?? asOf), through }
    })
    const { from, through } = termAsUser(users, limit)
    const held = heldOn(person.termsIn(...exempting), judgedOn(limit, asOf), asOf)
    const exempt = isHeld(held, values.exempt)
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
    const exemptSince = isHeld(exemptingSince(person, limit, asOf), values.exemptSince)
    return outcome.breach === 'ongoing' && exemptSince ? withoutRepair(outcome) : outcome
  },
})

/** Whether a role is held, where its terms do not tell as is tried. */
function isHeld({ sure, possible }: Holding, tried: boolean): boolean {
  return sure || (possible && tried)
}

/** Whether a term may cover the day of a limit, where there is one that is known. */
function mayCover(term: Term, limit: IsoDate | null | undefined): boolean {
  return typeof limit !== 'string' || isWithin(limit, [possibleDays(term)])
}

/** The last day of a term that does not tell it, if that is to be a given one; it lies before the next term. */
function lastDayWith({ from = FIRST, endedBy }: Term, day: IsoDate | null): IsoDate | null {
  if (endedBy === AFTER_ALL) return day && later(from, day)
  return later(from, earlier(day ?? LAST_DAY, dayBefore(endedBy)))
}

/** The day on which other roles are looked at: that of the limit, or of the question where it comes first. */
function judgedOn(limit: IsoDate | null, asOf: IsoDate): IsoDate {
  return limit === null ? asOf : earlier(limit, asOf)
}

/** Whether a role may be held on some day, where the record does not say for certain on which days it was. */
function onSomeDay(terms: readonly Term[], asOf: IsoDate): Holding {
  const missing = terms.flatMap((term) => [
    ...(term.from === undefined ? [`${term.path}.from`] : []),
    ...(term.through === undefined ? [`${term.endPath}.through`] : []),
  ])
  return missing.length === 0 ? heldOn(terms, asOf, asOf) : { sure: false, possible: true, missing }
}

/** Whether another role exempted somebody on a day from the limit through that of the question. */
function exemptingSince(person: Person, limit: IsoDate | null, asOf: IsoDate): Holding {
  const { sure, possible } = heldBy(person, asOf, ...exempting)
  const since = [{ from: limit ?? asOf, until: dayAfter(asOf) }]
  const isPossible = common(possible, since).length > 0
  return {
    sure: common(sure, since).length > 0,
    possible: isPossible,
    missing: isPossible ? onSomeDay(person.termsIn(...exempting), asOf).missing : [],
  }
}

/** Whoever has had another role since then owes the course no more, but was late; what is past stays so. */
function withoutRepair(outcome: Outcome): Outcome {
  return { ...outcome, breach: 'past', repair: null }
}

const FIRST: IsoDate = '1900-01-02'

function decisionOn({ ask, asOf }: AuditContext, person: Person, limit: IsoDate, completedOn: IsoDate | null) {
  const roles = rolesOn(person, earlier(limit, asOf), asOf)
  return roles === null || roles.length === 0 ? null : ask(digitalCourse, { roles, limit, completedOn, asOf })
}
