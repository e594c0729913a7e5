import * as z from 'zod/mini'
import type { Schema } from '../../kernel/schema'

/** Whether somebody attends a meeting. */
export const presences = /* @__PURE__ */ Object.freeze(['present', 'absent'] as const)

/**
 * One of {@link presences}.
 *
 * - `present`: 出席 · present
 * - `absent`: 不克出席 · absent
 */
export type Presence = (typeof presences)[number]

export function presence(): Schema<Presence> {
  return z.enum(presences)
}
