/** What the text does not say, a rule needs, and no other choice is offered for. */
export const assumptionIds = /* @__PURE__ */ Object.freeze([
  'cross-agency-is-two-bodies',
  'phases-of-the-group',
  'one-of-each-role-suffices',
  'calendar-years',
  'extraordinary-meetings-do-not-move-the-two-months',
  'then-binds-like-must',
  'limit-runs-through-its-last-day',
  'set-limit-is-a-period',
  'hours-in-halves',
  'shared-ranking-lists',
] as const)

/** One of {@link assumptionIds}. */
export type AssumptionId = (typeof assumptionIds)[number]
