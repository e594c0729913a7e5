import { vi } from 'vitest'
import type * as OfficialYears from '../../src/calendar/official-years'

const published = await vi.importActual<typeof OfficialYears>('../../src/calendar/official-years')

/**
 * The official years through 2027 alone. A test that says what holds where the calendar ends, or of a year that is
 * added at its end, stands on these, so it stays as it is when another year is published.
 */
export const officialYears = published.officialYears.filter(({ year }) => year <= 2027)
