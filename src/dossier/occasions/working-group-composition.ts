/** 伍、三、(三): who sits on the working group. */
import type { IsoDate } from '../../kernel/civil-date'
import { checkWorkingGroup, type WorkingGroupFault } from '../../law/c05-governance/index'
import type { Decision } from '../../law/rule'
import type { BasisCode } from '../../law/steps'
import type { AuditContext } from '../audit-context'
import { type Stretch, AFTER_ALL, BEFORE_ALL, common, dayAfter, dayBefore, earlier } from '../days'
import { supportRoles, type SupportRole } from '../form/support'
import { type Fact, fact, judge, known } from '../judge'
import { line } from '../line'
import { inScopeOn } from '../limits'
import type { Aspect, AuditCode, Obligation } from '../obligation'
import type { ObligationRepair } from '../obligation-repair'
import { type Outcome, type OutcomeParts, type Standing, met, ongoing, past, standing } from '../outcome'
import { type Group, groupStandsOn, sureDaysOfGroup } from '../record/groups'
import { type Held, both, butNot, counted, eitherOf, heldBy } from '../record/membership'
import type { Person } from '../record/people'
import { type SelectionDays, lastDayForSelection, latestLastDay, selectionFacts } from '../record/selection'
import { beforeSelected } from './selected'
import { type Count, type Counted, countByDay, daysWhen } from '../record/tally'
import { heldOn } from '../record/terms'
import { spellsIn } from '../spells'

const clause = '5.3.3'

/** What is counted of the people on a day. */
type Name =
  | 'convener'
  | 'possible-convener'
  | 'head'
  | 'no-head'
  | 'possible-head'
  | SupportRole
  | `possible-${SupportRole}`
  | 'any'
  | 'possible-any'
  | 'both'
  | 'possible-both'
  | 'any-possible-both'
  | 'outside'
  | 'possible-outside'

/** One thing that the composition must have on every day. */
interface CompositionAspect {
  readonly aspect: Aspect
  /** Which finding of the rule it is about. */
  readonly fault: WorkingGroupFault
  /** The role of which somebody must be in the group, from the day on which somebody holds it. */
  readonly role?: SupportRole
  readonly isRight: (count: Count<Name>) => boolean
  readonly isBroken: (count: Count<Name>) => boolean
  readonly repair: (count: Count<Name>) => ObligationRepair
  /** What is said where the rule was not asked: of what is right, and of what is broken. */
  readonly says: { readonly right: BasisCode; readonly broken: BasisCode }
  /** What the audit itself says of what is broken. */
  readonly code?: (count: Count<Name>) => AuditCode | null
}

const convenerAspect: CompositionAspect = {
  aspect: 'convener',
  fault: 'convener-rank',
  isRight: (count) => count.of('convener') === 1 && count.of('possible-convener') === 1 && count.of('head') === 1,
  isBroken: (count) =>
    count.of('convener') > 1 ||
    (count.of('convener') === 1 && count.of('no-head') === 1) ||
    (count.of('convener') === 0 && count.of('possible-head') === 0),
  repair: (count) =>
    count.of('possible-convener') === 0
      ? { action: 'add', what: 'convener', count: 1 }
      : { action: 'replace', what: 'convener', count: 1 },
  says: { right: 'first-tier-head', broken: 'below-first-tier-head' },
  code: (count) =>
    count.of('possible-convener') === 0 ? 'vacant' : count.of('convener') > 1 ? 'held-by-several' : null,
}

function roleAspect(role: SupportRole): CompositionAspect {
  return {
    aspect: role,
    fault: `${role}-missing`,
    role,
    isRight: (count) => count.of(role) > 0,
    isBroken: (count) => count.of(`possible-${role}`) === 0,
    repair: () => ({ action: 'add', what: role, count: 1 }),
    says: { right: `${role}-there`, broken: `${role}-missing` },
  }
}

