/** The four phases of a system, in their order (4.1). */
export const phases = /* @__PURE__ */ Object.freeze(['planning', 'development', 'launch', 'operations'] as const)

/**
 * One of {@link phases}.
 *
 * - `planning`: 系統規劃 · planning
 * - `development`: 系統開發 · development
 * - `launch`: 系統上線 · launch
 * - `operations`: 系統維運 · operations
 */
export type Phase = (typeof phases)[number]
