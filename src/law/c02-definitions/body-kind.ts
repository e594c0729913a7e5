/** The kinds of body that the regulation names in 貳 and 參. */
export const bodyKinds = /* @__PURE__ */ Object.freeze([
  'first-level',
  'second-level',
  'enterprise',
  'district-office',
  'school',
] as const)

/** One of {@link bodyKinds}. */
export type BodyKind = (typeof bodyKinds)[number]
