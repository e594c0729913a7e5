import { type IsoDate, formatIsoDate, parseIsoDate } from '../kernel/civil-date'

/** A day before all others, and one after them; neither is ever told. */
export const BEFORE_ALL: IsoDate = '0000-01-01'
export const AFTER_ALL: IsoDate = '9999-12-31'

/** The first and the last day that a record can name. */
export const FIRST_DAY: IsoDate = '1900-01-01'
export const LAST_DAY: IsoDate = '2100-12-31'

/** Days from one to the day before another. */
export interface Stretch {
  readonly from: IsoDate
  /** The first day that no longer belongs to it. */
  readonly until: IsoDate
}

/** The next day; one after all where it lies after 2100. */
export function dayAfter(date: IsoDate): IsoDate {
  return date >= LAST_DAY ? AFTER_ALL : dayBeside(date, 1)
}

/** The day before; of one after all the last that a record can name. */
export function dayBefore(date: IsoDate): IsoDate {
  if (date > LAST_DAY) return LAST_DAY
  return date <= FIRST_DAY ? BEFORE_ALL : dayBeside(date, -1)
}

/** The day beside a day. Most lie in the same month, and an audit asks for hundreds. */
function dayBeside(date: IsoDate, step: 1 | -1): IsoDate {
  const day = Number(date.slice(8)) + step
  return day >= 1 && day <= 28
    ? `${date.slice(0, 8)}${day < 10 ? '0' : ''}${day}`
    : formatIsoDate(parseIsoDate(date) + step)
}

export function earlier(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other
}

export function later(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other
}

/** The earlier of two days of which either may not be. */
export function earlierOf(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  return one === null ? other : other === null ? one : earlier(one, other)
}

/** The days of stretches through a last day, as stretches; an open end is one after all. */
export function untilAfter(through: IsoDate | null): IsoDate {
  return through === null ? AFTER_ALL : dayAfter(through)
}

/** What two lists of stretches have in common; each list in the order of time, without overlap. */
export function common(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  const shared: Stretch[] = []
  let place = 0
  for (const { from, until } of some) {
    while (place < others.length && (others[place] as Stretch).until <= from) place++
    for (let next = place; next < others.length && (others[next] as Stretch).from < until; next++) {
      const other = others[next] as Stretch
      const both = { from: later(from, other.from), until: earlier(until, other.until) }
      if (both.from < both.until) shared.push(both)
    }
  }
  return shared
}

/** The days of a stretch that lie in none of some others. */
export function without({ from, until }: Stretch, others: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = []
  let next = from
  for (const other of others) {
    if (other.until <= next || other.from >= until) continue
    if (other.from > next) left.push({ from: next, until: other.from })
    next = other.until
  }
  if (next < until) left.push({ from: next, until })
  return left
}

/** The first and the last day of each stretch, with the days beside them, as far as a record can name them. */
export function turnsOf(stretches: readonly Stretch[]): readonly IsoDate[] {
  return stretches
    .flatMap(({ from, until }) => [dayBefore(from), from, dayBefore(until), until])
    .filter((day) => FIRST_DAY <= day && day <= LAST_DAY)
}

/** Stretches in the order of time, those that touch or overlap as one. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = []
  for (const { from, until } of [...stretches].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = whole.at(-1)
    if (last === undefined || from > last.until) whole.push({ from, until })
    else if (until > last.until) whole[whole.length - 1] = { from: last.from, until }
  }
  return whole
}

export function isWithin(day: IsoDate, stretches: readonly Stretch[]): boolean {
  return stretches.some(({ from, until }) => from <= day && day < until)
}
