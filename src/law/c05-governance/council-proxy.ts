/** 伍、一、(六) 協調會報: who may send a proxy. */
import * as z from 'zod/mini'
import { oneOf } from '../../kernel/condition'
import type { Schema } from '../../kernel/schema'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'

/** The seats of the coordination council. */
export const councilSeatKinds = /* @__PURE__ */ Object.freeze([
  'convener',
  'deputy-convener',
  'standing-representative',
  'agency-representative',
] as const)

/** One of {@link councilSeatKinds}. */
export type CouncilSeatKind = (typeof councilSeatKinds)[number]

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
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 5.1.6
 * @example
 * councilProxy({ seat: 'convener', proxyIsSupervisor: true }).value // => 'not-allowed'
 */
export const councilProxy: TableRule<CouncilProxyFacts, CouncilProxy> = /* @__PURE__ */ defineTableRule<
  CouncilProxyFacts,
  CouncilProxy
>({
  id: 'governance.council-proxy',
  exportName: 'councilProxy',
  clauses: ['5.1.6'],
  facts: /* @__PURE__ */ councilProxyFacts(),
  value: /* @__PURE__ */ z.enum(['allowed', 'not-allowed']),
  rows: [
    {
      when: { seat: /* @__PURE__ */ oneOf('convener', 'deputy-convener') },
      then: 'not-allowed',
      clause: '5.1.6',
      code: 'must-attend-in-person',
    },
    {
      when: {
        seat: /* @__PURE__ */ oneOf('standing-representative', 'agency-representative'),
        proxyIsSupervisor: true,
      },
      then: 'allowed',
      clause: '5.1.6',
      code: 'supervisor-of-the-body',
    },
    {
      when: {
        seat: /* @__PURE__ */ oneOf('standing-representative', 'agency-representative'),
        proxyIsSupervisor: false,
      },
      then: 'not-allowed',
      clause: '5.1.6',
      code: 'no-supervisor-of-the-body',
    },
  ],
})

function councilProxyFacts(): Schema<CouncilProxyFacts> {
  return z.strictObject({ seat: z.enum(councilSeatKinds), proxyIsSupervisor: z.boolean() })
}
