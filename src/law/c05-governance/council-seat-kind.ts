/** The seats of the coordination council. */
export const councilSeatKinds = /* @__PURE__ */ Object.freeze([
  'convener',
  'deputy-convener',
  'standing-representative',
  'agency-representative',
] as const)

/** One of {@link councilSeatKinds}. */
export type CouncilSeatKind = (typeof councilSeatKinds)[number]
