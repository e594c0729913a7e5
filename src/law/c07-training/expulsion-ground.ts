/** Whether somebody had to be expelled from a run, and for what. */
export const expulsionGrounds = /* @__PURE__ */ Object.freeze([
  'none',
  'leave-share',
  'unexcused-absence',
  'both',
] as const)

/** One of {@link expulsionGrounds}. */
export type ExpulsionGround = (typeof expulsionGrounds)[number]
