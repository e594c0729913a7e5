/** The three kinds of committee that the rollout of systems has, from the top down (伍). */
export const committees = /* @__PURE__ */ Object.freeze(['council', 'steering-group', 'working-group'] as const)

/**
 * One of {@link committees}.
 *
 * - `council`: 協調會報 · coordination council
 * - `steering-group`: 推動統籌小組 · steering group
 * - `working-group`: 推動工作小組 · working group
 */
export type Committee = (typeof committees)[number]

/** Those of {@link committees} that are set up for a system, so there may be several of them. */
export const systemGroups = /* @__PURE__ */ Object.freeze(['steering-group', 'working-group'] as const)

/**
 * One of {@link systemGroups}.
 *
 * - `steering-group`: 推動統籌小組 · steering group
 * - `working-group`: 推動工作小組 · working group
 */
export type SystemGroup = (typeof systemGroups)[number]
