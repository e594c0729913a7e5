/** For what a body engages instructors: training or a seminar on the system, or a course for its general users. */
export const instructedEvents = /* @__PURE__ */ Object.freeze([
  'training',
  'seminar',
  'in-person-general-course',
] as const)

/** One of {@link instructedEvents}. */
export type InstructedEvent = (typeof instructedEvents)[number]
