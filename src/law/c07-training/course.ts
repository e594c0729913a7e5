/** The courses with an attendance list: 柒、一 administrators, 二 seed staff, 三 instructors. */
export const courses = /* @__PURE__ */ Object.freeze(['administrator', 'seed', 'instructor'] as const)

/**
 * One of {@link courses}.
 *
 * - `administrator`: 機關系統管理者課程 · administrator course
 * - `seed`: 機關種子人員課程 · seed staff course
 * - `instructor`: 講師培訓課程 · instructor course
 */
export type Course = (typeof courses)[number]