const twoPeopleAspect: CompositionAspect = {
  aspect: 'two-people',
  fault: 'needs-two-people',
  isRight: (count) =>
    count.of('possible-both') === 0 ||
    count.of('any') > 1 ||
    (count.of('any') === 1 && count.of('any-possible-both') === 0),
  isBroken: (count) => count.of('possible-any') === 1 && count.of('both') === 1,
  repair: () => ({ action: 'add', what: 'administrator-or-seed', count: 1 }),
  says: { right: 'two-people', broken: 'one-person-holds-both' },
}

const appointedAspect: CompositionAspect = {
  aspect: 'appointed',
  fault: 'appointed-missing',
  isRight: (count) => count.of('possible-outside') === 0,
  isBroken: (count) => count.of('outside') > 0,
  repair: (count) => ({ action: 'add', what: 'member', count: count.of('outside') }),
  says: { right: 'appointed-there', broken: 'appointed-missing' },
}

function aspectsUnder({ reading }: AuditContext): readonly CompositionAspect[] {
  return [
    convenerAspect,
    roleAspect('administrator'),
    roleAspect('seed'),
    ...(reading('dual-role') === 'two-people' ? [twoPeopleAspect] : []),
    ...(reading('working-group-members') === 'all-appointed' ? [appointedAspect] : []),
  ]
}

/** Today, and each earlier spell, of every aspect. */
export function workingGroupComposition(context: AuditContext): readonly Obligation[] {
  const { people, groups, scope, use, asOf } = context
  if (people === undefined || groups === undefined) return []
  const counts = countByDay(people.flatMap((person) => countedOf(person, asOf)))
  const inUse = common(scope.within, [{ from: BEFORE_ALL, until: earlier(use.sureUntil, dayAfter(asOf)) }])
  const decisions = new Map<IsoDate, Decision<unknown> | null>()
  const decisionOn = (day: IsoDate): Decision<unknown> | null => {
    if (!decisions.has(day)) decisions.set(day, decisionOnDay(context, people, day))
    return decisions.get(day) as Decision<unknown> | null
  }
  return groups.flatMap((group) => {
    const sure = sureDaysOfGroup(group)
    const stands = sure === null ? [] : [sure]
    const days = { stands, asked: common(stands, inUse) }
    return aspectsUnder(context).flatMap((each) => aspectLines(context, people, group, each, counts, days, decisionOn))
  })
}

/** What somebody counts as, day by day. */
function countedOf(person: Person, asOf: IsoDate): Counted<Name>[] {
  const inGroup = heldBy(person, asOf, 'convener', 'member')
  const held = { administrator: heldBy(person, asOf, 'administrator'), seed: heldBy(person, asOf, 'seed') }
  const [administrator, seed] = [both(inGroup, held.administrator), both(inGroup, held.seed)]
  const any = eitherOf(administrator, seed)
  const inBoth = both(administrator, seed)
  const outside = butNot(eitherOf(held.administrator, held.seed), inGroup)
  return [
    ...convenerDays(person, asOf),
    ...counted('administrator', administrator.sure),
    ...counted('possible-administrator', administrator.possible),
    ...counted('seed', seed.sure),
    ...counted('possible-seed', seed.possible),
    ...counted('any', any.sure),
    ...counted('possible-any', any.possible),
    ...counted('both', inBoth.sure),
    ...counted('possible-both', inBoth.possible),
    ...counted('any-possible-both', common(any.sure, inBoth.possible)),
    ...counted('outside', outside.sure),
    ...counted('possible-outside', outside.possible),
  ]
}

/** A convener with what is known of the rank; of a day a term before or after it may say another. */
function convenerDays(person: Person, asOf: IsoDate): Counted<Name>[] {
  const held: Held = heldBy(person, asOf, 'convener')
  if (held.possible.length === 0) return []
  const ofRank = (wanted: (head: boolean | undefined) => boolean) =>
    heldBy(
      { ...person, termsIn: () => person.termsIn('convener').filter(({ firstTierHead }) => wanted(firstTierHead)) },
      asOf,
    )
  return [
    ...counted('convener', held.sure),
    ...counted('possible-convener', held.possible),
    ...counted('head', ofRank((head) => head === true).sure),
    ...counted('no-head', ofRank((head) => head === false).sure),
    ...counted('possible-head', ofRank((head) => head !== false).possible),
  ]
}

