/** How far the exclusion of a body from the rollout of one system has come. */
export const exclusions = /* @__PURE__ */ Object.freeze(['none', 'proposed', 'approved-by-mayor'] as const)

/**
 * One of {@link exclusions}.
 *
 * - `none`: 未提出排除 · no exclusion proposed
 * - `proposed`: 已提出排除，尚未核定 · exclusion proposed
 * - `approved-by-mayor`: 市長已核定排除 · exclusion approved by the mayor
 */
export type Exclusion = (typeof exclusions)[number]
