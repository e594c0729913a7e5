/** 伍、三、(一): that a working group stands. */
import type { IsoDate } from '../../kernel/civil-date'
import { committeeDuty } from '../../law/c05-governance/index'
import { designatedLimit } from '../../law/deadlines'
import type { AuditContext } from '../audit-context'
import { type Stretch, AFTER_ALL, dayAfter, dayBefore, isWithin } from '../days'
import { type Fact, type Facts, fact, judge } from '../judge'
import { line } from '../line'
import { type BeyondCalendar, inScopeOn, limited, limitedBeyond } from '../limits'
import type { Obligation } from '../obligation'
import {
  type Outcome,
  type OutcomeParts,
  met,
  notApplicable,
  ongoing,
  past,
  pending,
  shared,
  standing,
  undetermined,
  union,
} from '../outcome'
import { type Group, dissolutionOf, isOfNoKnownTime } from '../record/groups'
import { phaseOn } from '../record/phases'
import { earliestSetDay, limitsThatCouldBe } from '../record/selection'
import { setUpOn } from '../record/set-up'

const clause = '5.3.1'
const repair = { action: 'add', what: 'working-group', count: 1 } as const

/** One line on whether a group stands, and one for each gap that was. */
export function workingGroupLines(context: AuditContext): readonly Obligation[] {
  const { groups, scope, asOf } = context
  if (groups === undefined) {
    const outcome = inScopeOn(scope, asOf, () => met())
    const stands = outcome.status === 'not-applicable' || outcome.scopeMissing.length > 0
    return [made(context, stands ? standing(outcome, clause) : undetermined(clause, ['workingGroup']), null)]
  }
  const stands = judge(clause, factsOf(context, groups), (values) => outcomeOn(context, groups, values))
  return [...gaps(context, groups), made(context, stands as NonNullable<typeof stands>, null)]
}

function made(
  context: AuditContext,
  stands: Parameters<typeof line>[1]['standing'],
  gap: { readonly from: IsoDate; readonly through: IsoDate } | null,
): Obligation {
  const subject = gap === null ? { date: context.asOf } : { date: gap.from, through: gap.through }
  return line(context, {
    clause,
    rule: 'governance.committee-duty',
    actor: 'body',
    subject: { occasion: 'working-group', ...subject },
    keys: [gap?.from ?? null],
    standing: stands,
  })
}

/** When each group stood, by the way to it, and what else it hangs on whether one stands. */
interface GroupFacts {
  readonly [edge: `${string}.establishedOn` | `${string}.dissolvedOn`]: IsoDate | null
  readonly establishBy: IsoDate | null
  readonly retiredOn: IsoDate | null
  /** Whether it is asked for: under one reading not before the launch, unless the bureau set a day. */
  readonly asked: boolean
}

function factsOf(context: AuditContext, groups: readonly Group[]): Facts<GroupFacts> {
  const { asOf, use } = context
  const next = groups.find(({ establishedOn }) => typeof establishedOn !== 'string')
  const edges = groups.flatMap((group) => [
    [`${group.path}.establishedOn`, setUpOn(`${group.path}.establishedOn`, group, context)] as const,
    [`${group.path}.dissolvedOn`, dissolutionOf(group, asOf)] as const,
  ])
  return {
    ...Object.fromEntries(edges),
    establishBy: fact<IsoDate | null>(`${next?.path}.establishBy`, next === undefined ? null : next.establishBy, () =>
      limitsThatCouldBe(context),
    ),
    retiredOn: use.retiredOn,
    asked: isAsked(context, groups),
  }
}

/** Whether a group is asked for by now, as far as that is known. */
function isAsked({ reading, dossier, asOf }: AuditContext, groups: readonly Group[]): Fact<boolean> {
  const { phases } = dossier.system
  const either = () => [true, false]
  if (reading('working-group-period') !== 'launch') return fact([], true, either)
  const isSet = groups.some(({ establishBy }) => typeof establishBy === 'string')
  const hasBegun = phases?.some(({ phase, from }) => (phase === 'launch' || phase === 'operations') && from <= asOf)
  if (isSet || hasBegun === true) return fact([], true, either)
  const missing = [
    ...groups.filter(({ establishBy }) => establishBy === undefined).map(({ path }) => `${path}.establishBy`),
    ...(phases === undefined ? ['system.phases'] : []),
  ]
  return fact(missing, missing.length === 0 ? false : undefined, either)
}

