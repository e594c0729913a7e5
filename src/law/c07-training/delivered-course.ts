/** The courses of which the law says how they are held. */
export const deliveredCourses = /* @__PURE__ */ Object.freeze([
  'administrator',
  'seed',
  'instructor',
  'general-user',
] as const)

/**
 * One of {@link deliveredCourses}.
 *
 * - `administrator`: 機關系統管理者課程 · administrator course
 * - `seed`: 機關種子人員課程 · seed staff course
 * - `instructor`: 講師培訓課程 · instructor course
 * - `general-user`: 一般使用者課程 · course for general users
 */
export type DeliveredCourse = (typeof deliveredCourses)[number]
