/** How far a system had come on 2018-10-11: the furthest phase begun or finished, or none. */
export const reachedPhases = /* @__PURE__ */ Object.freeze([
  'none',
  'planning',
  'development',
  'launch',
  'operations',
] as const)

/** One of {@link reachedPhases}. */
export type ReachedPhase = (typeof reachedPhases)[number]
