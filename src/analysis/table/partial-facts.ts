import { InvalidInputError } from '../../kernel/errors'
import { type InputIssue, inputIssue } from '../../kernel/input-issue'
import type { Json } from '../../kernel/json'
import { readInput } from '../../kernel/read-input'
import type { UnwordedIssue, Schema } from '../../kernel/schema'
import { snapshot } from '../../kernel/snapshot'
import type { ReadingOf } from '../../law/rule'
import { type AnyTableRule, type KnownFacts, isFindings } from './any-table'

/**
 * The facts that are given, checked as far as they go: what is missing is no fault, and between what is given all must
 * agree.
 */
export function readPartialFacts(rule: AnyTableRule, facts: unknown): KnownFacts {
  const schema = rule.facts
  const input = snapshot(facts, '', rule.id)
  const read = readInput(schema, input)
  if ('value' in read) return read.value as KnownFacts
  const isLeftOut = ({ code, path }: InputIssue): boolean => code === 'missing' && path !== '' && !path.includes('.')
  const faults = read.issues.filter((issue) => !isLeftOut(issue))
  if (faults.length > 0) throw new InvalidInputError(faults, rule.id)
  const { shape } = rule.facts as unknown as { shape: Readonly<Record<string, Schema<Json>>> }
  // An empty text from a form is left out too, though its key is there.
  const leftOut = new Set(read.issues.map(({ path }) => path))
  const given = Object.entries(input as Record<string, unknown>).filter(
    ([name, value]) => value !== undefined && !leftOut.has(name),
  )
  return Object.fromEntries(given.map(([name, value]) => [name, (shape[name] as Schema<Json>).parse(value)]))
}

/** Facts that are all given. */
export function readFacts(rule: AnyTableRule, facts: unknown): KnownFacts {
  const read = readInput(rule.facts, snapshot(facts, '', rule.id))
  if ('issues' in read) throw new InvalidInputError(read.issues, rule.id)
  return read.value as KnownFacts
}

/** Refuses given facts that a reading does not admit; what is missing is no fault. */
export function assertAdmitted(rule: AnyTableRule, facts: KnownFacts, reading: ReadingOf): void {
  refuse(
    rule,
    faultsOf(rule, facts, reading).filter(
      ({ path: [name], code }) => code !== 'missing' && facts[name as string] !== undefined,
    ),
  )
}

/** Refuses facts that a reading does not admit, what it misses too. */
export function assertAnswered(rule: AnyTableRule, facts: KnownFacts, reading: ReadingOf): void {
  refuse(rule, faultsOf(rule, facts, reading))
}

function faultsOf({ table }: AnyTableRule, facts: KnownFacts, reading: ReadingOf): readonly UnwordedIssue[] {
  return (isFindings(table) ? table.filter(({ each }) => each === undefined) : [{ table }]).flatMap(
    (small) => small.table.refuse?.(facts, reading) ?? [],
  )
}

function refuse({ id }: AnyTableRule, faults: readonly UnwordedIssue[]): void {
  if (faults.length === 0) return
  const issues = faults.map(({ path, code, data }): InputIssue => inputIssue(path, code, data))
  throw new InvalidInputError(issues, id)
}
