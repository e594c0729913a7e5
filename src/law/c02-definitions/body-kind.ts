/** The kinds of body that the regulation names in 貳 and 參. */
export const bodyKinds = /* @__PURE__ */ Object.freeze([
  'first-level',
  'second-level',
  'enterprise',
  'district-office',
  'school',
] as const)

/**
 * One of {@link bodyKinds}.
 *
 * - `first-level`: 一級機關 · first-level agency
 * - `second-level`: 二級機關 · second-level agency
 * - `enterprise`: 事業機構 · public enterprise
 * - `district-office`: 區公所 · district office
 * - `school`: 學校 · school
 */
export type BodyKind = (typeof bodyKinds)[number]
