/** Who appointed a leader of the team. */
export const leaderAppointers = /* @__PURE__ */ Object.freeze(['vendor', 'other'] as const)

/** One of {@link leaderAppointers}. */
export type LeaderAppointer = (typeof leaderAppointers)[number]

/** What a leader of the team is by post: 資深工程人員, 主管, or neither. */
export const leaderPosts = /* @__PURE__ */ Object.freeze(['senior-engineer', 'manager', 'other'] as const)

/** One of {@link leaderPosts}. */
export type LeaderPost = (typeof leaderPosts)[number]
