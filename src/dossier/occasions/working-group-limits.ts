/** 伍、三、(四) · (八): when a group is set up, its list sent, and dissolved. */
import type { IsoDate } from '../../kernel/civil-date'
import { committeeStanding } from '../../law/c05-governance/index'
import { designatedLimit, type DesignatedDuty } from '../../law/deadlines'
import type { AuditContext } from '../audit-context'
import { fact, happenedOn } from '../judge'
import { occasion } from '../line'
import { dateless, inScopeOn, limited, limitedBeyond, warningsOf } from '../limits'
import type { ObligationRepair } from '../obligation-repair'
import { type Outcome, type OutcomeParts, notApplicable } from '../outcome'
import { type Group, dissolutionOf } from '../record/groups'
import { earliestSetDay, limitsThatCouldBe } from '../record/selection'
import { setUpOn } from '../record/set-up'

/** What the bureau set a day for, and when it was done. */
interface SetLimit {
  readonly limit: IsoDate | null
  readonly done: IsoDate | null
}

/** How something stands that the bureau set a day for. */
function byTheDaySet(
  context: AuditContext,
  duty: DesignatedDuty,
  { limit, done }: SetLimit & { readonly limit: IsoDate },
  repair: ObligationRepair,
): Outcome {
  const { ask, asOf, scope } = context
  if (scope.on(limit).state === 'out') return inScopeOn(scope, limit, () => notApplicable('no-limit-set'))
  const decision = ask(designatedLimit, { duty, limit, goLiveOn: null, doneOn: done, asOf })
  const due = decision?.value.last ?? null
  const parts: OutcomeParts = { decision, date: limit }
  if (due === null) {
    const last = { from: earliestSetDay(context, limit), through: null }
    return limitedBeyond({ scope, asOf, arises: limit, last, done, repair, parts })
  }
  const warnings = isCounted(decision?.basis) ? warningsOf(context, limit, due) : []
  return limited({ scope, asOf, arises: limit, due, done, repair, parts: { ...parts, warnings } })
}

/** Whether the calendar was asked. */
export function isCounted(basis: readonly { readonly code: string }[] = []): boolean {
  return basis.some(({ code }) => code === 'limit-on-workday' || code === 'limit-moved')
}

function groupsOf({ groups = [] }: AuditContext): readonly Group[] {
  return groups
}

export const establishmentLimit = /* @__PURE__ */ occasion<Group, SetLimit>({
  occasion: 'establishment-limit',
  clause: '5.3.4',
  rule: 'deadlines.designated',
  actor: 'body',
  entries: groupsOf,
  subject: ({ establishBy }) => ({ date: establishBy ?? null }),
  keys: ({ key }) => [key],
  facts: ({ path, establishBy, ...group }, context) => ({
    limit: fact<IsoDate | null>(`${path}.establishBy`, establishBy, () => limitsThatCouldBe(context)),
    done: setUpOn(`${path}.establishedOn`, group, context),
  }),
  gives({ limit, done }, _, context) {
    const repair = { action: 'add', what: 'working-group', count: 1 } as const
    if (limit === null) return inScopeOn(context.scope, context.asOf, () => notApplicable('no-limit-set'))
    return byTheDaySet(context, 'working-group-establishment', { limit, done }, repair)
  },
})

interface ListFacts extends SetLimit {
  readonly establishedOn: IsoDate | null
}

export const listLimit = /* @__PURE__ */ occasion<Group, ListFacts>({
  occasion: 'list-limit',
  clause: '5.3.4',
  rule: 'deadlines.designated',
  actor: 'body',
  entries: groupsOf,
  subject: ({ listBy }) => ({ date: listBy ?? null }),
  keys: ({ key }) => [key],
  facts: ({ path, listBy, listSentOn, ...group }, context) => ({
    limit: fact<IsoDate | null>(`${path}.listBy`, listBy, () => limitsThatCouldBe(context)),
    done: happenedOn(`${path}.listSentOn`, listSentOn, context.asOf),
    establishedOn: setUpOn(`${path}.establishedOn`, group, context),
  }),
  gives({ limit, done, establishedOn }, _, context) {
    const { scope, asOf } = context
    const repair = { action: 'file', what: 'working-group-list', count: 1 } as const
    if (limit !== null) return byTheDaySet(context, 'working-group-list', { limit, done }, repair)
    if (establishedOn === null) return inScopeOn(scope, asOf, () => notApplicable('not-established'))
    return dateless({ scope, asOf, arises: establishedOn, done, repair })
  },
})

interface RetirementFacts {
  readonly retiredOn: IsoDate | null
  readonly establishedOn: IsoDate | null
  readonly dissolvedOn: IsoDate | null
}

export const workingGroupRetirement = /* @__PURE__ */ occasion<Group, RetirementFacts>({
  occasion: 'working-group-retirement',
  clause: '5.3.8',
  rule: 'governance.dissolution',
  actor: 'body',
  entries: groupsOf,
  subject: (_, { dossier: { system } }) => ({ date: system.retiredOn ?? null }),
  keys: ({ key }) => [key],
  facts: (group, context) => ({
    retiredOn: context.use.retiredOn,
    establishedOn: setUpOn(`${group.path}.establishedOn`, group, context),
    dissolvedOn: dissolutionOf(group, context.asOf),
  }),
  gives: (values, _, context) => dissolution(context, 'working-group', values, context.scope),
})

/** After retirement a group is dissolved; the law names no day. */
export function dissolution(
  { ask, asOf }: AuditContext,
  committee: 'working-group' | 'steering-group',
  { retiredOn, establishedOn, dissolvedOn }: RetirementFacts,
  scope: AuditContext['scope'],
): Outcome {
  if (establishedOn === null) return inScopeOn(scope, asOf, () => notApplicable('not-established'))
  const decision = ask(committeeStanding, { committee, retiredOn, asOf })
  if (retiredOn === null || retiredOn >= asOf)
    return inScopeOn(scope, asOf, () => notApplicable('not-retired', { decision }))
  const repair = { action: 'remove', what: committee, count: 1 } as const
  return dateless({ scope, asOf, arises: retiredOn, done: dissolvedOn, repair, parts: { decision } })
}
