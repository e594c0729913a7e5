/** 陸、一、(二) · 二、(二): how many administrators and seed staff the body has. */
import type { IsoDate } from '../../kernel/civil-date'
import { checkSupportRoster } from '../../law/c06-support/index'
import { seedQuotaOf } from '../../law/c06-support/seed-quota'
import { FEWEST_ADMINISTRATORS } from '../../law/c06-support/roster'
import type { ClauseId } from '../../law/clause-id'
import type { ReadingChoice, ReadingId } from '../../law/reading-choices'
import type { AppliedReading, ReadingOf } from '../../law/rule'
import type { AuditContext } from '../audit-context'
import { common, dayAfter, dayBefore, earlier } from '../days'
import type { SupportRole } from '../form/support'
import { type Fact, fact, judge } from '../judge'
import { line } from '../line'
import { inScopeOn } from '../limits'
import type { Aspect, Obligation } from '../obligation'
import type { ObligationRepair } from '../obligation-repair'
import { type Outcome, type OutcomeParts, type Standing, met, ongoing, past, standing, undetermined } from '../outcome'
import { both, butNot, counted, heldBy } from '../record/membership'
import type { Person } from '../record/people'
import { postChanges, postsOn } from '../record/posts'
import { type RosterDay, type Staff, postsThatCouldBe, rosterOn } from '../record/roster-day'
import { type SelectionDays, lastDayForSelection, latestLastDay, selectionFacts } from '../record/selection'
import { beforeSelected } from './selected'
import { type Count, countByDay, daysWhen } from '../record/tally'
import { heldOn } from '../record/terms'
import { spellsIn } from '../spells'

/** One of the two that are counted. */
interface RosterAspect {
  readonly clause: ClauseId
  readonly aspect: Aspect & ('administrators' | 'seeds')
  readonly role: SupportRole
  readonly steps: readonly string[]
}

const rosterAspects: readonly RosterAspect[] = [
  {
    clause: '6.1.2',
    aspect: 'administrators',
    role: 'administrator',
    steps: ['administrators-too-few', 'two-administrators'],
  },
  {
    clause: '6.2.2',
    aspect: 'seeds',
    role: 'seed',
    steps: ['seeds-too-few', 'seeds-too-many', 'enough-seeds', 'seeds-within-maximum'],
  },
]

type Name = 'administrators' | 'seeds' | 'both' | 'possible-administrators' | 'possible-seeds' | 'possible-both'

/** Today, and each earlier spell, of both. */
export function rosterLines(context: AuditContext): readonly Obligation[] {
  const { people, asOf, scope, isWithoutSupport, use } = context
  if (isWithoutSupport || use.on(asOf).value === false)
    return people === undefined || isWithoutSupport ? [] : pastLines(context, people)
  if (people === undefined)
    return rosterAspects.map((each) => {
      const outcome = inScopeOn(scope, asOf, () => met())
      const isDecided = outcome.status === 'not-applicable' || outcome.scopeMissing.length > 0
      return made(
        context,
        each,
        isDecided ? standing(outcome, each.clause) : undetermined(each.clause, ['people']),
        null,
      )
    })
  const spells = spellsOf(context, people)
  return rosterAspects.flatMap((each, place) => {
    const { since } = spells[place] as (typeof spells)[number]
    const now = today(context, people, each, since)
    return [
      ...pastLinesOf(context, each, spells[place] as (typeof spells)[number]),
      ...(now ? [made(context, each, now, null)] : []),
    ]
  })
}

function pastLines(context: AuditContext, people: readonly Person[]): readonly Obligation[] {
  const spells = spellsOf(context, people)
  return rosterAspects.flatMap((each, place) => pastLinesOf(context, each, spells[place] as (typeof spells)[number]))
}

function pastLinesOf(
  context: AuditContext,
  each: RosterAspect,
  { past: runs, staffOn }: RosterSpells,
): readonly Obligation[] {
  return runs.map(({ from, until }) => {
    const staff = staffOn(from)
    const posts = postsOn(context.dossier, from)
    const parts = staff === null || posts === undefined ? {} : partsOf(context, each, staff, posts)
    return made(context, each, standing(past(parts), each.clause), { from, through: dayBefore(until) })
  })
}

function made(
  context: AuditContext,
  { clause, aspect, role }: RosterAspect,
  stands: Standing,
  spell: { readonly from: IsoDate; readonly through: IsoDate } | null,
): Obligation {
  const days = spell === null ? { date: context.asOf } : { date: spell.from, through: spell.through }
  return line(context, {
    clause,
    rule: 'support.roster',
    actor: 'body',
    subject: { occasion: 'roster', ...days, aspect, role },
    keys: [aspect, spell?.from ?? null],
    standing: stands,
  })
}

interface RosterSpells extends ReturnType<typeof spellsIn> {
  /** The staff of a day; null where that is not known. */
  readonly staffOn: (day: IsoDate) => Staff | null
}