function outcomeOn(context: AuditContext, groups: readonly Group[], values: GroupFacts): Outcome {
  const { asOf, scope } = context
  const { retiredOn, asked } = values
  if (!asked) return inScopeOn(scope, asOf, () => notApplicable('not-required'))
  const isRetired = retiredOn !== null && retiredOn < asOf
  const lifetimes = groups.flatMap(({ path }) => {
    const from = values[`${path}.establishedOn`] ?? null
    return from === null ? [] : [{ from, until: values[`${path}.dissolvedOn`] ?? AFTER_ALL }]
  })
  if (lifetimes.length === 0) return neverEstablished(context, values, isRetired)
  const stood = isWithin(asOf, lifetimes) || (isRetired && isWithin(retiredOn, lifetimes))
  return inScopeOn(scope, asOf, () => {
    const parts = partsOf(context)
    if (stood) return met(parts)
    const told: OutcomeParts = { ...parts, codes: ['dissolved'] }
    return isRetired ? past(told) : ongoing({ ...told, repair })
  })
}

/** What the rule says; where no phase is recorded only what it says of any in which a group is asked for. */
function partsOf({ ask, dossier, asOf, body }: AuditContext): OutcomeParts {
  const { kind } = body
  if (kind === 'not-listed') return {}
  const phase = phaseOn(dossier.system.phases, asOf)
  const facts = { committee: 'working-group', kind, inRollout: true } as const
  const decision = ask(committeeDuty, { ...facts, phase: phase ?? 'launch' })
  if (phase !== null || decision === null) return { decision }
  return {
    steps: decision.basis.map(({ clause: under, code }) => ({ clause: under, code })),
    readings: decision.readings,
  }
}

/** As a limit: where it hangs on the scope which day it is, decided only if each gives the same. */
function neverEstablished(context: AuditContext, { establishBy, retiredOn }: GroupFacts, isRetired: boolean): Outcome {
  const { could, missing } = limitsForGroup(context, establishBy, retiredOn)
  const outcomes = could.map((limit) => byLimit(context, limit, isRetired ? retiredOn : null))
  const [first, ...others] = outcomes as [Outcome, ...Outcome[]]
  if (others.length === 0) return first
  const told = outcomes.find(({ status }) => status !== 'not-applicable') ?? first
  if (outcomes.some(({ status, scopeMissing }) => status !== told.status || scopeMissing.length > 0))
    return { ...told, due: null, scopeMissing: missing }
  const { why, ...alike } = shared([first, ...others], clause)
  return { ...told, ...alike, codes: [], steps: why }
}

/** How it stands by one limit; `goneOn` is the last day in use of a system that is retired. */
function byLimit(context: AuditContext, limit: GroupLimit | null, goneOn: IsoDate | null): Outcome {
  const { asOf, scope } = context
  const parts = partsOf(context)
  if (limit === null) return inScopeOn(scope, asOf, () => pending({ ...parts, codes: ['no-limit-set'], repair }))
  const { arises, due, readings, isAssumed } = limit
  if (goneOn !== null && arises > goneOn)
    return inScopeOn(scope, arises, () => notApplicable('retired', { date: arises }))
  const told: OutcomeParts = { ...parts, readings: union(parts.readings ?? [], readings), date: arises }
  const owed = { scope, asOf, arises, done: null, repair, parts: told }
  const outcome = typeof due === 'string' ? limited({ ...owed, due }) : limitedBeyond({ ...owed, last: due })
  // Between the day and one that is due later the body may have left the scope.
  const known = isAssumed && due === arises ? { ...outcome, scopeMissing: [] } : outcome
  return known.breach === 'ongoing' && goneOn !== null ? { ...known, breach: 'past', repair: null } : known
}

