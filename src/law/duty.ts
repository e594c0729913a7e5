/** The nine duties with a limit in workdays. */
export const deadlineDuties = /* @__PURE__ */ Object.freeze([
  'working-group-change',
  'working-group-minutes',
  'administrator-change',
  'administrator-replacement',
  'seed-change',
  'seed-replacement',
  'administrator-leave-filing',
  'seed-leave-filing',
  'instructor-leave-filing',
] as const)

/** One of {@link deadlineDuties}. */
export type Duty = (typeof deadlineDuties)[number]
