import type { IsoDate } from '../../kernel/civil-date'
import type { JsonObject } from '../../kernel/json'
import type { AppliedReading, Decision } from '../../law/rule'

/** What an archive keeps of a decision, so it can be explained and asked again years later; plain JSON. */
export interface Archived<Value = unknown> {
  /** The form of the archive itself. */
  readonly format: 1
  /** Which version of this package decided. */
  readonly package: { readonly name: 'taipei-rollout-rules'; readonly version: string }
  /** Which version of the text was carried out, and how far its being in force was looked into. */
  readonly law: {
    readonly documentNumber: string
    readonly inForceFrom: IsoDate
    readonly checkedOn: IsoDate
    readonly currentForceVerified: boolean
  }
  /** When it was decided or kept, in the caller's words: the library knows no clock. */
  readonly at: string
  /** The facts as the rule was asked. */
  readonly facts: JsonObject
  readonly decision: Decision<Value>
  /** Every reading that was given, and those on which the decision hangs; all others were at their defaults. */
  readonly readings: readonly AppliedReading[]
  /** The calendar that was counted by; null where no day was counted. */
  readonly calendar: ArchivedCalendar | null
  /** Of each part, which tells whether it was changed since. */
  readonly checkSums: { readonly [Part in ArchivedPart]: string }
}

/** What a decision says of the calendar that it was counted by. */
export interface ArchivedCalendar {
  readonly edition: string
  readonly replacedYears?: readonly number[] | undefined
  readonly closuresChecked: { readonly from: IsoDate; readonly through: IsoDate } | null
}

/** The parts of an archive that can differ. */
export const archivedParts = /* @__PURE__ */ Object.freeze([
  'package',
  'law',
  'at',
  'facts',
  'value',
  'basis',
  'readings',
  'calendar',
] as const)

/** One of {@link archivedParts}. */
export type ArchivedPart = (typeof archivedParts)[number]

/** An archive without its sums. */
export type Kept<Value = unknown> = Omit<Archived<Value>, 'checkSums'>

/** What each part of an archive holds; `readings` those in force and those of the decision. */
export function contentOf({ decision, ...kept }: Kept): Readonly<Record<ArchivedPart, unknown>> {
  return {
    package: kept.package,
    law: kept.law,
    at: kept.at,
    facts: kept.facts,
    value: [decision.rule, decision.value],
    basis: decision.basis,
    readings: [kept.readings, decision.readings],
    calendar: kept.calendar,
  }
}
