/** 參: whether the regulation applies to the body. */
import { scopeApplies } from '../../law/c03-scope/index'
import type { Decision } from '../../law/rule'
import type { AuditContext } from '../audit-context'
import { known } from '../judge'
import { occasion } from '../line'
import { inScopeOn } from '../limits'
import { met, union } from '../outcome'

export const scopeLine = /* @__PURE__ */ occasion({
  occasion: 'scope',
  clause: '3',
  rule: 'scope.applies-to',
  actor: 'body',
  entries: (context) => [context],
  subject: (_, { asOf }) => ({ date: asOf }),
  keys: () => [],
  facts: () => ({ nothing: known(null) }),
  gives(_, context) {
    const { scope, asOf, body } = context
    const decision = decisionOf(context)
    const readings = union(decision?.readings ?? [], body.readings)
    return { ...inScopeOn(scope, asOf, () => met()), decision, readings }
  },
})

/** What the rule says, once it is known whether the body is excluded. */
function decisionOf({ dossier, asOf, body, ask }: AuditContext): Decision<unknown> | null {
  const { exclusions } = dossier.body
  const isKnown = exclusions?.every(
    ({ approvedOn, withdrawnOn }) => approvedOn !== undefined && withdrawnOn !== undefined,
  )
  if (exclusions === undefined || isKnown !== true) return null
  const open = exclusions.filter(({ withdrawnOn }) => withdrawnOn === null || (withdrawnOn as string) > asOf)
  const exclusion = open.some(({ approvedOn }) => approvedOn !== null)
    ? 'approved-by-mayor'
    : open.length > 0
      ? 'proposed'
      : 'none'
  return ask(scopeApplies, { kind: body.kind === 'doit' ? 'first-level' : body.kind, exclusion })
}
