import * as z from 'zod/mini'
import type { Schema } from '../../kernel/schema'

/** Whether somebody attends a meeting. */
export const presences = /* @__PURE__ */ Object.freeze(['present', 'absent'] as const)

/** One of {@link presences}. */
export type Presence = (typeof presences)[number]

export function presence(): Schema<Presence> {
  return z.enum(presences)
}
