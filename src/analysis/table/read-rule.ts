import type { Choices } from '../../kernel/choices'
import { InvalidInputError, RolloutRulesError } from '../../kernel/errors'
import { type InputIssue, inputIssue } from '../../kernel/input-issue'
import { isObject } from '../../kernel/json'
import { unknownKey } from '../../kernel/member-issues'
import { findTableFaults } from '../../kernel/table-soundness'
import { type Readings, type ReadingOf, readChoices } from '../../law/rule'
import { ruleIds } from '../../law/rule-id'
import { type AnyTable, type AnyTableRule, isFindings } from './any-table'

/** Which readings of unclear places to take. */
export interface AnalysisOptions {
  /** One that is not named has its default. */
  readonly readings?: Readings | undefined
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

/** Reads which choice to take of every reading. */
export function readReadings(rule: AnyTableRule, options: AnalysisOptions | undefined | null): ReadingOf {
  const choices = choicesIn(options, rule.id)
  return (reading) => choices[reading] as string
}

/** Whatever throws while options are looked at is a fault of the options. */
function choicesIn(options: unknown, rule: string): Choices {
  try {
    const others: readonly InputIssue[] = isObject(options)
      ? Object.keys(options)
          .filter((key) => key !== 'readings')
          .map((key) => unknownKey(`options.${key}`, key, ['readings']))
      : []
    if (others.length > 0) throw new InvalidInputError(others, rule)
    return readChoices(options, rule)
  } catch (error) {
    if (error instanceof RolloutRulesError) throw error
    throw new InvalidInputError([inputIssue('options', 'wrong-type', { expected: 'an object' })], rule)
  }
}

/** Whether anything at all is such a rule; what throws when it is looked at is none. */
function isTableRule(rule: unknown): rule is AnyTableRule {
  try {
    const { id, facts, table } = rule as AnyTableRule
    const tables = isFindings(table) ? table.map((finding) => finding.table) : [table]
    const isComplete =
      ruleIds.includes(id) && 'safeParse' in facts && tables.every(({ inputs }) => Array.isArray(inputs))
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
