/** Whether somebody had to be expelled from a run, and for what. */
export const expulsionGrounds = /* @__PURE__ */ Object.freeze([
  'none',
  'leave-share',
  'unexcused-absence',
  'both',
] as const)

/**
 * One of {@link expulsionGrounds}.
 *
 * - `none`: 無 · none
 * - `leave-share`: 請假時數已達標準 · the share of leave
 * - `unexcused-absence`: 有曠課 · unexcused absence
 * - `both`: 請假時數已達標準，且有曠課 · the share of leave, and unexcused absence
 */
export type ExpulsionGround = (typeof expulsionGrounds)[number]
