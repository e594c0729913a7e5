/** How far a system had come on 2018-10-11: the furthest phase begun or finished, or none. */
export const reachedPhases = /* @__PURE__ */ Object.freeze([
  'none',
  'planning',
  'development',
  'launch',
  'operations',
] as const)

/**
 * One of {@link reachedPhases}.
 *
 * - `none`: 尚未開始 · none begun
 * - `planning`: 系統規劃 · planning
 * - `development`: 系統開發 · development
 * - `launch`: 系統上線 · launch
 * - `operations`: 系統維運 · operations
 */
export type ReachedPhase = (typeof reachedPhases)[number]
