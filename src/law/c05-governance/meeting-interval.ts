/** Within what a committee has to meet at least once. */
export const meetingIntervals = /* @__PURE__ */ Object.freeze(['two-months', 'month', 'quarter'] as const)

/** One of {@link meetingIntervals}. */
export type MeetingInterval = (typeof meetingIntervals)[number]
