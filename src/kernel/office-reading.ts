import * as z from 'zod/mini'
import type { IsoDate } from './civil-date'
import type { InputIssue } from './input-issue'
import { isObject } from './json'
import { noPlainObject } from './member-issues'
import { ownMembers } from './own-members'
import { type ReadInput, readInput } from './read-input'
import { isoDate, name, objectOf, type Schema } from './schema'

/** A reading as an office took it. */
export interface OfficeReading<Choice extends string = string> {
  readonly choice: Choice
  /** The person or office that decided. */
  readonly decidedBy: string
  readonly on: IsoDate
  /** The number of the letter that says so. */
  readonly letter?: string | undefined
}

/** The choice that was taken, whoever took it. */
export function choiceOf<Choice extends string>(taken: Choice | OfficeReading<Choice> | undefined): Choice | undefined {
  return typeof taken === 'object' ? taken.choice : taken
}

/** Who took which reading, by its id; of a reading that was given as a choice alone nobody is named. */
export type Deciders = Readonly<Record<string, Omit<OfficeReading, 'choice'>>>

/** The choices alone, not yet judged, and who took which; or every fault of the form. */
export type ReadOffice =
  | { readonly choices: Readonly<Record<string, unknown>>; readonly deciders: Deciders }
  | { readonly issues: readonly InputIssue[] }

/** Reads readings, each a choice or what an office says of it; `path` stands before every fault. */
export function readOfficeReadings(given: Readonly<Record<string, unknown>>, path: string): ReadOffice {
  const choices: [string, unknown][] = []
  const deciders: [string, Deciders[string]][] = []
  const issues: InputIssue[] = []
  for (const [id, entry] of Object.entries(given)) {
    const read = isObject(entry) ? readOffice(entry, `${path}.${id}`) : { value: { choice: entry } }
    if ('issues' in read) issues.push(...read.issues)
    else {
      choices.push([id, read.value.choice])
      if ('decidedBy' in read.value) deciders.push([id, deciderOf(read.value)])
    }
  }
  return issues.length > 0
    ? { issues }
    : { choices: Object.fromEntries(choices), deciders: Object.fromEntries(deciders) }
}

function readOffice(entry: object, path: string): ReadInput<OfficeReading> {
  const members = ownMembers(entry)
  return typeof members === 'string'
    ? { issues: [noPlainObject(path, members)] }
    : readInput(officeReading(), members, path)
}

/** What is left out is no member, so decisions stay plain data. */
function deciderOf({ decidedBy, on, letter }: OfficeReading): Deciders[string] {
  return letter === undefined ? { decidedBy, on } : { decidedBy, on, letter }
}

function officeReading(): Schema<OfficeReading> {
  return objectOf<OfficeReading>({
    choice: z.string(),
    decidedBy: name(),
    on: isoDate(),
    letter: z.optional(name()),
  })
}
