import type { MeetingCadence, MeetingCadenceFacts, MeetingPeriod } from '../../../src/law/c05-governance'

const DAY = 86_400_000

type Choices = Readonly<Record<string, string | undefined>>

interface Day {
  readonly date: string
  /** What a committee has to do on it: nothing, or to meet within so many months. */
  readonly duty: string
  /** Whether it lies in a phase whose end is known. */
  readonly closed: boolean
}

/**
 * The cadence of meetings as somebody with a wall calendar would find it: every day is given what the committee has to
 * do on it, and the days are then gone through one by one. It shares no code and no way of thinking with the library.
 * An open phase is drawn far beyond `asOf`.
 */
export function cadenceByDays(facts: MeetingCadenceFacts, readings: Choices): MeetingCadence {
  const periods = stretchesOf(facts).flatMap((stretch) =>
    facts.committee !== 'council'
      ? groupPeriodsOf(stretch, facts, readings)
      : readings['council-cadence'] === 'calendar-two-months'
        ? councilBlocksOf(stretch, facts)
        : windowsOf(stretch, facts),
  )
  const worst = ['missed', 'advisory', 'pending'] as const
  return { status: worst.find((status) => periods.some((period) => period.status === status)) ?? 'met', periods }
}

/** Days next to one another with the same duty; the last day of an open stretch is only where the drawing ends. */
interface Stretch {
  readonly days: readonly Day[]
  readonly open: boolean
}

function stretchesOf({ committee, phases, asOf }: MeetingCadenceFacts): Stretch[] {
  const horizon = later([asOf, ...phases.flatMap(({ from, to }) => [from, to ?? from])], 200)
  const stretches: { days: Day[]; open: boolean }[] = []
  for (
    let date = [...phases.map(({ from }) => from), asOf].reduce((a, b) => (a < b ? a : b));
    date <= horizon;
    date = next(date)
  ) {
    const phase = phases.find(({ from, to }) => from <= date && (to === null || date <= to))
    const duty = phase === undefined ? 'none' : dutyIn(committee, phase.phase)
    if (duty === 'none') continue
    const day: Day = { date, duty, closed: phase!.to !== null }
    const current = stretches.at(-1)
    const before = current?.days.at(-1)
    if (before !== undefined && next(before.date) === date && before.duty === duty) current!.days.push(day)
    else stretches.push({ days: [day], open: false })
  }
  return stretches.map(({ days }) => ({ days, open: !days.at(-1)!.closed }))
}

function dutyIn(committee: string, phase: string): string {
  if (committee === 'council') return '2'
  if (phase === 'operations') return committee === 'steering-group' ? '3' : 'none'
  return committee === 'steering-group' || phase === 'launch' ? '1' : 'none'
}

interface Box {
  readonly from: string
  readonly to: string
  readonly partial: boolean
}

/** Days are put into boxes, and a box that the calendar, or the count, would fill further is cut. */
function boxesOf({ days, open }: Stretch, asOf: string, boxOf: (date: string) => string): Box[] {
  const boxes = new Map<string, Day[]>()
  for (const day of days) {
    const box = boxOf(day.date)
    if (!boxes.get(box)?.push(day)) boxes.set(box, [day])
  }
  return [...boxes].flatMap(([box, inside], place, all) => {
    if (open && !inside[0]!.closed && inside[0]!.date > asOf) return []
    const from = inside[0]!.date
    let to = inside.at(-1)!.date
    // The drawing of an open stretch may end within its last box, which is whole all the same.
    if (open && place === all.length - 1) while (boxOf(next(to)) === box) to = next(to)
    return [{ from, to, partial: boxOf(previous(from)) === box || boxOf(next(to)) === box }]
  })
}

function calendarBox(months: number): (date: string) => string {
  return (date) => `${date.slice(0, 4)} ${Math.ceil(Number(date.slice(5, 7)) / months)}`
}

