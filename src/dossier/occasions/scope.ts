/** 參: whether the regulation applies to the body. */
import type { IsoDate } from '../../kernel/civil-date'
import { type Exclusion, exclusions as stages, scopeApplies } from '../../law/c03-scope/index'
import type { AuditContext } from '../audit-context'
import type { DossierExclusion } from '../form/body'
import { type Fact, fact } from '../judge'
import { occasion } from '../line'
import { inScopeOn } from '../limits'
import { met, union } from '../outcome'

export const scopeLine = /* @__PURE__ */ occasion<AuditContext, { readonly exclusion: Exclusion }>({
  occasion: 'scope',
  clause: '3',
  rule: 'scope.applies-to',
  actor: 'body',
  entries: (context) => [context],
  subject: (_, { asOf }) => ({ date: asOf }),
  keys: () => [],
  facts: (_, context) => ({ exclusion: exclusionOn(context) }),
  gives({ exclusion }, _, { scope, asOf, body, ask }) {
    const decision = ask(scopeApplies, { kind: body.kind === 'doit' ? 'first-level' : body.kind, exclusion })
    const readings = union(decision?.readings ?? [], body.readings)
    return { ...inScopeOn(scope, asOf, () => met()), decision, readings }
  },
})

/** How far the exclusion of the body has come on the day of the question; of several, that which has come furthest. */
function exclusionOn({ dossier, asOf }: AuditContext): Fact<Exclusion> {
  const { exclusions } = dossier.body
  if (exclusions === undefined) return fact('body.exclusions', undefined, () => stages)
  const unknown = exclusions.flatMap(({ approvedOn, withdrawnOn }, place) => [
    ...(approvedOn === undefined ? [`body.exclusions.${place}.approvedOn`] : []),
    ...(withdrawnOn === undefined ? [`body.exclusions.${place}.withdrawnOn`] : []),
  ])
  const each = exclusions.map((exclusion) => ranksOf(exclusion, asOf))
  const least = Math.max(0, ...each.map((ranks) => Math.min(...ranks)))
  const couldBe = stages.filter((_, rank) => rank >= least && (rank === 0 || each.flat().includes(rank)))
  return fact(unknown, unknown.length === 0 ? couldBe[0] : undefined, () => couldBe)
}

/** How far one exclusion may have come, by the order of the stages: none, proposed, approved. */
function ranksOf({ approvedOn, withdrawnOn }: DossierExclusion, asOf: IsoDate): readonly number[] {
  const stands = withdrawnOn === undefined ? [true, false] : [withdrawnOn === null || withdrawnOn > asOf]
  const ranks = approvedOn === undefined ? [1, 2] : [approvedOn === null ? 1 : 2]
  return stands.flatMap((isOpen) => (isOpen ? ranks : [0]))
}
