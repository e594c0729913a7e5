import * as z from 'zod/mini'
import type { IsoDate } from '../kernel/civil-date'
import type { InputIssue } from '../kernel/input-issue'
import { deepFreeze, isObject } from '../kernel/json'
import { ownMembers } from '../kernel/own-members'
import { readInput } from '../kernel/read-input'
import { isoDate, name, objectOf, type Schema } from '../kernel/schema'
import type { ReadingChoice, ReadingId } from './reading-choices'
import type { AppliedReading } from './rule'

/** A reading as an office took it. */
export interface OfficeReading<Choice extends string = string> {
  readonly choice: Choice
  /** The person or office that decided. */
  readonly decidedBy: string
  readonly on: IsoDate
  /** The number of the letter that says so. */
  readonly letter?: string | undefined
}

/** The readings of an office, such as a file of its own holds them; of one that is a choice alone nobody is named. */
export type OfficeReadings = {
  readonly [Id in ReadingId]?: ReadingChoice<Id> | OfficeReading<ReadingChoice<Id>> | undefined
}

/** The choices alone, not yet judged, and who took which; or every fault of the form. */
export type ReadOffice =
  | { readonly choices: unknown; readonly decided: Readonly<Record<string, OfficeReading>> }
  | { readonly issues: readonly InputIssue[] }

/** Reads the readings of an office; `path` stands before every fault. Which readings there are is for the rules. */
export function readOfficeReadings(given: unknown, path: string): ReadOffice {
  const members = ownMembers(given)
  if (typeof members === 'string') return { choices: given, decided: {} }
  const entries = Object.entries(members).map(([id, entry]) => [id, readEntry(entry, `${path}.${id}`)] as const)
  const issues = entries.flatMap(([, entry]) => ('issues' in entry ? entry.issues : []))
  if (issues.length > 0) return { issues }
  const read = entries as unknown as readonly (readonly [string, { value: unknown }])[]
  return {
    choices: Object.fromEntries(read.map(([id, { value }]) => [id, isObject(value) ? value['choice'] : value])),
    decided: Object.fromEntries(
      read.flatMap(([id, { value }]) => (isObject(value) ? [[id, present(value as unknown as OfficeReading)]] : [])),
    ),
  }
}

/** What was decided under the readings of an office: those that it took say who did. */
export function withDeciders<Decided extends { readonly readings: readonly AppliedReading[] }>(
  decided: Decided,
  deciders: Readonly<Record<string, OfficeReading>>,
): Decided {
  const isOf = ({ id, choice }: AppliedReading): boolean => deciders[id]?.choice === choice
  if (!decided.readings.some(isOf)) return decided
  const readings = decided.readings.map((reading) =>
    isOf(reading) ? { ...reading, ...deciders[reading.id] } : reading,
  )
  return Object.freeze({ ...decided, readings: deepFreeze(readings) })
}

function readEntry(entry: unknown, path: string) {
  return isObject(entry) ? readInput(officeReading(), entry, path) : { value: entry }
}

/** What is left out is no member, so decisions stay plain data. */
function present({ letter, ...reading }: OfficeReading): OfficeReading {
  return letter === undefined ? reading : { ...reading, letter }
}

function officeReading(): Schema<OfficeReading> {
  return objectOf<OfficeReading>({
    choice: z.string(),
    decidedBy: name(),
    on: isoDate(),
    letter: z.optional(name()),
  })
}
