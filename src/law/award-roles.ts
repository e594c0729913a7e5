/** Whom a grade gives an award (9.5). */
export const appraisalRoles = /* @__PURE__ */ Object.freeze([
  'administrator',
  'seed',
  'handler',
  'direct-supervisor',
  'other-contributor',
] as const)

/** One of {@link appraisalRoles}. */
export type AppraisalRole = (typeof appraisalRoles)[number]

/** Whom a competition gives an award in a body that did well (8.3). */
export const competitionRoles = /* @__PURE__ */ Object.freeze([
  'handler',
  'direct-supervisor',
  'other-contributor',
] as const)

/** One of {@link competitionRoles}. */
export type CompetitionRole = (typeof competitionRoles)[number]
