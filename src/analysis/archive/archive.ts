import { version } from '../../../package.json'
import { type InputIssue, inputIssue } from '../../kernel/input-issue'
import { InvalidInputError } from '../../kernel/errors'
import { type JsonObject, deepFreeze, isObject } from '../../kernel/json'
import { noPlainObject, notAnOption, unknownKey } from '../../kernel/member-issues'
import { readOfficeReadings } from '../../kernel/office-reading'
import { readInput } from '../../kernel/read-input'
import { snapshot } from '../../kernel/snapshot'
import { regulation } from '../../law/register/regulation'
import { type AppliedReading, type Decision, type Readings, readAsked } from '../../law/rule'
import { rules } from '../../law/rules'
import type { Schema } from '../../kernel/schema'
import { readDecision } from '../explanation/explain'
import {
  type Archived,
  type ArchivedCalendar,
  type ArchivedPart,
  type Kept,
  archivedParts,
  contentOf,
} from './archived'
import { canonicalJson } from './canonical-json'
import { checkSum } from './check-sum'

/** What an archive says beside the decision and its facts. */
export interface ArchiveOptions {
  /** When it was decided or kept, as the caller writes it; not empty. */
  readonly at: string
  /** The readings that the rule was given, where it was given any. */
  readonly readings?: Readings | undefined
}

/**
 * A decision with all that is needed to explain it and to ask again later: its facts, the readings and the calendar,
 * the versions of package and text. Keep it as JSON; `explainArchived` and `verifyArchived` take it back from there, in
 * every later version of the package.
 *
 * @param decision - as a rule gave it
 * @param facts - the facts that the rule was asked about
 * @param options - the time, and the readings that the rule was given
 * @throws InvalidInputError where the decision is none of this library's, the facts are not those of its rule, or an
 *   option is not as described; every fault is named
 * @throws UnknownReadingError where a reading or a choice does not exist
 * @example
 * const facts = { score: 87 }
 * archive(gradeScore(facts), facts, { at: '2026-11-30 09:00' }).decision.value // => 'B'
 */
export function archive<Value>(decision: Decision<Value>, facts: object, options: ArchiveOptions): Archived<Value> {
  const read = readDecision(decision)
  const copy = snapshot(facts, 'facts')
  const asked = snapshot(options, 'options')
  const judged =
    'issues' in read ? { issues: [] } : readInput(rules[read.value.rule].facts as Schema<unknown>, copy, 'facts')
  const { at, readings = {}, ...others } = isObject(asked) ? asked : {}
  const office = isObject(readings)
    ? readOfficeReadings(readings, 'options.readings')
    : { issues: [noPlainObject('options.readings', 'wrong-type')] }
  const issues = [
    ...('issues' in read ? read.issues : []),
    ...('issues' in judged ? judged.issues : []),
    ...(isObject(asked) ? timeIssues(at) : [inputIssue('options', 'wrong-type', { expected: 'an object' })]),
    ...Object.keys(others).map((key) => unknownKey(`options.${key}`, key, ['at', 'readings'])),
    ...('issues' in office ? office.issues : []),
  ]
  if ('issues' in read || 'issues' in office || issues.length > 0) throw new InvalidInputError(issues)
  const { rule, basis, readings: applied } = read.value
  const { choices: chosen } = readAsked({ readings: office.choices }, rule)
  const given = Object.keys(office.choices).map((id) => ({ id, choice: chosen[id], ...office.deciders[id] }))
  const conflicts = applied.flatMap(({ id, choice }) =>
    given.some((reading) => reading.id === id && reading.choice !== choice)
      ? [notAnOption(`options.readings.${id}`, chosen[id], [choice])]
      : [],
  )
  if (conflicts.length > 0) throw new InvalidInputError(conflicts)
  return sealed({
    format: 1,
    package: { name: 'taipei-rollout-rules', version },
    law: lawNow(),
    at: (at as string).trim(),
    // As JSON keeps them: what is undefined is absent.
    facts: JSON.parse(JSON.stringify(copy)) as JsonObject,
    decision: read.value as Decision<Value>,
    readings: inOrder([...applied, ...(given as unknown as AppliedReading[])], Object.keys(chosen)),
    calendar: calendarIn(basis),
  })
}

/** An archive with the sums of its parts, frozen. */
function sealed<Value>(kept: Kept<Value>): Archived<Value> {
  const content = contentOf(kept)
  const sums = archivedParts.map((part) => [part, checkSum(canonicalJson(content[part]))])
  return deepFreeze({ ...kept, checkSums: Object.fromEntries(sums) as Record<ArchivedPart, string> })
}

/** The text that this version of the package carries out. */
export function lawNow(): Archived['law'] {
  const { documentNumber, inForceFrom, checkedOn, currentForceVerified } = regulation
  return { documentNumber, inForceFrom, checkedOn, currentForceVerified }
}

/** The calendar that a decision says it was counted by. */
export function calendarIn(basis: Decision<unknown>['basis']): ArchivedCalendar | null {
  const step = basis.find(({ data }) => data !== undefined && 'edition' in data)
  if (step === undefined) return null
  const { edition, replacedYears, closuresChecked } = step.data as unknown as ArchivedCalendar
  return { edition, ...(replacedYears && { replacedYears }), closuresChecked }
}

function timeIssues(at: unknown): InputIssue[] {
  if (at === undefined) return [inputIssue('options.at', 'missing')]
  if (typeof at !== 'string') return [inputIssue('options.at', 'wrong-type', { expected: 'a text' })]
  return at.trim() === '' ? [inputIssue('options.at', 'empty')] : []
}

/** Each reading once, with all that is said of it, in the order of the law's readings. */
function inOrder(readings: readonly AppliedReading[], order: readonly string[]): readonly AppliedReading[] {
  return order.flatMap((id) => {
    const same = readings.filter((reading) => reading.id === id)
    return same.length === 0 ? [] : [Object.assign({}, ...same) as AppliedReading]
  })
}
