import { InvalidInputError } from '../kernel/errors'
import type { InputIssue } from '../kernel/input-issue'
import { inputIssue } from '../kernel/input-issue'
import { unknownKey } from '../kernel/member-issues'
import { findTableFaults } from '../kernel/table-soundness'
import type { Readings, ReadingOf } from '../law/rule'
import { readChoices } from '../law/rule'
import type { AnyTable, AnyTableRule } from './any-table'
import { isFindings } from './any-table'

/** Which readings of unclear places to take. */
export interface AnalysisOptions {
  /** One that is not named has its default. */
  readonly readings?: Readings | undefined
}

const sound = new WeakSet<AnyTable>()

/** Refuses what is not a rule with a table, and a table with a gap or an overlap. */
export function readRule(rule: unknown): AnyTableRule {
  if (typeof rule !== 'function' || !('table' in rule))
    throw new InvalidInputError([
      inputIssue('rule', 'wrong-type', { expected: 'a rule that carries a decision table' }),
    ])
  const known = rule as unknown as AnyTableRule
  for (const table of isFindings(known.table) ? known.table.map((finding) => finding.table) : [known.table])
    assertSound(known.id, table)
  return known
}

/** Reads which choice to take of every reading. */
export function readReadings(rule: AnyTableRule, options: AnalysisOptions | undefined | null): ReadingOf {
  const others: readonly InputIssue[] =
    typeof options === 'object' && options !== null
      ? Object.keys(options)
          .filter((key) => key !== 'readings')
          .map((key) => unknownKey(`options.${key}`, key, ['readings']))
      : []
  if (others.length > 0) throw new InvalidInputError(others, rule.id)
  const choices = readChoices(options, rule.id)
  return (reading) => choices[reading] as string
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
