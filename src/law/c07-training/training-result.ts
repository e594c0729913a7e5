/** How one attempt at a course ended. */
export const trainingResults = /* @__PURE__ */ Object.freeze(['passed', 'failed', 'expelled'] as const)

/** One of {@link trainingResults}. */
export type TrainingResult = (typeof trainingResults)[number]
