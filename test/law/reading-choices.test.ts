import { describe, expect, expectTypeOf, test } from 'vitest'
import { type ReadingChoice, type ReadingId, readingChoices } from '../../src/law/reading-choices'

/** The unclear places of the text and how each can be read, the default first. */
const readings: [id: ReadingId, choices: string[]][] = [
  ['leave-filing-start', ['exclude-leave-day', 'include-leave-day']],
  ['designated-date', ['date-included', 'day-before']],
  ['going-live-day', ['day-before', 'day-included']],
  ['go-live-notice', ['day-of-going-live', 'day-of-the-notice']],
  ['limit-on-day-off', ['next-workday', 'as-set']],
  ['multi-day-leave', ['last-day', 'first-day']],
  ['same-day-filing', ['in-advance', 'after-the-fact']],
  ['late-non-urgent-leave', ['unexcused', 'allowed-until-due']],
  ['leave-kinds', ['every-leave', 'official-leave-excluded']],
  ['replacement-start', ['day-after-receipt', 'receipt-day']],
  ['typhoon-closure', ['not-a-workday', 'counts-as-workday', 'extends-last-day-only']],
  ['make-up-saturday', ['workday', 'not-a-workday']],
  ['transitional-systems', ['may', 'must']],
  ['systems-in-operations', ['completed-launch', 'undetermined']],
  ['working-group-period', ['whenever-included', 'launch', 'planning-through-launch']],
  ['abolished-sections', ['center-directors-succeed', 'as-enacted']],
  ['proxy-attendance', ['counts-as-miss', 'excused', 'attends']],
  ['seat-loss-holders', ['representatives-only', 'all-seats']],
  ['seed-go-live', ['before-going-live', 'as-printed']],
  ['extraordinary-meetings', ['count', 'regular-only']],
  ['standing-representatives', ['both-ways', 'second-way-only']],
  ['several', ['at-least-one', 'may-be-none']],
  ['council-cadence', ['rolling-two-months', 'calendar-two-months']],
  ['partial-periods', ['at-least-one', 'required', 'reported-only']],
  ['months-counted', ['calendar', 'from-phase-start']],
  ['dual-role', ['one-person-may-hold-both', 'two-people']],
  ['working-group-members', ['one-of-each', 'all-appointed']],
  ['district-office-duties', ['included', 'strict']],
  ['successor-bodies', ['successors-count', 'as-enacted', 'current']],
  ['municipal-schools', ['all-municipal', 'universities-only']],
  ['communications-division', ['included', 'strict']],
  ['administrator-escalation', ['hotline', 'through-seed']],
  ['seed-quota-conflict', ['minimum-prevails', 'maximum-prevails']],
  ['failures-counted', ['all-tests', 'make-up-tests']],
  ['consecutive-failures', ['reset-on-pass', 'broken-by-expulsion']],
  ['score-decimals', ['lower-bounds', 'round-half-up', 'integers-only']],
  ['score-out-of-range', ['nearest-band', 'reject']],
  ['ranking-ties', ['shared-rank', 'input-order']],
  ['ranking-lists', ['shared', 'by-grade']],
  ['inclusion-year', ['year-after-assessed', 'year-after-publication']],
  ['inclusion-lasts', ['from-then-on', 'that-year']],
]

describe('the readings', () => {
  test.each(readings)('%s can be read as %j, the first by default', (id, choices) => {
    expect(readingChoices[id]).toEqual(choices)
  })

  test('are listed in this order, and there is no other', () => {
    expect(Object.keys(readingChoices)).toEqual(readings.map(([id]) => id))
  })

  test('have closed types', () => {
    expectTypeOf<ReadingChoice<'several'>>().toEqualTypeOf<'at-least-one' | 'may-be-none'>()
    expectTypeOf<'typhoon'>().not.toExtend<ReadingId>()
    expectTypeOf<'two'>().not.toExtend<ReadingChoice<'several'>>()
  })
})
