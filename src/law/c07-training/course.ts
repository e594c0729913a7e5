/** The courses with an attendance list: 柒、一 administrators, 二 seed staff, 三 instructors. */
export const courses = /* @__PURE__ */ Object.freeze(['administrator', 'seed', 'instructor'] as const)

/** One of {@link courses}. */
export type Course = (typeof courses)[number]
