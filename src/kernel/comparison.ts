import { type IsoDate, parseIsoDate } from './civil-date'

/**
 * Some facts, each so many times, added up. Numbers count as they are, dates by the day; all in one comparison have the
 * same step.
 */
export type Terms<Fact extends string = string> = Readonly<Partial<Record<Fact, number>>>

/**
 * An exact cut between facts, as data: whole multiples on both sides, so a share is never rounded. It does not
 * hold where a fact is null; one that may be left out counts for nothing where it is.
 */
export interface Comparison<Fact extends string = string> {
  readonly left: Side<Fact>
  readonly is: '>=' | '>'
  readonly right: Side<Fact>
}

/** A date where the cut is fixed by the law. */
export type Side<Fact extends string = string> = Terms<Fact> | IsoDate

/** 以上、以後: the left side reaches the right one, or goes beyond it. */
export function reaches<Fact extends string>(left: Side<Fact>, right: Side<Fact>): Comparison<Fact> {
  return { left, is: '>=', right }
}

/** 超過、逾: the left side goes beyond the right one. */
export function exceeds<Fact extends string>(left: Side<Fact>, right: Side<Fact>): Comparison<Fact> {
  return { left, is: '>', right }
}

/** Whether facts compare as a cut says. */
export function holds({ left, is, right }: Comparison, facts: Readonly<Record<string, unknown>>): boolean {
  const difference = sumOf(left, facts) - sumOf(right, facts)
  return is === '>=' ? difference >= 0 : difference > 0
}

/** NaN, which compares with nothing, where a fact is null. */
function sumOf(side: Side, facts: Readonly<Record<string, unknown>>): number {
  if (typeof side === 'string') return parseIsoDate(side)
  return Object.entries(side).reduce((sum, [fact, times]) => sum + (times as number) * quantityOf(facts[fact]), 0)
}

function quantityOf(value: unknown): number {
  if (value === undefined) return 0
  return typeof value === 'string' ? parseIsoDate(value) : typeof value === 'number' ? value : NaN
}
