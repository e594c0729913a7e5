/** 陸: selecting administrators and seed staff, replacing them, and where questions go. */
import type { IsoDate } from '../../kernel/civil-date'
import { FEWEST_ADMINISTRATORS } from '../../law/c06-support/roster'
import { routeQuestion } from '../../law/c06-support/index'
import { seedQuotaOf } from '../../law/c06-support/seed-quota'
import { designatedLimit } from '../../law/deadlines'
import type { AuditContext } from '../audit-context'
import { type DossierQuestion, type DossierReplacement, type SupportRole, supportRoles } from '../form/support'
import { fact, happenedOn, known, type Fact } from '../judge'
import { occasion } from '../line'
import { type BeyondCalendar, dateless, inScopeOn, limited, limitedBeyond, warningsOf, withinWorkdays } from '../limits'
import { type OutcomeParts, advisory, met, notApplicable, past } from '../outcome'
import { heldBy } from '../record/membership'
import { postChanges, postsOn } from '../record/posts'
import { postsThatCouldBe } from '../record/roster-day'
import {
  type SelectionDays,
  bindingDays,
  designatedFacts,
  firstBindingDay,
  lastDayForSelection,
  pathOfSelection,
  selectionFacts,
} from '../record/selection'
import { type Stretch, FIRST_DAY } from '../days'
import { turnsOfScope } from '../record/phases'
import { countByDay, daysWhen } from '../record/tally'
import { isCounted } from './working-group-limits'

const parts = { administrator: 'administrators', seed: 'seeds' } as const
const selectionClause = { administrator: '6.1.3', seed: '6.2.3' } as const

/** The roles whose selection is asked about: none where nothing is known of people or of support. */
function selected({ people, dossier, isWithoutSupport }: AuditContext): readonly SupportRole[] {
  return people === undefined || dossier.support === undefined || isWithoutSupport ? [] : supportRoles
}

/**
 * The first day on which the minimum holds a role at once: the first of all where it does all along, null where
 * not.
 */
function selectedOn(context: AuditContext, role: SupportRole): Fact<IsoDate | null> {
  const { people = [], asOf, dossier } = context
  const held = people.map((person) => heldBy(person, asOf, role))
  const sure = held.flatMap((each) => each.sure)
  const possible = held.flatMap((each) => each.possible)
  const firstOf = (days: readonly Stretch[], minimumOn: (day: IsoDate) => number): IsoDate | null => {
    const counts = countByDay(
      days.map((each) => ({ name: role, ...each })),
      [FIRST_DAY, ...postChanges(dossier)],
    ).filter(({ from }) => from >= FIRST_DAY)
    const [first] = daysWhen(counts, (count) => count.of(role) >= minimumOn(count.from))
    return first === undefined || first.from > asOf ? null : first.from
  }
  const minima = minimaOf(context, role)
  const could = minima.flatMap((minimumOn) => [firstOf(sure, minimumOn), firstOf(possible, minimumOn)])
  const [first = null, ...others] = could
  if (others.every((other) => other === first)) return known(first)
  const byPosts = new Set(minima.map((minimumOn) => firstOf(sure, minimumOn))).size > 1
  const byTerms = minima.some((minimumOn) => firstOf(sure, minimumOn) !== firstOf(possible, minimumOn))
  const days = could.map((day) => day ?? asOf).sort()
  // Of the days between them some may be in scope, and some not.
  const between = turnsOfScope(context.scope).filter(
    (day) => (days[0] as IsoDate) < day && day < (days.at(-1) as IsoDate),
  )
  return fact([...(byPosts ? ['body.posts'] : []), ...(byTerms ? unknownTerms(context, role) : [])], undefined, () => [
    ...new Set([...could, ...between]),
  ])
}

/** The minimum of each day; of seed staff for every number of posts that there may be where that is not known. */
function minimaOf({ dossier, reading }: AuditContext, role: SupportRole): readonly ((day: IsoDate) => number)[] {
  if (role === 'administrator') return [() => FEWEST_ADMINISTRATORS]
  return postsThatCouldBe(0).map((instead) => (day) => seedQuotaOf(postsOn(dossier, day) ?? instead, reading).minimum)
}

/** Where the record would have the edges of terms that it does not. */
function unknownTerms({ people = [] }: AuditContext, role: SupportRole): readonly string[] {
  return people.flatMap((person) =>
    person
      .termsIn(role)
      .flatMap(({ from, through, path, endPath }) => [
        ...(from === undefined ? [`${path}.from`] : []),
        ...(through === undefined ? [`${endPath}.through`] : []),
      ]),
  )
}

interface SelectionFacts extends SelectionDays {
  readonly done: IsoDate | null
}

