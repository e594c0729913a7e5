/**
 * Who can be invited to a meeting of the council: the representatives of the bodies that the bureau names for it; any
 * first- or second-level agency, enterprise, district office or school; and three kinds of outsiders.
 */
export const councilInvitees = /* @__PURE__ */ Object.freeze([
  'designated-representative',
  'listed-body',
  'business-field-representative',
  'association-or-group',
  'scholar-or-expert',
] as const)

/**
 * One of {@link councilInvitees}.
 *
 * - `designated-representative`: 經指定的機關代表 · designated representative
 * - `listed-body`: 一、二級機關、事業機構、區公所或學校 · agency, enterprise, district office or school
 * - `business-field-representative`: 業務領域代表 · representative of the business field
 * - `association-or-group`: 公（協）會、社會團體代表 · representative of an association or group
 * - `scholar-or-expert`: 學者專家 · scholar or expert
 */
export type CouncilInvitee = (typeof councilInvitees)[number]
