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

/** One of {@link councilInvitees}. */
export type CouncilInvitee = (typeof councilInvitees)[number]
