/** The grades of the appraisal, from the highest (9.4). */
export const grades = /* @__PURE__ */ Object.freeze(['A+', 'A', 'B', 'C', 'D', 'E'] as const)

/** One of {@link grades}. */
export type Grade = (typeof grades)[number]
