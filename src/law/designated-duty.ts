/** The duties whose last day the bureau sets. */
export const designatedDuties = /* @__PURE__ */ Object.freeze([
  'working-group-establishment',
  'working-group-list',
  'administrator-selection',
  'seed-selection',
] as const)

/**
 * One of {@link designatedDuties}.
 *
 * - `working-group-establishment`: 工作小組成立 · establishment of the working group
 * - `working-group-list`: 工作小組名單送備查 · filing of the working group list
 * - `administrator-selection`: 系統管理者選派 · selection of system administrators
 * - `seed-selection`: 種子人員選派 · selection of seed staff
 */
export type DesignatedDuty = (typeof designatedDuties)[number]