export const selection = /* @__PURE__ */ occasion<SupportRole, SelectionFacts>({
  occasion: 'selection',
  clause: (role) => selectionClause[role],
  rule: 'deadlines.designated',
  actor: 'body',
  entries: selected,
  subject: (role, { dossier: { support, system } }) => ({
    date: support?.[parts[role]]?.selectBy ?? system.goLiveOn ?? null,
    role,
  }),
  keys: () => [],
  facts: (role, context) => ({ ...selectionFacts(context, role), done: selectedOn(context, role) }),
  gives(values, role, context) {
    const { ask, asOf, scope } = context
    const { selectBy, goLive, outside } = bindingDays(context, values)
    if (selectBy === null && goLive === null)
      return outside?.state === 'out'
        ? notApplicable(outside.code)
        : inScopeOn(scope, asOf, () => notApplicable('no-limit-set'))
    const doneOn = values.done
    const days = designatedFacts(context, role, { selectBy, goLive })
    const decision = ask(designatedLimit, { ...days, doneOn, asOf })
    const arises = firstBindingDay(context, role, { selectBy, goLive })
    if (arises === null) return notApplicable(outside?.state === 'out' ? outside.code : 'no-limit-set', { decision })
    const repair = { action: 'add', what: role } as const
    const told: OutcomeParts = { decision }
    const last = lastDayForSelection(context, role, { selectBy, goLive }) as IsoDate | BeyondCalendar
    if (typeof last !== 'string') return limitedBeyond({ scope, asOf, arises, last, done: doneOn, repair, parts: told })
    const warnings = selectBy !== null && isCounted(decision?.basis) ? warningsOf(context, selectBy, last) : []
    return limited({ scope, asOf, arises, due: last, done: doneOn, repair, parts: { ...told, warnings, date: arises } })
  },
})

interface FilingFacts {
  readonly selectedOn: IsoDate | null
  readonly done: IsoDate | null
}

export const selectionFiling = /* @__PURE__ */ occasion<SupportRole, FilingFacts>({
  occasion: 'selection-filing',
  clause: (role) => selectionClause[role],
  rule: null,
  actor: 'body',
  entries: selected,
  subject: (role) => ({ date: null, role }),
  keys: () => [],
  facts: (role, context) => ({
    selectedOn: selectedOn(context, role),
    done: happenedOn(
      pathOfSelection(context, role, 'filedOn'),
      context.dossier.support?.[parts[role]]?.filedOn,
      context.asOf,
    ),
  }),
  gives({ selectedOn: since, done }, _, { scope, asOf }) {
    if (since === null) return inScopeOn(scope, asOf, () => notApplicable('not-established'))
    // Held all along, it was selected on a day that is not told.
    const arises = since === FIRST_DAY ? asOf : since
    const repair = { action: 'file', what: 'selection-filing', count: 1 } as const
    return dateless({ scope, asOf, arises, done, repair, parts: { date: arises } })
  },
})

/** An entry of a list with the way to it. */
type Placed<Entry> = Entry & { readonly path: string }

export const replacement = /* @__PURE__ */ occasion<Placed<DossierReplacement>, { readonly done: IsoDate | null }>({
  occasion: 'replacement',
  clause: ({ role }) => (role === 'administrator' ? '6.1.4' : '6.2.4'),
  rule: 'deadlines.timeliness',
  actor: 'body',
  entries: ({ dossier: { support }, isWithoutSupport }) =>
    isWithoutSupport
      ? []
      : (support?.replacements ?? []).map((each, place) => ({ ...each, path: `support.replacements.${place}` })),
  subject: ({ receivedOn, role, person }) => ({ date: receivedOn, role, person }),
  keys: ({ role, person, receivedOn }) => [role, person, receivedOn],
  facts: ({ path, receivedOn, completedOn }, { asOf }) => ({
    done: happenedOn(`${path}.completedOn`, completedOn, asOf, receivedOn),
  }),
  gives: ({ done }, { role, receivedOn }, context) =>
    withinWorkdays(context, `${role}-replacement`, {
      scope: context.scope,
      arises: receivedOn,
      done,
      repair: { action: 'replace', what: role, count: 1 },
    }),
})

export const question = /* @__PURE__ */ occasion<DossierQuestion, object>({
  occasion: 'question',
  clause: ({ from }) => (from === 'user' ? '6.3.2' : from === 'administrator' ? '6.1.1' : '6.2.1'),
  rule: 'support.route',
  actor: 'body',
  entries: ({ dossier: { support }, isWithoutSupport }) => (isWithoutSupport ? [] : (support?.questions ?? [])),
  subject: ({ on, id }) => ({ date: on, key: id }),
  keys: ({ id }) => [id],
  facts: () => ({}),
  gives(_, { from, topic, to, on }, { scope, ask }) {
    const decision = ask(routeQuestion, { from, topic, resolved: false })
    const { accepted = [], modality } = decision?.value ?? {}
    return inScopeOn(scope, on, () => {
      if ((accepted as readonly string[]).includes(to)) return met({ decision })
      return modality === 'must' ? past({ decision }) : advisory({ decision })
    })
  },
})
