/** The seats of the coordination council. */
export const councilSeatKinds = /* @__PURE__ */ Object.freeze([
  'convener',
  'deputy-convener',
  'standing-representative',
  'agency-representative',
] as const)

/**
 * One of {@link councilSeatKinds}.
 *
 * - `convener`: 召集人 · convener
 * - `deputy-convener`: 副召集人 · deputy convener
 * - `standing-representative`: 常任代表 · standing representative
 * - `agency-representative`: 機關代表 · agency representative
 */
export type CouncilSeatKind = (typeof councilSeatKinds)[number]
