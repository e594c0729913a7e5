/** The duties whose last day the bureau sets. */
export const designatedDuties = /* @__PURE__ */ Object.freeze([
  'working-group-establishment',
  'working-group-list',
  'administrator-selection',
  'seed-selection',
] as const)

/** One of {@link designatedDuties}. */
export type DesignatedDuty = (typeof designatedDuties)[number]
