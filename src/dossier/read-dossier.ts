import type { Asked } from '../kernel/choices'
import { type IsoDate, isIsoDate } from '../kernel/civil-date'
import { InvalidInputError } from '../kernel/errors'
import type { InputIssue } from '../kernel/issue'
import { inputIssue } from '../kernel/input-issue'
import { isObject } from '../kernel/json'
import { noPlainObject, unknownKey } from '../kernel/member-issues'
import { ownMembers } from '../kernel/own-members'
import { type PlainData, plainData } from '../kernel/plain-data'
import { readInput } from '../kernel/read-input'
import { type RuleOptions, readAsked } from '../law/rule'
import { type NamedBody, checkNamedBody } from './body-kind'
import { checkResults } from './checks/appraisal'
import { checkBody, checkPhases } from './checks/body-and-system'
import { checkCommittees } from './checks/council'
import { Faults } from './checks/faults'
import { checkGroups, checkSupport } from './checks/groups-and-support'
import { checkHappened } from './checks/happened'
import { checkPeople } from './checks/people'
import { type SoundDossier, isAtFault, soundPartOf } from './checks/sound'
import { type Dossier, dossierSchema } from './dossier'
import { dossierIssue } from './dossier-issue'

/** How a record is audited. */
export interface AuditOptions extends RuleOptions {
  /** The day on which the question is asked; nothing in the record has happened after it. */
  readonly asOf: IsoDate
}

/** What was asked, once it has been found sound. */
export interface AuditInput {
  readonly dossier: Dossier
  readonly asOf: IsoDate
  readonly asked: Asked<RuleOptions>
}

/** How what comes for a record is asked. */
export interface PlanOptions extends AuditOptions {
  /** The last day of the plan, that day included; not before `asOf`. */
  readonly through: IsoDate
}

/** What was asked of the days ahead, once it has been found sound. */
export interface PlanInput extends AuditInput {
  readonly through: IsoDate
}

const optionKeys = ['asOf', 'calendar', 'readings', 'tables']

/** Judges a record and the options of its audit; throws one error that names every fault. */
export function readAuditInput(givenDossier: unknown, givenOptions: unknown): AuditInput {
  const { dossier, options } = plainInput(givenDossier, givenOptions)
  const { asOf, calendar, readings, tables, ...others } = isObject(options) ? options : {}
  return judged(dossier, isObject(options) ? { asOf, calendar, readings, tables } : options, unknownKeys(others))
}

/** Judges a record and the options of its plan; throws one error that names every fault. */
export function readPlanInput(givenDossier: unknown, givenOptions: unknown): PlanInput {
  const { dossier, options } = plainInput(givenDossier, givenOptions)
  const { asOf, through, calendar, readings, tables, ...others } = isObject(options) ? options : {}
  const input = judged(dossier, isObject(options) ? { asOf, calendar, readings, tables } : options, [
    ...issuesOfThrough(through, asOf),
    ...unknownKeys(others, ['through']),
  ])
  return { ...input, through: through as IsoDate }
}

function unknownKeys(others: object, further: readonly string[] = []): InputIssue[] {
  return Object.keys(others).map((key) => unknownKey(`options.${key}`, key, [...optionKeys, ...further]))
}

/** A record, and the options that an audit knows; faults of further ones are named after its own. */
function judged(dossier: unknown, options: unknown, further: readonly InputIssue[]): AuditInput {
  const { asOf, ...shared } = isObject(options) ? options : {}
  const read = readInput(dossierSchema, dossier, '', dossierIssue)
  const ofForm = 'issues' in read ? read.issues : []
  const asOfIssues = issuesOfDay('options.asOf', asOf)
  const asked = askedOf(isObject(options) ? shared : options)
  const faults = new Faults()
  checkBetween(
    'issues' in read ? soundPartOf(dossier, read.issues) : read.value,
    asOfIssues.length === 0 ? (asOf as IsoDate) : undefined,
    asked instanceof Error ? undefined : asked.options,
    faults,
  )
  const issues = [
    ...ofForm,
    ...faults.issues,
    ...asOfIssues,
    ...further,
    ...(asked instanceof InvalidInputError ? asked.issues : []),
  ]
  if (issues.length > 0 || 'issues' in read) throw new InvalidInputError(issues)
  if (asked instanceof Error) throw asked
  return { dossier: read.value, asOf: asOf as IsoDate, asked }
}

/** Everything that lies between fields, each judged wherever these are sound. */
function checkBetween(
  record: SoundDossier,
  asOf: IsoDate | undefined,
  options: RuleOptions | undefined,
  faults: Faults,
): void {
  const { body } = record
  if (options !== undefined && body?.name !== undefined && !isAtFault(body, 'kind'))
    checkNamedBody(body as NamedBody, options, faults)
  if (asOf !== undefined) checkHappened(record, asOf, faults)
  checkBody(record, faults)
  checkPhases(record, faults)
  checkPeople(record, faults)
  checkGroups(record, faults)
  checkSupport(record, faults)
  checkResults(record, asOf, faults)
  checkCommittees(record, faults)
}

/** What was given, as copies; options that are no object are left to be refused as such. */
function plainInput(dossier: unknown, options: unknown): { readonly dossier: unknown; readonly options: unknown } {
  const [record, others] = [plainData(dossier, ''), plainOptions(options)]
  if ('issues' in record || 'issues' in others)
    throw new InvalidInputError([record, others].flatMap((read) => ('issues' in read ? read.issues : [])))
  return { dossier: record.copy, options: others.copy }
}

/** The calendar is no data, and is judged where it is counted by. */
function plainOptions(given: unknown): PlainData {
  const members = ownMembers(given)
  if (members === 'wrong-type') return { copy: given }
  if (members === 'not-plain') return { issues: [noPlainObject('options', members)] }
  const { calendar, ...data } = members
  const read = plainData(data, 'options')
  return 'issues' in read ? read : { copy: { ...(read.copy as object), calendar } }
}

function issuesOfDay(path: string, day: unknown): InputIssue[] {
  if (day === undefined) return [inputIssue(path, 'missing')]
  return isIsoDate(day) ? [] : [inputIssue(path, 'not-a-date')]
}

function issuesOfThrough(through: unknown, asOf: unknown): InputIssue[] {
  const issues = issuesOfDay('options.through', through)
  return isIsoDate(through) && isIsoDate(asOf) && through < asOf
    ? [inputIssue('options.through', 'reversed', { from: asOf })]
    : issues
}

/** The options that the audit shares with the rules, or what is wrong with them. */
function askedOf(options: unknown): Asked<RuleOptions> | Error {
  try {
    return readAsked(options)
  } catch (error) {
    return error as Error
  }
}
