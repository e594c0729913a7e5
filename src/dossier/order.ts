import type { IsoDate } from '../kernel/civil-date'
import { compareTexts } from '../kernel/natural-order'
import { clauseIds } from '../law/clause-id'
import type { Obligation } from './obligation'

const placeOf: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(clauseIds.map((clause, place) => [clause, place]))

/** By clause in the order of the law, then by date, then by id. */
export function inOrderOfTheLaw(a: Obligation, b: Obligation): number {
  return byClause(a, b) || compareTexts(a.subject.date ?? '', b.subject.date ?? '') || compareTexts(a.id, b.id)
}

/** By last day, what has none last; then by clause in the order of the law, then by id. */
export function inOrderOfTime(a: Obligation, b: Obligation): number {
  return compareTexts(lastDayOf(a) ?? '9999', lastDayOf(b) ?? '9999') || byClause(a, b) || compareTexts(a.id, b.id)
}

/** The last day in time; where the law sets none, the last day of the period to which a line belongs. */
export function lastDayOf({ due, subject }: Pick<Obligation, 'due' | 'subject'>): IsoDate | null {
  return due ?? subject.through ?? null
}

function byClause(a: Obligation, b: Obligation): number {
  return (placeOf.get(a.clause) as number) - (placeOf.get(b.clause) as number)
}