function spellsOf(context: AuditContext, people: readonly Person[]): readonly RosterSpells[] {
  const { asOf, dossier, scope, use } = context
  const counts = countByDay(
    people.flatMap((person) => {
      const [administrator, seed] = [heldBy(person, asOf, 'administrator'), heldBy(person, asOf, 'seed')]
      const inBoth = both(administrator, seed)
      const [alone, otherAlone] = [butNot(administrator, inBoth), butNot(seed, inBoth)]
      return [
        ...counted<Name>('administrators', alone.sure),
        ...counted<Name>('possible-administrators', administrator.possible),
        ...counted<Name>('seeds', otherAlone.sure),
        ...counted<Name>('possible-seeds', seed.possible),
        ...counted<Name>('both', inBoth.sure),
        ...counted<Name>('possible-both', inBoth.possible),
      ]
    }),
    postChanges(dossier),
  )
  const countOn = (day: IsoDate): Count<Name> =>
    counts.find(({ from, until }) => from <= day && day < until) as Count<Name>
  const staffOn = (day: IsoDate): Staff | null => staffOf(countOn(day))
  return rosterAspects.map(({ aspect, role }) => {
    const last = latestLastDay(context, role)
    const asked =
      last === null
        ? []
        : common(scope.within, [{ from: dayAfter(last), until: earlier(use.sureUntil, dayAfter(asOf)) }])
    const reached = daysWhen(counts, (count) => isReached(context, aspect, count))
    const broken = daysWhen(counts, (count) => isBroken(context, aspect, count))
    return { ...spellsIn({ asked, broken, countsFrom: reached[0]?.from ?? null }, asOf), staffOn }
  })
}

/** Nobody may hold both roles, or neither, for what is known. */
function staffOf(count: Count<Name>): Staff | null {
  const [administrators, seeds, inBoth] = [count.of('administrators'), count.of('seeds'), count.of('both')]
  const isSure =
    count.of('possible-administrators') === administrators + inBoth &&
    count.of('possible-seeds') === seeds + inBoth &&
    count.of('possible-both') === inBoth
  return isSure ? { administrators, seeds, both: inBoth } : null
}

/** Whether the minimum is reached for certain. */
function isReached({ dossier, reading }: AuditContext, aspect: RosterAspect['aspect'], count: Count<Name>): boolean {
  if (aspect === 'administrators') return count.of('administrators') + count.of('both') >= FEWEST_ADMINISTRATORS
  const seeds = count.of('seeds') + count.of('both')
  return couldBePosts(dossier, count.from, seeds).every((posts) => seeds >= seedQuotaOf(posts, reading).minimum)
}

/** Whether too few or too many are there for certain. */
function isBroken({ dossier, reading }: AuditContext, aspect: RosterAspect['aspect'], count: Count<Name>): boolean {
  const staff = staffOf(count)
  const could = staff === null ? (reading('dual-role') === 'two-people' ? [] : extremesOf(count)) : [staff]
  return (
    could.length > 0 &&
    could.every((each) =>
      couldBePosts(dossier, count.from, each.seeds + each.both).every(
        (posts) => rosterOn(each, posts, reading).lack[aspect] !== 0,
      ),
    )
  )
}

/** Every number that there may be, where each role is counted by itself. */
function extremesOf(count: Count<Name>): readonly Staff[] {
  const [fewest, most] = [count.of('administrators') + count.of('both'), count.of('possible-administrators')]
  const [fewestSeeds, mostSeeds] = [count.of('seeds') + count.of('both'), count.of('possible-seeds')]
  return [
    ...range(fewest, most).map((administrators) => ({ administrators, seeds: fewestSeeds, both: 0 })),
    ...range(fewestSeeds, mostSeeds).map((seeds) => ({ administrators: fewest, seeds, both: 0 })),
  ]
}

function range(from: number, through: number): readonly number[] {
  return Array.from({ length: through - from + 1 }, (_, place) => from + place)
}

function couldBePosts(dossier: AuditContext['dossier'], day: IsoDate, seeds: number): readonly number[] {
  const posts = postsOn(dossier, day)
  return posts === undefined ? postsThatCouldBe(seeds) : [posts]
}

interface TodayFacts extends SelectionDays {
  readonly inUse: boolean
  readonly staff: Staff
  readonly posts: number
}

