import * as fc from 'fast-check'
import { createWorkCalendar, officialCalendar, taipeiCalendar, type WorkCalendar } from 'taipei-rollout-rules/calendar'
import { projectedCalendar } from 'taipei-rollout-rules/projection'
import { dayOf, firstDay, isoOf, lastDay } from './civil-days'
import { drawnDay } from './drawn'
import { OwnCalendar } from './own-calendar'

/** A calendar that is handed to the library, or none for its default, and what the second implementation counts by. */
export interface DrawnCalendar {
  readonly name: string
  readonly given: WorkCalendar | undefined
  readonly own: OwnCalendar
  /** Days that are not plain workdays or weekends, and the calendar's first and last. */
  readonly edges: readonly number[]
}

function drawable(name: string, calendar: WorkCalendar, given: WorkCalendar | undefined = calendar): DrawnCalendar {
  const own = new OwnCalendar(calendar)
  const edges = [own.first, own.last, own.last]
  for (let day = own.first; day <= own.last; day += 1) {
    const { kind } = own.day(day)
    if (kind !== 'workday' && kind !== 'weekend') edges.push(day)
    // Closures are few, and the ones on which most turns.
    if (kind === 'closure') edges.push(...Array<number>(40).fill(day))
    if (kind === 'make-up-workday') edges.push(...Array<number>(8).fill(day))
  }
  return { name, given, own, edges }
}

const overrides = [
  { date: '2024-10-04', workday: false, name: 'inventory' },
  { date: '2024-10-05', workday: true },
  { date: '2024-07-25', workday: true },
  { date: '2026-07-11', workday: true },
  { date: '2026-07-13', workday: false },
  { date: '2025-02-08', workday: false },
  { date: '2019-10-01', workday: false },
  { date: '2027-12-30', workday: false },
]

export const calendars: readonly DrawnCalendar[] = [
  drawable('default', taipeiCalendar, undefined),
  drawable('official', officialCalendar),
  drawable('overrides', createWorkCalendar({ overrides })),
  drawable('no make-up Saturdays', createWorkCalendar({ makeUpSaturdays: 'not-a-workday' })),
  drawable('projected', projectedCalendar({ through: 2030 })),
]

const [usual] = calendars
if (!usual) throw new Error('there is no calendar')

export const drawnCalendar: fc.Arbitrary<DrawnCalendar> = fc.constantFrom(usual, usual, usual, ...calendars)

/** A day near one of the calendar's edges, or any other of its years, now and then one that it does not know. */
export const dayNear = ({ own, edges }: DrawnCalendar, before = 16, after = 6): fc.Arbitrary<number> =>
  fc.oneof(
    {
      weight: 10,
      arbitrary: fc
        .tuple(fc.nat(edges.length - 1), fc.integer({ min: -before, max: after }))
        .map(([edge, days]) => (edges[edge] ?? own.first) + days),
    },
    { weight: 4, arbitrary: fc.integer({ min: own.first, max: own.last }) },
    { weight: 1, arbitrary: fc.oneof(drawnDay(1900, 2100), fc.constantFrom(firstDay, dayOf('2028-01-03'), lastDay)) },
  )

/** Some days away, within the years that the library takes. */
export const away = (day: number, days: number): string => isoOf(Math.min(lastDay, Math.max(firstDay, day + days)))
