/** Whose needs a system is developed or rolled out for. */
export const systemOrigins = /* @__PURE__ */ Object.freeze(['specific-bodies', 'city-wide'] as const)

/**
 * One of {@link systemOrigins}.
 *
 * - `specific-bodies`: 因應特定機關、機構、學校或區公所的需求 · for the needs of specific bodies
 * - `city-wide`: 非因應特定機關的需求 · for the whole city
 */
export type SystemOrigin = (typeof systemOrigins)[number]
