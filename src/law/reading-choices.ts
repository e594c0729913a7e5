import { deepFreeze } from '../kernel/json'
import { makeUpSaturdayChoices, typhoonClosureChoices } from '../periods/readings'

/**
 * Every unclear place of the text with its choices, the default first, in the order in which decisions list them.
 * What they mean is in the register; this is what every rule needs of them.
 */
export const readingChoices = /* @__PURE__ */ deepFreeze({
  'leave-filing-start': ['exclude-leave-day', 'include-leave-day'],
  'designated-date': ['date-included', 'day-before'],
  'going-live-day': ['day-before', 'day-included'],
  'go-live-notice': ['day-of-going-live', 'day-of-the-notice'],
  'limit-on-day-off': ['next-workday', 'as-set'],
  'multi-day-leave': ['last-day', 'first-day'],
  'same-day-filing': ['in-advance', 'after-the-fact'],
  'late-non-urgent-leave': ['unexcused', 'allowed-until-due'],
  'leave-kinds': ['every-leave', 'official-leave-excluded'],
  'replacement-start': ['day-after-receipt', 'receipt-day'],
  'typhoon-closure': typhoonClosureChoices,
  'make-up-saturday': makeUpSaturdayChoices,
  'transitional-systems': ['may', 'must'],
  'systems-in-operations': ['completed-launch', 'undetermined'],
  'working-group-period': ['whenever-included', 'launch', 'planning-through-launch'],
  'abolished-sections': ['center-directors-succeed', 'as-enacted'],
  'proxy-attendance': ['counts-as-miss', 'excused', 'attends'],
  'seat-loss-holders': ['representatives-only', 'all-seats'],
  'seed-go-live': ['before-going-live', 'as-printed'],
  'extraordinary-meetings': ['count', 'regular-only'],
  'standing-representatives': ['both-ways', 'second-way-only'],
  several: ['at-least-one', 'may-be-none'],
  'council-cadence': ['rolling-two-months', 'calendar-two-months'],
  'partial-periods': ['at-least-one', 'required', 'reported-only'],
  'months-counted': ['calendar', 'from-phase-start'],
  'dual-role': ['one-person-may-hold-both', 'two-people'],
  'working-group-members': ['one-of-each', 'all-appointed'],
  'district-office-duties': ['included', 'strict'],
  'successor-bodies': ['successors-count', 'as-enacted', 'current'],
  'municipal-schools': ['all-municipal', 'universities-only'],
  'communications-division': ['included', 'strict'],
  'administrator-escalation': ['hotline', 'through-seed'],
  'seed-quota-conflict': ['minimum-prevails', 'maximum-prevails'],
  'failures-counted': ['all-tests', 'make-up-tests'],
  'consecutive-failures': ['reset-on-pass', 'broken-by-expulsion'],
  'score-decimals': ['lower-bounds', 'round-half-up', 'integers-only'],
  'score-out-of-range': ['nearest-band', 'reject'],
  'ranking-ties': ['shared-rank', 'input-order'],
  'ranking-lists': ['shared', 'by-grade'],
  'inclusion-year': ['year-after-assessed', 'year-after-publication'],
  'inclusion-lasts': ['from-then-on', 'that-year'],
} as const)

/** The id of a reading. */
export type ReadingId = keyof typeof readingChoices

/** What can be chosen for a reading. */
export type ReadingChoice<Id extends ReadingId> = (typeof readingChoices)[Id][number]
