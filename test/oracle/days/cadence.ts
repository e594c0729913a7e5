import { answerUnder, Refusal, type Answer, type Choices, type ReadingChoices, type Worked } from './answers'
import { civilDay, dayOf, endOfMonths, isDate, isoOf, lastDay } from './civil-days'
import { Faults, judgeOptions, type DrawnOptions } from './faults'

export const committees = ['council', 'steering-group', 'working-group']
export const phaseNames = ['planning', 'development', 'launch', 'operations']

export const cadenceReadings: ReadingChoices = {
  'council-cadence': ['rolling-two-months', 'calendar-two-months'],
  'partial-periods': ['at-least-one', 'required', 'reported-only'],
  'months-counted': ['calendar', 'from-phase-start'],
}

interface Facts {
  committee: string
  phases: { phase: string; from: string; to: string | null }[]
  meetings: string[]
  asOf: string
}

/** Phases that touch and lay the same duty on the committee. */
interface Run {
  from: number
  to: number | null
  months: 1 | 2 | 3
  /** The first day of the phase that is open, if one is. */
  openFrom: number | null
}

interface Piece {
  from: number
  to: number
  partial: boolean
}

export interface PeriodFound {
  from: string
  to: string
  duty: string
  partial: boolean
  held: number
  status: string
}

function monthsOf(committee: string, phase: string): 1 | 2 | 3 | null {
  if (committee === 'council') return 2
  if (committee === 'steering-group') return phase === 'operations' ? 3 : 1
  return phase === 'launch' ? 1 : null
}

function runsOf({ committee, phases }: Facts): Run[] {
  const found: Run[] = []
  for (const { phase, from, to } of [...phases].sort((a, b) => dayOf(a.from) - dayOf(b.from))) {
    const months = monthsOf(committee, phase)
    if (months === null) continue
    const run = found.at(-1)
    const start = dayOf(from)
    const openFrom = to === null ? start : null
    if (run && run.to !== null && run.to + 1 === start && run.months === months) {
      run.to = to === null ? null : dayOf(to)
      run.openFrom = openFrom
    } else found.push({ from: start, to: to === null ? null : dayOf(to), months, openFrom })
  }
  return found
}

/** A day's number in the blocks of so many months into which the calendar falls. */
const block = (day: number, months: number): number => {
  const { year, month } = civilDay(day)
  return Math.floor((year * 12 + month - 1) / months)
}

/** Goes through the days of a run and begins anew wherever a block of the calendar does. */
function calendarPieces(run: Run, asOf: number): Piece[] {
  const pieces: Piece[] = []
  let from = run.from
  for (let day = run.from; ; day += 1) {
    const cutHere = run.to === day
    const blockEnds = block(day, run.months) !== block(day + 1, run.months)
    if (!cutHere && !blockEnds) continue
    const beginsWithBlock = block(from - 1, run.months) !== block(from, run.months)
    pieces.push({ from, to: day, partial: !beginsWithBlock || !blockEnds })
    from = day + 1
    if (cutHere || !listed(from, run, asOf)) return pieces
  }
}

function piecesFromTheFirstDay(run: Run, asOf: number): Piece[] {
  const pieces: Piece[] = []
  let from = run.from
  for (let number = 1; ; number += 1) {
    const end = endOfMonths(run.from, number * run.months)
    const cut = run.to !== null && run.to < end
    const to = cut && run.to !== null ? run.to : end
    pieces.push({ from, to, partial: cut })
    from = to + 1
    if (run.to !== null ? from > run.to : !listed(from, run, asOf)) return pieces
  }
}

const listed = (from: number, run: Run, asOf: number): boolean =>
  run.openFrom === null || from < run.openFrom || from <= asOf

function groupPeriods(facts: Facts, choices: Choices, codes: string[]): PeriodFound[] {
  const asOf = dayOf(facts.asOf)
  const meetings = facts.meetings.map(dayOf)
  const partialPeriods = choices['partial-periods']
  const found: PeriodFound[] = []
  for (const run of runsOf(facts)) {
    let pieces = choices['months-counted'] === 'calendar' ? calendarPieces(run, asOf) : piecesFromTheFirstDay(run, asOf)
    if (partialPeriods === 'at-least-one' && run.to !== null && pieces.every(({ partial }) => partial)) {
      const partial = endOfMonths(run.from, run.months) > run.to
      pieces = [{ from: run.from, to: run.to, partial }]
      codes.push(partial ? 'run-is-cut-as-one' : 'run-binds-as-one')
    }
    for (const { from, to, partial } of pieces) {
      if (!listed(from, run, asOf)) continue
      const held = meetings.filter((meeting) => from <= meeting && meeting <= to).length
      const over = to < asOf
      let status = held > 0 ? 'met' : over ? 'missed' : 'pending'
      if (held === 0 && partial && partialPeriods === 'at-least-one') status = over ? 'advisory' : 'partial'
      if (held === 0 && partial && partialPeriods === 'reported-only') status = 'partial'
      found.push({ from: isoOf(from), to: isoOf(to), duty: 'must', partial, held, status })
    }
  }
  return found
}

