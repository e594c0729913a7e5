/** 陸、一、(四) · 二、(四): when the bureau may ask for somebody to be replaced. */
import * as z from 'zod/mini'
import { oneOf } from '../../kernel/condition'
import { objectOf } from '../../kernel/schema'
import { rowsUnder, type TableRule, tableRule } from '../table-rule'
import { type ReplaceableRole, replaceableRoles, unsuitabilities, type Unsuitability } from './replacement-ground'

/** Facts of {@link replacementRequest}. */
export interface ReplacementRequestFacts {
  readonly role: ReplaceableRole
  /** What the bureau has found or assessed. */
  readonly unsuitability: Unsuitability
}

/** Value of {@link replacementRequest}. */
export interface ReplacementRequest {
  readonly bureau: 'may-request' | 'no-ground'
  /** The workdays within which the body must replace the person, as `dueDate` counts them; null without a ground. */
  readonly bodyMustReplaceWithin: 10 | null
}

const mayRequest = { bureau: 'may-request', bodyMustReplaceWithin: 10 } as const
const noGround = { bureau: 'no-ground', bodyMustReplaceWithin: null } as const

/**
 * Whether the bureau may ask a body to replace an administrator or a seed staff member, and how long the body then has.
 *
 * @param facts - whose replacement, and what the bureau has found or assessed
 * @example
 * replacementRequest({ role: 'administrator', unsuitability: 'found' }).value // => { bureau: 'may-request', bodyMustReplaceWithin: 10 }
 */
export const replacementRequest: TableRule<ReplacementRequestFacts, ReplacementRequest> = /* @__PURE__ */ tableRule(
  () => ({
    id: 'support.replacement-request',
    exportName: 'replacementRequest',
    facts: objectOf<ReplacementRequestFacts>({
      role: z.enum(replaceableRoles),
      unsuitability: z.enum(unsuitabilities),
    }),
    value: objectOf<ReplacementRequest>({
      bureau: z.enum(['may-request', 'no-ground']),
      bodyMustReplaceWithin: z.nullable(z.literal(10)),
    }),
    rows: [...rowsUnder('6.1.4', rowsOf('administrator')), ...rowsUnder('6.2.4', rowsOf('seed'))],
  }),
)

function rowsOf<const Role extends ReplaceableRole>(role: Role) {
  const unsuitable = oneOf('found', 'assessed')
  // prettier-ignore
  return [
    { when: { role, unsuitability: unsuitable }, then: mayRequest, code: 'unsuitable' },
    { when: { role, unsuitability: 'none' },     then: noGround,   code: 'no-ground' },
  ] as const
}
