/** Whom a grade gives an award (9.5). */
export const appraisalRoles = /* @__PURE__ */ Object.freeze([
  'administrator',
  'seed',
  'handler',
  'direct-supervisor',
  'other-contributor',
] as const)

/**
 * One of {@link appraisalRoles}.
 *
 * - `administrator`: 系統管理者 · system administrator
 * - `seed`: 種子人員 · seed staff
 * - `handler`: 承辦人員 · handler
 * - `direct-supervisor`: 直屬主管 · direct supervisor
 * - `other-contributor`: 其他有功人員 · other contributor
 */
export type AppraisalRole = (typeof appraisalRoles)[number]

/** Whom a competition gives an award in a body that did well (8.3). */
export const competitionRoles = /* @__PURE__ */ Object.freeze([
  'handler',
  'direct-supervisor',
  'other-contributor',
] as const)

/**
 * One of {@link competitionRoles}.
 *
 * - `handler`: 承辦人員 · handler
 * - `direct-supervisor`: 直屬主管 · direct supervisor
 * - `other-contributor`: 其他有功人員 · other contributor
 */
export type CompetitionRole = (typeof competitionRoles)[number]
