/** Whose needs a system is developed or rolled out for. */
export const systemOrigins = /* @__PURE__ */ Object.freeze(['specific-bodies', 'city-wide'] as const)

/** One of {@link systemOrigins}. */
export type SystemOrigin = (typeof systemOrigins)[number]
