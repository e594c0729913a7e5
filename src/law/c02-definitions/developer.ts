/** Who developed a system: the Department of Information Technology or anybody else. */
export const developers = /* @__PURE__ */ Object.freeze(['doit', 'other'] as const)

/** One of {@link developers}. */
export type Developer = (typeof developers)[number]
