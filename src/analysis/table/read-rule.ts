import { optionsReader } from '../../kernel/choices'
import { InvalidInputError, RolloutRulesError } from '../../kernel/errors'
import { inputIssue } from '../../kernel/input-issue'
import { isObject } from '../../kernel/json'
import type { OfficeReading } from '../../kernel/office-reading'
import { readReadingsAlone } from '../../kernel/law'
import { findTableFaults } from '../../kernel/table-soundness'
import type { Readings, ReadingOf } from '../../law/rule'
import { type AnyTable, type AnyTableRule, isFindings } from './any-table'

/** Which readings of unclear places to take. */
export interface AnalysisOptions {
  /** One that is not named has its default. */
  readonly readings?: Readings | undefined
}

/** Which readings to take of a law of which the compiler does not know the readings. */
export interface LawAnalysisOptions {
  readonly readings?: Readonly<Record<string, string | OfficeReading | undefined>> | undefined
}

const sound = new WeakSet<AnyTable>()

/** Refuses what is not a rule with a table, and a table with a gap or an overlap. */
export function readRule(rule: unknown): AnyTableRule {
  if (!isTableRule(rule))
    throw new InvalidInputError([
      inputIssue('rule', 'wrong-type', { expected: 'a rule that carries a decision table' }),
    ])
  const known = rule
  for (const table of isFindings(known.table) ? known.table.map((finding) => finding.table) : [known.table])
    assertSound(known.id, table)
  return known
}

/** Reads which choice to take of every reading; `furtherKeys` are those options that the caller reads itself. */
export function readReadings(
  { id, readings }: AnyTableRule,
  options: LawAnalysisOptions | undefined,
  furtherKeys: readonly string[] = [],
): ReadingOf {
  const readOptions = (given: unknown) => readReadingsAlone(given, furtherKeys)
  try {
    const { choices } = optionsReader({ readings, readOptions })(options, id)
    return ((reading: string) => choices[reading]) as ReadingOf
  } catch (error) {
    // Whatever throws while options are looked at is a fault of the options.
    if (error instanceof RolloutRulesError) throw error
    throw new InvalidInputError([inputIssue('options', 'wrong-type', { expected: 'an object' })], id)
  }
}

/** Whether anything at all is such a rule; what throws when it is looked at is none. */
function isTableRule(rule: unknown): rule is AnyTableRule {
  try {
    const { id, facts, readings, table } = rule as AnyTableRule
    const tables = isFindings(table) ? table.map((finding) => finding.table) : [table]
    const isComplete =
      typeof id === 'string' &&
      isObject(readings) &&
      'safeParse' in facts &&
      tables.every(({ inputs }) => Array.isArray(inputs))
    return typeof rule === 'function' && isComplete
  } catch {
    return false
  }
}

function assertSound(rule: string, table: AnyTable): void {
  if (sound.has(table)) return
  const [fault] = findTableFaults(table)
  if (fault !== undefined)
    throw new Error(
      `the table of ${rule} has a${fault.kind === 'gap' ? ' gap' : 'n overlap'} at ${JSON.stringify(fault.witness)}`,
    )
  sound.add(table)
}
