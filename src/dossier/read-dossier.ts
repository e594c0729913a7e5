import { type IsoDate, parseIsoDate } from '../kernel/civil-date'
import { InvalidInputError } from '../kernel/errors'
import { type InputIssue, inputIssue } from '../kernel/input-issue'
import { isObject } from '../kernel/json'
import { noPlainObject, unknownKey } from '../kernel/member-issues'
import { ownMembers } from '../kernel/own-members'
import { type PlainData, plainData } from '../kernel/plain-data'
import { readInput } from '../kernel/read-input'
import type { RuleOptions } from '../law/rule'
import { scopeApplies } from '../law/c03-scope/index'
import { bodyFaults } from './body-kind'
import { inCanonicalOrder } from './canonical-order'
import { type Dossier, dossierSchema } from './dossier'
import { dossierIssue } from './dossier-issue'
import { afterAsOf } from './happened'
import { heldTwice } from './held-twice'
import { memberAt } from './member-at'
import type { DossierBody } from './parts/body'

/** How a dossier is audited. */
export interface AuditOptions extends Pick<RuleOptions, 'calendar' | 'readings'> {
  /** The day on which the question is asked; nothing in the dossier has happened after it. */
  readonly asOf: IsoDate
}

/** What was asked, once it has been found sound. */
export interface AuditInput {
  /** With every list in one order, whatever the order given. */
  readonly dossier: Dossier
  readonly asOf: IsoDate
  readonly options: RuleOptions
}

const optionKeys = ['asOf', 'calendar', 'readings']

/** Judges a dossier and the options of its audit; throws one error that names every fault. */
export function readAuditInput(givenDossier: unknown, givenOptions: unknown): AuditInput {
  const { dossier, options } = plainInput(givenDossier, givenOptions)
  const { asOf, calendar, readings, tables, ...others } = isObject(options) ? options : {}
  const shared = { calendar, readings } as RuleOptions
  const read = readInput(dossierSchema, dossier, '', dossierIssue)
  const asOfFaults = faultsOfAsOf(asOf)
  const optionsError = errorOfOptions(isObject(options) ? shared : options)
  const ofForm = 'issues' in read ? read.issues : []
  const body = ofForm.some(({ path }) => path.startsWith('body'))
    ? undefined
    : (memberAt(dossier, ['body']) as DossierBody | undefined)
  const issues = [
    ...ofForm,
    ...(optionsError === null && body !== undefined ? bodyFaults(body, shared) : []),
    ...(asOfFaults.length === 0
      ? [...afterAsOf(dossier, asOf as IsoDate), ...heldTwice(dossier, asOf as IsoDate)]
      : []),
    ...asOfFaults,
    // A rule takes tables of a system's own; no award is a matter of a dossier.
    ...Object.keys(tables === undefined ? others : { tables, ...others }).map((key) =>
      unknownKey(`options.${key}`, key, optionKeys),
    ),
    ...(optionsError instanceof InvalidInputError ? optionsError.issues : []),
  ]
  if (issues.length > 0 || 'issues' in read) throw new InvalidInputError(issues)
  if (optionsError !== null) throw optionsError
  return { dossier: inCanonicalOrder(read.value), asOf: asOf as IsoDate, options: shared }
}

/** What was given, as copies; options that are no object are left to the rules. */
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

function faultsOfAsOf(asOf: unknown): InputIssue[] {
  if (asOf === undefined) return [inputIssue('options.asOf', 'missing')]
  return Number.isNaN(parseIsoDate(asOf)) ? [inputIssue('options.asOf', 'not-a-date')] : []
}

/** What a rule says of the options that it shares with the audit. */
function errorOfOptions(options: unknown): Error | null {
  try {
    scopeApplies({ kind: 'school', exclusion: 'none' }, options as RuleOptions)
    return null
  } catch (error) {
    return error as Error
  }
}
