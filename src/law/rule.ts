import type { WorkCalendar } from '../calendar/work-calendar'
import { type Asked, optionsReader } from '../kernel/choices'
import type {
  Basis as KernelBasis,
  Decision as KernelDecision,
  AppliedReading as KernelAppliedReading,
} from '../kernel/decision'
import type { InputIssue } from '../kernel/input-issue'
import type { OfficeReading } from '../kernel/office-reading'
import {
  type Ruling as KernelRuling,
  type ReadingOf as KernelReadingOf,
  type Rule as KernelRule,
  type RuleDefinition as KernelDefinition,
  type RuleExtras,
  ruleMaker,
} from '../kernel/rule'
import { readCountingOptions } from '../periods/options'
import type { AssumptionId } from './assumption-id'
import type { ClauseId } from './clause-id'
import { type Tables, readTables } from './own-tables'
import { type ReadingChoice, type ReadingId, readingChoices } from './reading-choices'
import type { RuleId } from './rule-id'
import type { BasisCode, StepOf } from './steps'

/** What the rules, clauses, readings, assumptions and findings of this law are called. */
export interface Ids {
  readonly rule: RuleId
  readonly clause: ClauseId
  readonly reading: ReadingId
  readonly assumption: AssumptionId
  readonly code: BasisCode
  readonly choices: { readonly [Id in ReadingId]: ReadingChoice<Id> }
}

/** One step of the reasoning, under the clause that it carries out. */
export type Basis = KernelBasis<Ids>
/** A reading as it was taken. */
export type AppliedReading = KernelAppliedReading<Ids>
/** An answer with its reasons; deeply frozen plain data. */
export type Decision<Value> = KernelDecision<Value, Ids>
/** A value with its reasons, the steps of its rule; or why there is none. */
export type Ruling<Value, Id extends RuleId> = KernelRuling<Value, Ids, StepOf<Id>>
export type ReadingOf = KernelReadingOf<Ids>

/**
 * Which readings to take, each as a choice alone or with who took it, as a file of an office's own holds them. One that
 * is not named, or is `undefined`, has its default.
 */
export type Readings = { readonly [Id in ReadingId]?: ReadingChoice<Id> | OfficeReading<ReadingChoice<Id>> | undefined }

/** What every rule takes beside its facts. */
export interface RuleOptions {
  /** The calendar to count by; `taipeiCalendar` unless given. */
  readonly calendar?: WorkCalendar | undefined
  /** Which readings of unclear places to take. */
  readonly readings?: Readings | undefined
  /** A system's own tables of awards, in place of the law's. */
  readonly tables?: Tables | undefined
}

/** A clause of the regulation as a function of facts. */
export type Rule<Facts, Value> = KernelRule<Facts, Value, Ids, RuleOptions>

/** How a rule is written down; its reasons are steps that are its own. */
interface RuleDefinition<Id extends RuleId, Facts, Value> extends KernelDefinition<Facts, Value, Ids, RuleOptions> {
  readonly id: Id
  readonly decide: (facts: Facts, reading: ReadingOf, options: RuleOptions) => Ruling<Value, Id>
}

/** Makes a rule whose steps are known to be its own, as those of a table are. */
export const makeRule = /* @__PURE__ */ ruleMaker<Ids, RuleOptions>({ readings: readingChoices, readOptions })

export const defineRule: <const Id extends RuleId, Facts, Value, Extras extends RuleExtras = RuleExtras>(
  definition: RuleDefinition<Id, Facts, Value>,
  extras?: Extras,
) => Rule<Facts, Value> & Extras = makeRule

const readRuleOptions = /* @__PURE__ */ optionsReader<Ids, RuleOptions>({ readings: readingChoices, readOptions })

/** Reads the options of a rule once for many questions. */
export function readAsked(options: unknown, rule?: string): Asked<RuleOptions> {
  return readRuleOptions(options, rule)
}

/** The options of a rule as a copy that is read once and judged; every reading is named. */
export function readOwnOptions(options: unknown): RuleOptions {
  const { choices, deciders, options: own } = readRuleOptions(options)
  const readings = Object.entries(choices).map(([id, choice]) => [
    id,
    deciders[id] ? { choice, ...deciders[id] } : choice,
  ])
  return { ...own, readings: Object.fromEntries(readings) as Readings }
}

function readOptions(given: unknown): { readonly options: RuleOptions } | { readonly issues: readonly InputIssue[] } {
  const { calendar, readings, others, issues } = readCountingOptions(given, ['tables'])
  const { tables } = others
  const own = tables === undefined ? { value: tables } : readTables(tables, 'options.tables')
  return issues.length > 0 || 'issues' in own
    ? { issues: [...issues, ...('issues' in own ? own.issues : [])] }
    : { options: { calendar, readings: readings, tables: own.value } }
}
