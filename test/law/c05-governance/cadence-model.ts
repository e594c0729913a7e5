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
    facts.committee === 'council' && readings['council-cadence'] !== 'calendar-two-months'
      ? windowsOf(stretch, facts)
      : blocksOf(stretch, facts, readings),
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

/** Months, two months or quarters: days are put into boxes, and a box that the calendar would fill further is cut. */
function blocksOf(
  { days, open }: Stretch,
  { meetings, asOf, committee }: MeetingCadenceFacts,
  readings: Choices,
): MeetingPeriod[] {
  const boxes = new Map<string, Day[]>()
  for (const day of days) {
    const box = boxOf(day.date, Number(day.duty))
    if (!boxes.get(box)?.push(day)) boxes.set(box, [day])
  }
  return [...boxes].flatMap(([box, inside], place, all) => {
    if (open && !inside[0]!.closed && inside[0]!.date > asOf) return []
    // The drawing of an open stretch may end within its last box, which is whole all the same.
    const drawingEnds = open && place === all.length - 1
    const from = inside[0]!.date
    const to = drawingEnds ? lastOfBox(from, Number(inside[0]!.duty)) : inside.at(-1)!.date
    const partial =
      boxOf(previous(from), Number(inside[0]!.duty)) === box || boxOf(next(to), Number(inside[0]!.duty)) === box
    const held = inside.filter(({ date }) => meetings.includes(date)).length
    const duty = committee === 'council' ? ('in-principle' as const) : ('must' as const)
    const passed =
      to < asOf ? (committee === 'council' ? ('advisory' as const) : ('missed' as const)) : ('pending' as const)
    const mayBeEmpty = partial && (committee === 'council' || readings['partial-periods'] !== 'required')
    return [{ from, to, duty, partial, held, status: held > 0 ? 'met' : mayBeEmpty ? 'partial' : passed }]
  })
}

/**
 * Two months from the last meeting on: a clock that runs down day by day, stops when it has run out, and is wound by
 * every meeting.
 */
function windowsOf({ days, open }: Stretch, { meetings, asOf }: MeetingCadenceFacts): MeetingPeriod[] {
  const periods: MeetingPeriod[] = []
  let from: string | null = days[0]!.date
  let last = previous(twoMonthsAfter(from))
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
      last = twoMonthsAfter(date)
    }
  }
  return periods
}

function twoMonthsAfter(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  for (let number = day; ; number--) {
    const candidate = new Date(Date.UTC(year, month + 1, number))
    if (candidate.getUTCDate() === number) return iso(candidate)
  }
}

function boxOf(date: string, months: number): string {
  const month = Number(date.slice(5, 7))
  return `${date.slice(0, 4)} ${Math.ceil(month / months)}`
}

function lastOfBox(date: string, months: number): string {
  let day = date
  while (boxOf(next(day), months) === boxOf(date, months)) day = next(day)
  return day
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
