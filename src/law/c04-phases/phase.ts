/** The four phases of a system, in their order (4.1). */
export const phases = /* @__PURE__ */ Object.freeze(['planning', 'development', 'launch', 'operations'] as const)

/** One of {@link phases}. */
export type Phase = (typeof phases)[number]
