/** Who appointed a leader of the team. */
export const leaderAppointers = /* @__PURE__ */ Object.freeze(['vendor', 'other'] as const)

/**
 * One of {@link leaderAppointers}.
 *
 * - `vendor`: 廠商 · the vendor
 * - `other`: 其他單位 · somebody else
 */
export type LeaderAppointer = (typeof leaderAppointers)[number]

/** What a leader of the team is by post: 資深工程人員, 主管, or neither. */
export const leaderPosts = /* @__PURE__ */ Object.freeze(['senior-engineer', 'manager', 'other'] as const)

/**
 * One of {@link leaderPosts}.
 *
 * - `senior-engineer`: 資深工程人員 · senior engineer
 * - `manager`: 主管 · manager
 * - `other`: 其他人員 · another person
 */
export type LeaderPost = (typeof leaderPosts)[number]
