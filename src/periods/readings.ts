/** Whether a day on which the city closed its agencies counts as a workday; the default first. */
export const typhoonClosureChoices = /* @__PURE__ */ Object.freeze([
  'not-a-workday',
  'counts-as-workday',
  'extends-last-day-only',
] as const)

/** Whether a Saturday that the calendar makes up counts as a workday; the default first. */
export const makeUpSaturdayChoices = /* @__PURE__ */ Object.freeze(['workday', 'not-a-workday'] as const)

/** The readings on which it can hang which days are workdays, with their choices. */
export interface PeriodReadingChoices {
  readonly 'typhoon-closure': typeof typhoonClosureChoices
  readonly 'make-up-saturday': typeof makeUpSaturdayChoices
}

/** The id of a reading that bears on any period of law. */
export type PeriodReadingId = keyof PeriodReadingChoices

/** Gives the choice of a reading that bears on any period. */
export type PeriodReadingOf = (id: PeriodReadingId) => string