function aspectLines(
  context: AuditContext,
  people: readonly Person[],
  group: Group,
  each: CompositionAspect,
  counts: readonly Count<Name>[],
  { asked, stands }: { readonly asked: readonly Stretch[]; readonly stands: readonly Stretch[] },
  decisionOn: (day: IsoDate) => Decision<unknown> | null,
): readonly Obligation[] {
  const { asOf } = context
  const { aspect, isRight, isBroken, role } = each
  const askedOfRole = role === undefined ? asked : common(asked, askedOnceHeld(context, people, role))
  const right = common(daysWhen(counts, isRight), stands)
  const broken = daysWhen(counts, isBroken)
  const spells = spellsIn({ asked: askedOfRole, broken, countsFrom: right[0]?.from ?? null }, asOf)
  const made = (standing: Standing, date: IsoDate, through: IsoDate | null): Obligation =>
    line(context, {
      clause,
      rule: 'governance.working-group-composition',
      actor: 'body',
      subject: { occasion: 'working-group-composition', date, ...(through !== null && { through }), aspect },
      keys: [aspect, through === null ? null : date, group.key],
      standing,
    })
  const earlierSpells = spells.past.map(({ from, until }) =>
    made(standing(past(partsOn(each, countOn(counts, from), false, decisionOn(from))), clause), from, dayBefore(until)),
  )
  const now = today(context, people, group, each, counts, spells.since, decisionOn)
  return now === null ? earlierSpells : [...earlierSpells, made(now, asOf, null)]
}

function countOn(counts: readonly Count<Name>[], day: IsoDate): Count<Name> {
  return counts.find(({ from, until }) => from <= day && day < until) as Count<Name>
}

/** The decision with the steps that are about one finding; where there is none, what is said of it alone. */
function partsOn(
  { fault, says, code }: CompositionAspect,
  count: Count<Name>,
  right: boolean,
  decision: Decision<unknown> | null,
): OutcomeParts {
  if (decision !== null) {
    const codes: readonly string[] = stepsOf[fault]
    return { decision, steps: decision.basis.filter((step) => codes.includes(step.code)) }
  }
  const own = right ? null : (code?.(count) ?? null)
  return own === null ? { steps: [{ clause, code: right ? says.right : says.broken }] } : { codes: [own] }
}

const stepsOf = {
  'convener-rank': ['first-tier-head', 'below-first-tier-head'],
  'administrator-missing': ['administrator-there', 'administrator-missing'],
  'seed-missing': ['seed-there', 'seed-missing'],
  'appointed-missing': ['appointed-there', 'appointed-missing'],
  'needs-two-people': ['roles-not-both-held', 'one-person-holds-both', 'two-people'],
} as const satisfies Record<WorkingGroupFault, readonly string[]>

interface TodayFacts extends SelectionDays {
  readonly stands: boolean
  readonly inUse: boolean
  /** How it stands: right or broken. */
  readonly right: boolean
  readonly held: boolean
}

/** How an aspect stands today; null where it is not asked. */
function today(
  context: AuditContext,
  people: readonly Person[],
  group: Group,
  each: CompositionAspect,
  counts: readonly Count<Name>[],
  since: IsoDate | null,
  decisionOn: (day: IsoDate) => Decision<unknown> | null,
) {
  const { asOf, scope, use, isWithoutSupport } = context
  const { role, isRight, isBroken } = each
  const stands = groupStandsOn([group], asOf)
  const count = countOn(counts, asOf)
  const right = isRight(count) ? true : isBroken(count) ? false : undefined
  const withLimit = role !== undefined && !isWithoutSupport && right !== true
  const held: Fact<boolean> = withLimit ? heldBySomebody(people, role, asOf) : known(true)
  const noDays = { selectBy: known(null), goLive: known(null) }
  return judge<TodayFacts>(
    clause,
    {
      stands: fact(stands.missing, stands.sure || !stands.possible ? stands.sure : undefined, () => [true, false]),
      inUse: use.on(asOf),
      right: fact(right === undefined ? missingFor(people, each, asOf) : [], right, () => [true, false]),
      held,
      ...(withLimit && held.value !== true ? selectionFacts(context, role) : noDays),
    },
    (values): Outcome | null => {
      if (!values.stands || !values.inUse) return null
      return inScopeOn(scope, asOf, () => {
        const parts = partsOn(each, count, values.right, decisionOn(asOf))
        if (values.right) return met(parts)
        if (!values.held && role !== undefined) {
          const last = lastDayForSelection(context, role, values)
          const before = beforeSelected(asOf, last, { ...parts, repair: each.repair(count) })
          if (before !== null) return before
        }
        return ongoing({ ...parts, repair: each.repair(count), ...(since !== null && { date: since }) })
      })
    },
  )
}