/** A last day for setting up the first group, and the day to which it belongs. */
interface GroupLimit {
  readonly arises: IsoDate
  readonly due: IsoDate | BeyondCalendar
  readonly readings: Outcome['readings']
  /** Whether it is the limit only if that day is in scope, which is not known. */
  readonly isAssumed: boolean
}

/**
 * The day set, where it is in scope, else the last day of the launch, where that is, else that of retirement: each that
 * it may be, and the facts of the scope on which that hangs.
 */
function limitsForGroup(context: AuditContext, establishBy: IsoDate | null, retiredOn: IsoDate | null) {
  const could: (GroupLimit | null)[] = []
  const missing: string[] = []
  for (const day of [establishBy, lastDayOfLaunch(context)]) {
    const on = day === null ? null : context.scope.on(day)
    if (day === null || on === null || on.state === 'out') continue
    const answer = day === establishBy ? lastDayToEstablish(context, day) : null
    const set = answer?.value.last ?? { from: earliestSetDay(context, day), through: null }
    const due = day === establishBy ? set : day
    could.push({ arises: day, due, readings: answer?.readings ?? [], isAssumed: on.state === 'unknown' })
    if (on.state === 'in') return { could, missing }
    missing.push(...on.missing)
  }
  could.push(retiredOn === null ? null : { arises: retiredOn, due: retiredOn, readings: [], isAssumed: false })
  return { could, missing }
}

/** What the rule says of the day that the bureau set for the group. */
export function lastDayToEstablish({ ask, asOf }: AuditContext, limit: IsoDate) {
  return ask(designatedLimit, { duty: 'working-group-establishment', limit, goLiveOn: null, doneOn: null, asOf })
}

/** The last day of the launch; null where none is recorded. */
function lastDayOfLaunch({ dossier }: AuditContext): IsoDate | null {
  return dossier.system.phases?.find(({ phase }) => phase === 'launch')?.through ?? null
}

/** Days without a group that are over for certain: between two groups, or after a launch without one. */
function gaps(context: AuditContext, groups: readonly Group[]): readonly Obligation[] {
  const { scope } = context
  if (groups.some(isOfNoKnownTime)) return []
  const setUp = groups.filter((group) => group.setUpBy !== null)
  const between = setUp.slice(1).flatMap(({ establishedOn }, place) => {
    const { dissolvedOn } = setUp[place] as Group
    return typeof dissolvedOn === 'string' && establishedOn !== undefined
      ? [{ from: dissolvedOn, until: establishedOn as IsoDate, missing: [] }]
      : []
  })
  const [first] = setUp
  const launchEnd = lastDayOfLaunch(context)
  const inScope = launchEnd === null ? null : scope.on(launchEnd)
  // eslint-disable-next-line eqeqeq -- neither null nor left out
  const isSet = first?.establishBy != null && scope.on(first.establishBy).state !== 'out'
  const isOwed = inScope !== null && inScope.state !== 'out' && first?.establishBy !== undefined && !isSet
  const afterLaunch =
    isOwed && typeof first.establishedOn === 'string' && launchEnd !== null
      ? [
          {
            from: dayAfter(launchEnd),
            until: first.establishedOn,
            missing: inScope.state === 'unknown' ? inScope.missing : [],
          },
        ]
      : []
  return [...afterLaunch, ...between].flatMap((gap) => gapLine(context, gap))
}

/** Days without a group, and the facts of the scope on which it hangs whether one was owed before them. */
interface Gap extends Stretch {
  readonly missing: readonly string[]
}

function gapLine(context: AuditContext, { from, until, missing }: Gap): readonly Obligation[] {
  const { scope, use, groups = [] } = context
  if (until <= from || from >= use.sureUntil || isAsked(context, groups).value !== true) return []
  const outcome = inScopeOn(scope, from, () => past({ codes: ['not-established'], scopeMissing: missing }))
  return [made(context, standing(outcome, clause), { from, through: dayBefore(until) })]
}
