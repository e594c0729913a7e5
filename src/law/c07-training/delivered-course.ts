/** The courses of which the law says how they are held. */
export const deliveredCourses = /* @__PURE__ */ Object.freeze([
  'administrator',
  'seed',
  'instructor',
  'general-user',
] as const)

/** One of {@link deliveredCourses}. */
export type DeliveredCourse = (typeof deliveredCourses)[number]
