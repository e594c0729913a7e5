/**
 * Who is trained for what: 柒、一 administrators, 二 seed staff, 三 those who have qualified as instructors, 四 all others.
 */
export const traineeRoles = /* @__PURE__ */ Object.freeze([
  'administrator',
  'seed',
  'qualified-instructor',
  'general-user',
] as const)

/**
 * One of {@link traineeRoles}.
 *
 * - `administrator`: 系統管理者 · system administrator
 * - `seed`: 種子人員 · seed staff
 * - `qualified-instructor`: 合格講師 · qualified instructor
 * - `general-user`: 一般使用者 · general user
 */
export type TraineeRole = (typeof traineeRoles)[number]

/** Every list of roles that somebody can have, whatever the order. */
export function traineeRoleLists(): readonly (readonly TraineeRole[])[] {
  const withAndWithout = traineeRoles.reduce<TraineeRole[][]>(
    (lists, role) => lists.flatMap((list) => [[...list, role], list]),
    [[]],
  )
  return withAndWithout.filter(({ length }) => length > 0)
}
