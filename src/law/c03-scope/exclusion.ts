/** How far the exclusion of a body from the rollout of one system has come. */
export const exclusions = /* @__PURE__ */ Object.freeze(['none', 'proposed', 'approved-by-mayor'] as const)

/** One of {@link exclusions}. */
export type Exclusion = (typeof exclusions)[number]
