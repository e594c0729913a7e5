/** What the text does not say, a rule needs, and no other choice is offered for. */
export const assumptionIds = /* @__PURE__ */ Object.freeze([
  'cross-agency-is-two-bodies',
  'phases-of-the-group',
  'one-council-for-all-systems',
  'extraordinary-meetings-do-not-move-the-two-months',
  'designated-are-invited',
  'meetings-without-invitation-count-nowhere',
  'merged-groups-meet-for-each-system',
  'set-limit-is-a-period',
  'limit-runs-through-its-last-day',
  'workdays-of-agencies',
  'city-closure-holds-everywhere',
  'then-binds-like-must',
  'quota-of-one-system',
  'hours-in-halves',
  'unnamed-actors',
  'bureau-holds-its-courses',
  'no-double-award',
  'launch-assessed-in-its-last-year',
  'calendar-years',
  'bureau-appraises',
] as const)

/** One of {@link assumptionIds}. */
export type AssumptionId = (typeof assumptionIds)[number]
