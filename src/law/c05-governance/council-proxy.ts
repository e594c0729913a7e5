/** 伍、一、(六) 協調會報: who may send a proxy. */
import * as z from 'zod/mini'
import { oneOf } from '../../kernel/condition'
import { objectOf } from '../../kernel/schema'
import { type TableRule, tableRule } from '../table-rule'
import { type CouncilSeatKind, councilSeatKinds } from './council-seat-kind'

/** Facts of {@link councilProxy}. */
export interface CouncilProxyFacts {
  /** The seat of the member who cannot attend. */
  readonly seat: CouncilSeatKind
  /** Whether the proxy is of supervisor rank in the seat's own body. */
  readonly proxyIsSupervisor: boolean
}

/** Value of {@link councilProxy}. */
export type CouncilProxy = 'allowed' | 'not-allowed'

/**
 * Whether a member of the coordination council who cannot attend may send a proxy:
 * a representative may, a supervisor of the same body; the convener and the deputy may not.
 *
 * @param facts - the seat, and whether the proxy is a supervisor
 * @example
 * councilProxy({ seat: 'convener', proxyIsSupervisor: true }).value // => 'not-allowed'
 */
export const councilProxy: TableRule<CouncilProxyFacts, CouncilProxy> = /* @__PURE__ */ tableRule(() => {
  const leader = oneOf('convener', 'deputy-convener')
  const representative = oneOf('standing-representative', 'agency-representative')
  return {
    id: 'governance.council-proxy',
    exportName: 'councilProxy',
    clause: '5.1.6',
    facts: objectOf<CouncilProxyFacts>({ seat: z.enum(councilSeatKinds), proxyIsSupervisor: z.boolean() }),
    // prettier-ignore
    rows: [
      { when: { seat: leader },                                   then: 'not-allowed', code: 'must-attend-in-person' },
      { when: { seat: representative, proxyIsSupervisor: true },  then: 'allowed',     code: 'supervisor-of-the-body' },
      { when: { seat: representative, proxyIsSupervisor: false }, then: 'not-allowed', code: 'no-supervisor-of-the-body' },
    ],
  }
})
