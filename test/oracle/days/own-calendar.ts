import { Refusal, type Choices } from './answers'
import { dayOf, isoOf } from './civil-days'

export interface DayTold {
  readonly date: string
  readonly workday: boolean
  readonly kind: string
  readonly name: unknown
  readonly source: string
}

/** What a calendar of the library says of its days; nothing is counted with it. */
export interface CalendarTold {
  readonly coverage: {
    readonly first: string
    readonly last: string
    readonly closuresChecked: { readonly from: string; readonly through: string } | null
  }
  day(date: string): DayTold
}

/** Knows of each day whether it is off, and does all counting day by day. */
export class OwnCalendar {
  readonly #days = new Map<number, DayTold>()
  readonly first: number
  readonly last: number
  readonly checked: { readonly from: string; readonly through: string } | null

  constructor(told: CalendarTold) {
    this.first = dayOf(told.coverage.first)
    this.last = dayOf(told.coverage.last)
    this.checked = told.coverage.closuresChecked
    for (let day = this.first; day <= this.last; day += 1) this.#days.set(day, told.day(isoOf(day)))
  }

  day(day: number): DayTold {
    const found = this.#days.get(day)
    if (!found) throw new Refusal('calendar-range', [isoOf(day)])
    return found
  }

  /** Whether a day counts; a closed one does not move a limit's last day here. */
  counts(day: number, choices: Choices): boolean {
    const { kind, workday } = this.day(day)
    if (kind === 'closure') return choices['typhoon-closure'] !== 'not-a-workday'
    if (kind === 'make-up-workday') return choices['make-up-saturday'] === 'workday'
    return workday
  }

  /** Whether a limit that ends on this day moves. */
  isOff(day: number, choices: Choices): boolean {
    const { kind } = this.day(day)
    if (kind === 'closure') return choices['typhoon-closure'] !== 'counts-as-workday'
    return !this.counts(day, choices)
  }

  /** The first day from this one on that is not off. */
  nextWorkday(day: number, choices: Choices): number {
    let next = day
    while (this.isOff(next, choices)) next += 1
    return next
  }

  /** How many days count after the one and through the other. */
  counted(after: number, through: number, choices: Choices): number {
    this.day(after)
    this.day(through)
    let sum = 0
    for (let day = after + 1; day <= through; day += 1) if (this.counts(day, choices)) sum += 1
    return sum
  }
}

export interface Row {
  readonly date: string
  readonly counted: boolean
  readonly number: number | null
  readonly why: string
  readonly name: unknown
}

export interface Counted {
  readonly end: number
  readonly dayOne: number
  readonly ledger: Row[]
}

/** Counts workdays from a day on, which itself is left out or not. */
export function countWorkdays(
  calendar: OwnCalendar,
  from: number,
  count: number,
  leaveOut: boolean,
  choices: Choices,
): Counted {
  const ledger: Row[] = []
  let number = 0
  let dayOne = 0
  for (let day = from; ; day += 1) {
    const { date, kind, name } = calendar.day(day)
    if (leaveOut && day === from) {
      ledger.push({ date, counted: false, number: null, why: 'start-day', name })
      continue
    }
    const wouldBeLast = number + 1 === count
    const closedAtTheEnd = wouldBeLast && kind === 'closure' && choices['typhoon-closure'] === 'extends-last-day-only'
    if (!calendar.counts(day, choices) || closedAtTheEnd) {
      ledger.push({ date, counted: false, number: null, why: kind, name })
      continue
    }
    number += 1
    if (number === 1) dayOne = day
    ledger.push({ date, counted: true, number, why: kind, name })
    if (number === count) return { end: day, dayOne, ledger }
  }
}

/** Of a day that counts: not a plain workday, but a Saturday worked, a closed day or one that the caller put in. */
export const isSpecial = (kind: string): boolean => kind !== 'workday'
