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

/**
 * One of {@link deadlineDuties}.
 *
 * - `working-group-change`: 工作小組成員異動通知 · notice of a change in the working group
 * - `working-group-minutes`: 工作小組會議紀錄送備查 · filing of working group minutes
 * - `administrator-change`: 系統管理者異動更新 · update after a change of system administrator
 * - `administrator-replacement`: 系統管理者替換 · replacement of a system administrator
 * - `seed-change`: 種子人員異動更新 · update after a change of seed staff
 * - `seed-replacement`: 種子人員替換 · replacement of a seed staff member
 * - `administrator-leave-filing`: 系統管理者課程補假 · filing of leave from an administrator course
 * - `seed-leave-filing`: 種子人員課程補假 · filing of leave from a seed staff course
 * - `instructor-leave-filing`: 講師培訓課程補假 · filing of leave from an instructor course
 */
export type Duty = (typeof deadlineDuties)[number]