function councilBlocks(facts: Facts): PeriodFound[] {
  const asOf = dayOf(facts.asOf)
  const meetings = facts.meetings.map(dayOf)
  return runsOf(facts).flatMap((run) =>
    calendarPieces(run, asOf)
      .filter(({ from }) => listed(from, run, asOf))
      .map(({ from, to, partial }) => {
        const held = meetings.filter((meeting) => from <= meeting && meeting <= to).length
        const status = held > 0 ? 'met' : partial ? 'partial' : to < asOf ? 'advisory' : 'pending'
        return { from: isoOf(from), to: isoOf(to), duty: 'in-principle', partial, held, status }
      }),
  )
}

function councilWindows(facts: Facts): PeriodFound[] {
  const asOf = dayOf(facts.asOf)
  const meetings = facts.meetings.map(dayOf).sort((a, b) => a - b)
  const found: PeriodFound[] = []
  for (const run of runsOf(facts)) {
    const phasesEnd = run.to ?? Infinity
    let from = run.from
    while (from <= phasesEnd && listed(from, run, asOf)) {
      const start = from
      const full = endOfMonths(start, 2)
      const cut = full > phasesEnd
      const to = Math.min(full, phasesEnd)
      const meeting = meetings.find((day) => start <= day && day <= to)
      if (meeting !== undefined) {
        found.push(window(start, meeting, false, 1, 'met'))
        from = meeting + 1
        continue
      }
      found.push(window(start, to, cut, 0, cut ? 'partial' : to < asOf ? 'advisory' : 'pending'))
      const late = meetings.find((day) => day > to && day <= phasesEnd)
      if (late === undefined) break
      from = late + 1
    }
  }
  return found
}

const window = (from: number, to: number, partial: boolean, held: number, status: string): PeriodFound => ({
  from: isoOf(from),
  to: isoOf(to),
  duty: 'in-principle',
  partial,
  held,
  status,
})

const worstFirst = ['missed', 'advisory', 'pending', 'met']

function work(facts: Facts, choices: Choices): Worked {
  const codes = ['phases-with-a-meeting-duty']
  const periods =
    facts.committee !== 'council'
      ? groupPeriods(facts, choices, codes)
      : choices['council-cadence'] === 'rolling-two-months'
        ? councilWindows(facts)
        : councilBlocks(facts)
  if (periods.some(({ to }) => dayOf(to) > lastDay)) throw new Refusal('invalid-input', ['asOf past-last-year'])
  const status = worstFirst.find((one) => periods.some((period) => period.status === one)) ?? 'met'
  const cutAdvisory = status === 'advisory' && facts.committee !== 'council'
  codes.push('periods-counted', cutAdvisory ? 'cadence-cut-advisory' : `cadence-${status}`)
  return { value: { status, periods }, codes }
}

/** Faults within the phases: reversed ones, and those that begin before an earlier one has ended. */
function judgePhases(faults: Faults, phases: readonly unknown[]): void {
  const sound: { index: number; from: string; to: string | null }[] = []
  phases.forEach((phase, index) => {
    const path = `phases.${String(index)}`
    if (!faults.object(path, phase, ['phase', 'from', 'to'])) return
    faults.option(`${path}.phase`, phase.phase, phaseNames)
    const { from, to } = phase
    const datesAreSound = [faults.date(`${path}.from`, from), faults.dateOrNone(`${path}.to`, to)].every(Boolean)
    if (!datesAreSound || !isDate(from)) return
    if (isDate(to) && to < from) faults.add(`${path}.to`, 'reversed')
    else sound.push({ index, from, to: isDate(to) ? to : null })
  })
  sound.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.index - b.index))
  sound.forEach(({ index, from }, place) => {
    const earlier = sound.slice(0, place)
    if (earlier.some(({ to }) => to === null || to >= from)) faults.add(`phases.${String(index)}.from`, 'overlap')
  })
}

function judgeFacts(facts: unknown): void {
  const faults = new Faults()
  if (faults.object('', facts, ['committee', 'phases', 'meetings', 'asOf'])) {
    const { phases, meetings, asOf } = facts
    faults.option('committee', facts.committee, committees)
    faults.date('asOf', asOf)
    if (faults.list('phases', phases)) judgePhases(faults, phases)
    if (faults.list('meetings', meetings))
      meetings.forEach((meeting, index) => {
        const path = `meetings.${String(index)}`
        if (faults.date(path, meeting) && meetings.indexOf(meeting) < index) faults.add(path, 'duplicate')
        faults.happened(path, meeting, asOf)
      })
  }
  faults.refuse()
}

export const cadenceAnswer = (facts: unknown, options: DrawnOptions): Answer =>
  answerUnder(
    cadenceReadings,
    options.readings,
    () => {
      judgeFacts(facts)
      judgeOptions(options, cadenceReadings)
    },
    (choices) => work(facts as Facts, choices),
  )
