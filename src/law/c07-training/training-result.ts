/** How one attempt at a course ended. */
export const trainingResults = /* @__PURE__ */ Object.freeze(['passed', 'failed', 'expelled'] as const)

/**
 * One of {@link trainingResults}.
 *
 * - `passed`: 合格 · passed
 * - `failed`: 不合格 · failed
 * - `expelled`: 退訓 · expelled
 */
export type TrainingResult = (typeof trainingResults)[number]