function today(
  context: AuditContext,
  people: readonly Person[],
  each: RosterAspect,
  since: IsoDate | null,
): Standing | null {
  const { asOf, scope, use, dossier } = context
  const { clause, aspect, role } = each
  const { staff, whole } = staffToday(context, people, each)
  const posts = postsOn(dossier, asOf)
  return judge<TodayFacts>(
    clause,
    {
      inUse: use.on(asOf),
      staff,
      posts: fact('body.posts', posts, () =>
        postsThatCouldBe(Math.max(...(staff.value === undefined ? staff.couldBe() : [staff.value]).map(seedsIn))),
      ),
      ...selectionFacts(context, role),
    },
    (values): Outcome | null => {
      if (!values.inUse) return null
      return inScopeOn(scope, asOf, () => {
        const day = rosterOn(values.staff, values.posts, context.reading)
        const parts = partsOf(context, each, whole ?? values.staff, values.posts, whole !== null)
        const lack = day.lack[aspect]
        if (lack === 0) return met(parts)
        const repair: ObligationRepair = { action: lack > 0 ? 'add' : 'remove', what: role, count: Math.abs(lack) }
        const last = lastDayForSelection(context, role, values)
        return (
          beforeSelected(asOf, last, { ...parts, repair }) ??
          ongoing({ ...parts, repair, ...(since !== null && { date: since }) })
        )
      })
    },
  )
}

function seedsIn({ seeds, both: inBoth }: Staff): number {
  return seeds + inBoth
}

/**
 * Who holds the role today, every number that there may be where that is not known; and all staff where it is
 * known.
 */
function staffToday(
  { asOf, reading }: AuditContext,
  people: readonly Person[],
  { role }: RosterAspect,
): { readonly staff: Fact<Staff>; readonly whole: Staff | null } {
  const apart = reading('dual-role') === 'two-people'
  const missing: string[] = []
  let could: readonly Staff[] = [{ administrators: 0, seeds: 0, both: 0 }]
  for (const person of people) {
    const administrator = heldOn(person.termsIn('administrator'), asOf, asOf)
    const seed = heldOn(person.termsIn('seed'), asOf, asOf)
    if (apart || role === 'administrator') missing.push(...administrator.missing)
    if (apart || role === 'seed') missing.push(...seed.missing)
    const states = choices(administrator).flatMap((isAdministrator) =>
      choices(seed).map((isSeed) => [isAdministrator, isSeed] as const),
    )
    could = distinct(
      could.flatMap((staff) => states.map(([isAdministrator, isSeed]) => withOne(staff, isAdministrator, isSeed))),
    )
  }
  const relevant = apart ? could : distinct(could.map((staff) => ofRole(staff, role)))
  return {
    staff: fact([...new Set(missing)], relevant.length === 1 ? relevant[0] : undefined, () => relevant),
    whole: could.length === 1 ? (could[0] as Staff) : null,
  }
}

/** Where each role is counted by itself, only the one that is asked about. */
function ofRole({ administrators, seeds, both: inBoth }: Staff, role: SupportRole): Staff {
  return role === 'administrator'
    ? { administrators: administrators + inBoth, seeds: 0, both: 0 }
    : { administrators: 0, seeds: seeds + inBoth, both: 0 }
}

function choices({ sure, possible }: { readonly sure: boolean; readonly possible: boolean }): readonly boolean[] {
  return sure ? [true] : possible ? [true, false] : [false]
}

function withOne(staff: Staff, isAdministrator: boolean, isSeed: boolean): Staff {
  if (!isAdministrator && !isSeed) return staff
  const key = isAdministrator && isSeed ? 'both' : isAdministrator ? 'administrators' : 'seeds'
  return { ...staff, [key]: staff[key] + 1 }
}

function distinct(staff: readonly Staff[]): readonly Staff[] {
  return staff.length < 2
    ? staff
    : [...new Map(staff.map((each) => [`${each.administrators} ${each.seeds} ${each.both}`, each])).values()]
}

/** The decision of a day with the steps that are about one aspect, and the readings on which it turns. */
function partsOf(
  context: AuditContext,
  each: RosterAspect,
  staff: Staff,
  posts: number,
  isRecorded = true,
): OutcomeParts {
  const { ask, reading } = context
  const { administrators, seeds } = rosterOn(staff, posts, reading)
  const decision = ask(checkSupportRoster, { posts, administrators, seeds })
  if (decision === null) return {}
  return {
    ...(isRecorded && { decision }),
    steps: decision.basis.filter(({ code }) => each.steps.includes(code)),
    readings: dualRole(context, staff, posts),
  }
}

/** The reading on whoever holds both roles, where its other choice gives another roster. */
function dualRole({ reading }: AuditContext, staff: Staff, posts: number): readonly AppliedReading[] {
  if (staff.both === 0) return []
  const choice = reading('dual-role')
  const other = choice === 'two-people' ? 'one-person-may-hold-both' : 'two-people'
  const lackUnder = (taken: ReadingChoice<'dual-role'>): RosterDay['lack'] =>
    rosterOn(staff, posts, ((id: ReadingId) => (id === 'dual-role' ? taken : reading(id))) as ReadingOf).lack
  const [taken, instead] = [lackUnder(choice), lackUnder(other)]
  return taken.administrators === instead.administrators && taken.seeds === instead.seeds
    ? []
    : [{ id: 'dual-role', choice }]
}
