import * as fc from 'fast-check'
import type { ReadingChoices } from './answers'
import { dayOf } from './civil-days'
import { idleReading, type DrawnOptions } from './faults'

/** What is handed to the library: a reading left out stands at its default. */
const drawnReadings = (readings: ReadingChoices, idle: ReadingChoices): fc.Arbitrary<Record<string, string>> =>
  fc
    .record({
      ...Object.fromEntries(
        Object.entries(readings).map(([id, choices]) => [id, fc.constantFrom(...choices, ...choices, undefined)]),
      ),
      ...Object.fromEntries(
        Object.entries(idle).map(([id, choices]) => [id, fc.constantFrom(...choices, undefined, undefined)]),
      ),
    })
    .map((chosen) =>
      Object.fromEntries(Object.entries(chosen).filter(([, choice]) => choice !== undefined)),
    ) as fc.Arbitrary<Record<string, string>>

/** Now and then something that is no option, no calendar, no reading or no choice of it. */
export const drawnOptions = (
  readings: ReadingChoices,
  idle: ReadingChoices = idleReading,
): fc.Arbitrary<DrawnOptions> =>
  fc.tuple(drawnReadings(readings, idle), fc.nat(199), fc.nat(99)).map(([chosen, odd, which]) => {
    const ids = Object.keys({ ...readings, ...idle })
    const id = ids[which % ids.length] ?? ''
    return {
      readings:
        odd === 51 || odd === 54
          ? { ...chosen, 'no-such-reading': 'anything' }
          : odd === 52 || odd === 55
            ? { ...chosen, [id]: 'no-such-choice' }
            : chosen,
      extraOption: odd === 53 || odd === 54 || odd === 56,
      ownCalendar: odd === 55 || odd === 56 || odd === 57,
    }
  })

/** Options as the library takes them. */
export const optionsFor = ({ readings, extraOption, ownCalendar }: DrawnOptions, calendar?: unknown): object => ({
  readings,
  ...(calendar === undefined ? {} : { calendar }),
  ...(extraOption ? { extra: 1 } : {}),
  ...(ownCalendar ? { calendar: { isWorkday: () => true } } : {}),
})

/** A day of the month near which months begin and end. */
const dayOfMonth = fc.oneof(fc.constantFrom(1, 2, 15, 27, 28, 29, 30, 31), fc.integer({ min: 1, max: 31 }))

/** A date of these years, often at the end or the beginning of a month. */
export const drawnDay = (firstYear: number, lastYear: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.integer({ min: firstYear, max: lastYear }), fc.integer({ min: 1, max: 12 }), dayOfMonth)
    .map(([year, month, day]) => dayOf(`${String(year)}-${String(month).padStart(2, '0')}-01`) + day - 1)

/** What is done to facts to spoil them; the number says where. */
export type Spoiler = (facts: Record<string, unknown>, which: number) => Record<string, unknown>

const junk = ['2026-02-29', '2025-13-01', '2025-1-1', '1899-12-31', '2101-01-01', '', ' ', 20250101, true, [], {}]

export const spoilt =
  (key: string, values: readonly unknown[] = junk): Spoiler =>
  (facts, which) => ({ ...facts, [key]: values[which % values.length] })

export const without =
  (key: string): Spoiler =>
  (facts) =>
    Object.fromEntries(Object.entries(facts).filter(([name]) => name !== key))

export const extraKey: Spoiler = (facts) => ({ ...facts, extra: 0 })

/** Leaves most facts sound, and spoils the rest in one to three ways. */
export const sometimesSpoilt = (
  facts: fc.Arbitrary<Record<string, unknown>>,
  spoilers: readonly Spoiler[],
): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(
      facts,
      fc.nat(9),
      fc.array(fc.tuple(fc.constantFrom(...spoilers), fc.nat(999)), { minLength: 1, maxLength: 3 }),
    )
    .map(([sound, often, ways]) =>
      often > 0 ? sound : ways.reduce((spoiling, [spoil, which]) => spoil(spoiling, which), sound),
    )
