/** Within what a committee has to meet at least once. */
export const meetingIntervals = /* @__PURE__ */ Object.freeze(['two-months', 'month', 'quarter'] as const)

/**
 * One of {@link meetingIntervals}.
 *
 * - `two-months`: 每兩個月 · every two months
 * - `month`: 每月 · every month
 * - `quarter`: 每季 · every quarter
 */
export type MeetingInterval = (typeof meetingIntervals)[number]
