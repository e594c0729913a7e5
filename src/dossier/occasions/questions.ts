/** 陸、一、(一) · 二、(一) · 三、(二): whether questions went where they should. */
import { routeQuestion } from '../../law/c06-support/index'
import type { ClauseId } from '../../law/clause-id'
import type { AuditContext } from '../audit-context'
import { allOf, behind } from '../gate'
import { inForceOn } from '../in-force'
import type { Obligation } from '../obligation'
import { obligation } from '../obligation-of'
import { questionSenders } from '../parts/support'
import { advisory, ask, met, unknownFor } from '../verdict'

const clauseOf = { administrator: '6.1.1', seed: '6.2.1', user: '6.3.2' } as const satisfies Record<
  (typeof questionSenders)[number],
  ClauseId
>

/** 6.1.1, 6.2.1, 6.3.2: every question that was passed on; one that went astray is a matter of advice. */
export function questionObligations({
  dossier: { support },
  options,
  inScope,
  supportDuties,
}: AuditContext): Obligation[] {
  const gate = allOf(inScope, supportDuties)
  const rule = 'support.route'
  const occasion = 'question'
  if (support?.questions === undefined)
    return questionSenders.map((from) =>
      obligation({
        clause: clauseOf[from],
        rule,
        subject: { occasion, date: null, kind: from },
        verdict: behind(gate, unknownFor(['support.questions'])),
      }),
    )
  return support.questions.map(({ id, on, from, topic, to }) =>
    obligation({
      clause: clauseOf[from],
      rule,
      subject: { occasion, date: on, kind: from, key: id },
      verdict: behind(
        gate,
        inForceOn(on, () =>
          ask(routeQuestion, { from, topic, resolved: false }, options, (decision) =>
            decision.value.accepted.some((answerer) => answerer === to) ? met(decision) : advisory(decision),
          ),
        ),
      ),
    }),
  )
}
