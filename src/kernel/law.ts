import type { LawIds } from './decision'
import type { InputIssue } from './input-issue'
import { noPlainObject, unknownKey } from './member-issues'
import type { OfficeReading } from './office-reading'
import { ownMembers } from './own-members'
import { type Rule, type RuleDefinition, ruleMaker } from './rule'
import { tableRuleMaker } from './table-rule'

/** What the rules of a law share. */
export interface LawParts<Clause extends string, Readings extends ChoicesById, Options extends object> {
  /** What the clauses are called, such as `3` or `5.3.4`. */
  readonly clauses: readonly Clause[]
  /** Every reading with its choices, the default first. */
  readonly readings: Readings
  /**
   * Reads the options of a rule, once; where there are more than `readings`. `readCalendarOptions` of `…/periods` takes
   * a calendar too.
   */
  readonly readOptions?: OptionsReader<Options>
}

type ChoicesById = Readonly<Record<string, readonly [string, ...string[]]>>

/** Options as a copy, or their faults; `readings` among them are judged by the law. */
export type OptionsReader<Options extends object> = (
  options: unknown,
) => { readonly options: Options } | { readonly issues: readonly InputIssue[] }

/** What the parts of a law are called. */
export interface IdsOf<Clause extends string, Readings> extends LawIds {
  readonly clause: Clause
  readonly reading: keyof Readings & string
  readonly choices: { readonly [Id in keyof Readings]: ChoiceOf<Readings[Id]> }
}

/** What every rule of a law takes beside its facts. */
export type LawOptions<Readings, Options> = Omit<Options, 'readings'> & {
  readonly readings?:
    | { readonly [Id in keyof Readings]?: ChoiceOf<Readings[Id]> | OfficeReading<ChoiceOf<Readings[Id]>> | undefined }
    | undefined
}

type ChoiceOf<Choices> = Choices extends readonly (infer Choice extends string)[] ? Choice : never

/**
 * A law of whatever clauses and readings, to make rules of: `rule` from a function of facts, `tableRule` from a
 * decision
 * table. What is made is a rule like every other: it judges its facts, says its reasons, and lists the readings on
 * which its answer hangs.
 *
 * @param law - its clauses and readings, and which options its rules take
 * @param law.readings - the choices of each reading, the default first
 * @param law.readOptions - reads the options of its rules; absent: they take readings alone
 * @example
 * const petitions = defineLaw({ clauses: ['3'], readings: {} })
 * const reply = petitions.tableRule({
 *   id: 'reply.form',
 *   exportName: 'replyForm',
 *   clause: '3',
 *   facts: objectOf<{ readonly anonymous: boolean }>({ anonymous: truth() }),
 *   rows: [
 *     { when: { anonymous: true }, code: 'no-reply' },
 *     { when: { anonymous: false }, code: 'reply' },
 *   ],
 * })
 * reply({ anonymous: true }).value // => 'no-reply'
 */
export function defineLaw<
  const Clause extends string,
  const Readings extends ChoicesById,
  // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- nothing beside what every rule has
  Options extends object = Readonly<Record<never, never>>,
>({ readings, readOptions = (given) => readReadingsAlone(given) }: LawParts<Clause, Readings, Options>) {
  type Ids = IdsOf<Clause, Readings>
  type Taken = LawOptions<Readings, Options>
  const law = { readings, readOptions: readOptions as OptionsReader<Taken & object> }
  const make = ruleMaker<Ids, Taken>(law)
  return Object.freeze({
    /** Makes a rule from a function of its facts. */
    rule: <Facts, Value>(definition: RuleDefinition<Facts, Value, Ids, Taken>): Rule<Facts, Value, Ids, Taken> =>
      make(definition),
    /** Makes a rule from a decision table. */
    tableRule: tableRuleMaker<Ids, Taken>(make),
  })
}

/** The options of what takes readings, and of `furtherKeys` what it reads itself. */
export function readReadingsAlone(given: unknown, furtherKeys: readonly string[] = []) {
  const members = ownMembers(given)
  if (typeof members === 'string') return { issues: [noPlainObject('options', members)] }
  const { readings = {}, ...others } = members
  const known = ['readings', ...furtherKeys]
  const choices = ownMembers(readings)
  const issues = [
    ...Object.keys(others)
      .filter((key) => !known.includes(key))
      .map((key) => unknownKey(`options.${key}`, key, known)),
    ...(typeof choices === 'string' ? [noPlainObject('options.readings', choices)] : []),
  ]
  return issues.length > 0 ? { issues } : { options: { readings: choices } as never }
}
