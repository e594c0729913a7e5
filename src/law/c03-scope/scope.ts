/** 參、適用範圍. */
import * as z from 'zod/mini'
import { oneOf } from '../../kernel/condition'
import { objectOf } from '../../kernel/schema'
import { type BodyKind, bodyKinds } from '../c02-definitions/body-kind'
import { type TableRule, tableRule } from '../table-rule'
import { type Exclusion, exclusions } from './exclusion'

/** Whether the regulation applies to a body. */
export const scopes = /* @__PURE__ */ Object.freeze(['in-scope', 'excluded', 'out-of-scope'] as const)

/**
 * One of {@link scopes}.
 *
 * - `in-scope`: 適用本規範 · the regulation applies
 * - `excluded`: 經核定排除，不適用 · excluded with the approval of the mayor
 * - `out-of-scope`: 不在適用範圍 · out of scope
 */
export type Scope = (typeof scopes)[number]

/** Facts of {@link scopeApplies}. */
export interface ScopeFacts {
  /** The kind of the body; `not-listed` where the regulation does not name it. */
  readonly kind: BodyKind | 'not-listed'
  /** Whether its exclusion from the system was proposed, or approved by the mayor. */
  readonly exclusion: Exclusion
}

/**
 * Whether a body lies in the scope of a system's rollout. Only an exclusion that the mayor has approved takes a body
 * out.
 *
 * @param facts - the kind of the body, and how far its exclusion has come
 * @example
 * scopeApplies({ kind: 'school', exclusion: 'proposed' }).value // => 'in-scope'
 * @example
 * scopeApplies({ kind: 'district-office', exclusion: 'approved-by-mayor' }, { readings: { 'district-office-duties': 'strict' } }).value // => 'in-scope'
 */
export const scopeApplies: TableRule<ScopeFacts, Scope> = /* @__PURE__ */ tableRule(() => {
  const named = oneOf(...bodyKinds)
  // 機關、機構或學校 alone, which the words on exclusion name.
  const namedForExclusion = oneOf('first-level', 'second-level', 'enterprise', 'school')
  return {
    id: 'scope.applies-to',
    exportName: 'scopeApplies',
    clause: '3',
    facts: objectOf<ScopeFacts>({ kind: z.enum([...bodyKinds, 'not-listed']), exclusion: z.enum(exclusions) }),
    rows: {
      reading: 'district-office-duties',
      // prettier-ignore
      choices: {
        included: [
          { when: { kind: named, exclusion: 'none' },              then: 'in-scope',     code: 'named-in-scope' },
          { when: { kind: named, exclusion: 'proposed' },          then: 'in-scope',     code: 'exclusion-not-approved' },
          { when: { kind: named, exclusion: 'approved-by-mayor' }, then: 'excluded',     code: 'excluded-by-mayor' },
          { when: { kind: 'not-listed' },                          then: 'out-of-scope', code: 'not-named' },
        ],
        strict: [
          { when: { kind: named, exclusion: 'none' },                          then: 'in-scope',     code: 'named-in-scope' },
          { when: { kind: named, exclusion: 'proposed' },                      then: 'in-scope',     code: 'exclusion-not-approved' },
          { when: { kind: namedForExclusion, exclusion: 'approved-by-mayor' }, then: 'excluded',     code: 'excluded-by-mayor' },
          { when: { kind: 'district-office', exclusion: 'approved-by-mayor' }, then: 'in-scope',     code: 'district-office-stays' },
          { when: { kind: 'not-listed' },                                      then: 'out-of-scope', code: 'not-named' },
        ],
      },
    },
  }
})
