/** For what a body engages instructors: training or a seminar on the system, or a course for its general users. */
export const instructedEvents = /* @__PURE__ */ Object.freeze([
  'training',
  'seminar',
  'in-person-general-course',
] as const)

/**
 * One of {@link instructedEvents}.
 *
 * - `training`: 教育訓練 · training
 * - `seminar`: 研討會 · a seminar
 * - `in-person-general-course`: 一般使用者實體課程 · a course in person for general users
 */
export type InstructedEvent = (typeof instructedEvents)[number]