/** Whether anybody holds a role by a day, or did before. */
function heldBySomebody(people: readonly Person[], role: SupportRole, asOf: IsoDate): Fact<boolean> {
  const began = people.flatMap((person) => person.termsIn(role)).some(({ from }) => from === undefined || from <= asOf)
  return known(began)
}

/** From the first day on which somebody holds the role, at the latest from the day after the selection's last day. */
function askedOnceHeld(context: AuditContext, people: readonly Person[], role: SupportRole): readonly Stretch[] {
  const { asOf, isWithoutSupport } = context
  if (isWithoutSupport) return [{ from: BEFORE_ALL, until: AFTER_ALL }]
  const heldFrom = people
    .flatMap((person) => heldBy(person, asOf, role).sure)
    .reduce((first, { from }) => earlier(first, from), AFTER_ALL)
  const last = latestLastDay(context, role)
  const from = last === null ? heldFrom : earlier(heldFrom, dayAfter(last))
  return [{ from, until: AFTER_ALL }]
}

/** The facts that can change how an aspect stands today. */
function missingFor(people: readonly Person[], { aspect }: CompositionAspect, asOf: IsoDate): readonly string[] {
  const wanted = aspect === 'administrator' || aspect === 'seed' ? [aspect] : supportRoles
  return people.flatMap((person) => {
    const inGroup = heldOn(person.termsIn('convener', 'member'), asOf, asOf)
    if (aspect === 'convener') return missingOfConvener(person, asOf)
    const held = heldOn(person.termsIn(...wanted), asOf, asOf)
    if (!held.possible || (!inGroup.possible && aspect !== 'appointed')) return []
    return [...inGroup.missing, ...held.missing]
  })
}

function missingOfConvener(person: Person, asOf: IsoDate): readonly string[] {
  const terms = person.termsIn('convener')
  const held = heldOn(terms, asOf, asOf)
  if (!held.possible) return []
  const ranks = terms
    .filter((term) => term.firstTierHead === undefined && heldOn([term], asOf, asOf).possible)
    .map(({ path }) => `${path}.firstTierHead`)
  return [...held.missing, ...ranks]
}

/** What the rule says of a day on which everything that it wants is recorded. */
function decisionOnDay({ ask, asOf }: AuditContext, people: readonly Person[], day: IsoDate): Decision<unknown> | null {
  const held = people.map((person) => ({
    person,
    inGroup: heldOn(person.termsIn('convener', 'member'), day, asOf),
    roles: supportRoles.map((role) => ({ role, holding: heldOn(person.termsIn(role), day, asOf) })),
  }))
  const isUnsure = held.some(({ inGroup, roles }) =>
    [inGroup, ...roles.map(({ holding }) => holding)].some(({ sure, possible }) => sure !== possible),
  )
  const conveners = people
    .flatMap((person) => person.termsIn('convener'))
    .filter((term) => heldOn([term], day, asOf).sure)
  const convenerFirstTierHead = conveners[0]?.firstTierHead
  if (isUnsure || conveners.length !== 1 || convenerFirstTierHead === undefined) return null
  const rolesOf = (each: (typeof held)[number]) =>
    each.roles.filter(({ holding }) => holding.sure).map(({ role }) => role)
  return ask(checkWorkingGroup, {
    convenerFirstTierHead,
    members: held.filter(({ inGroup }) => inGroup.sure).map((each) => ({ id: each.person.id, roles: rolesOf(each) })),
    appointed: held.flatMap((each) => rolesOf(each).map((role) => ({ id: each.person.id, role }))),
  })
}