/** Which month or quarter from a first day a date lies in: 1, 2, … */
function countedBox(first: string, months: number): (date: string) => string {
  return (date) => {
    if (date < first) return 'before'
    let number = 1
    while (lastOfMonths(first, months * number) < date) number++
    return String(number)
  }
}

function groupPeriodsOf(stretch: Stretch, { meetings, asOf }: MeetingCadenceFacts, readings: Choices): MeetingPeriod[] {
  const { days, open } = stretch
  const months = Number(days[0]!.duty)
  const first = days[0]!.date
  const last = days.at(-1)!.date
  const counted = readings['months-counted'] === 'from-phase-start'
  const cut = readings['partial-periods'] ?? 'at-least-one'
  let boxes = boxesOf(stretch, asOf, counted ? countedBox(first, months) : calendarBox(months))
  if (cut === 'at-least-one' && !open && !boxes.some(({ partial }) => !partial))
    boxes = [{ from: first, to: last, partial: lastOfMonths(first, months) > last }]
  return boxes.map(({ from, to, partial }): MeetingPeriod => {
    const held = meetings.filter((date) => from <= date && date <= to).length
    const passed = asOf > to
    let status: MeetingPeriod['status'] = passed ? 'missed' : 'pending'
    if (partial && cut === 'reported-only') status = 'partial'
    if (partial && cut === 'at-least-one') status = passed ? 'advisory' : 'partial'
    return { from, to, duty: 'must', partial, held, status: held > 0 ? 'met' : status }
  })
}

function councilBlocksOf(stretch: Stretch, { meetings, asOf }: MeetingCadenceFacts): MeetingPeriod[] {
  return boxesOf(stretch, asOf, calendarBox(2)).map(({ from, to, partial }): MeetingPeriod => {
    const held = meetings.filter((date) => from <= date && date <= to).length
    const empty = partial ? 'partial' : asOf > to ? 'advisory' : 'pending'
    return { from, to, duty: 'in-principle', partial, held, status: held > 0 ? 'met' : empty }
  })
}

/**
 * Two months from the last meeting on: a clock that runs down day by day, stops when it has run out, and is wound by
 * every meeting.
 */
function windowsOf({ days, open }: Stretch, { meetings, asOf }: MeetingCadenceFacts): MeetingPeriod[] {
  const periods: MeetingPeriod[] = []
  let from: string | null = days[0]!.date
  let last = lastOfMonths(from, 2)
  for (const [place, { date, closed }] of days.entries()) {
    if (from === date && !closed && date > asOf) break
    const met = meetings.includes(date)
    const ends = place === days.length - 1 && !open
    if (from !== null && (met || date === last || ends)) {
      const partial = !met && date !== last
      periods.push({
        from,
        to: date,
        duty: 'in-principle',
        partial,
        held: met ? 1 : 0,
        status: met ? 'met' : partial ? 'partial' : date < asOf ? 'advisory' : 'pending',
      })
      from = null
    }
    if (met) {
      from = next(date)
      last = lastOfMonths(from, 2)
    }
  }
  return periods
}

/**
 * Civil Code 121 II: so many months from a day end with the day before the one that bears its number; a month that has
 * no such day ends them with its own last.
 */
function lastOfMonths(first: string, months: number): string {
  const [year, month, number] = first.split('-').map(Number) as [number, number, number]
  const daysInMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const day = new Date(Date.UTC(year, month - 1 + months, Math.min(number, daysInMonth)))
  return number > daysInMonth ? iso(day) : previous(iso(day))
}

function later(dates: readonly string[], days: number): string {
  return iso(new Date(Math.max(...dates.map((date) => Date.parse(date))) + days * DAY))
}

/** The same days are gone through again and again. */
const nextDays = new Map<string, string>()

function next(date: string): string {
  const known = nextDays.get(date) ?? iso(new Date(Date.parse(date) + DAY))
  nextDays.set(date, known)
  return known
}

function previous(date: string): string {
  return iso(new Date(Date.parse(date) - DAY))
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10)
}
