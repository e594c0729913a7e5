import type { AppliedReading, Basis, Decision, LawIds } from './decision'
import { type RolloutRulesError, InvalidInputError } from './errors'
import { type Asked, type LawDefinition, type OptionsOf, optionsReader } from './choices'
import { deepFreeze } from './json'
import { readInput } from './read-input'
import { settleUnder } from './readings-that-matter'
import type { Schema } from './schema'

/** What a rule settles: a value with its reasons. */
export interface Settled<Value, Ids extends LawIds = LawIds, Step extends Basis<Ids> = Basis<Ids>> {
  readonly value: Value
  /** Put together only for the answer that is given, not for those that other readings would give. */
  readonly basis: () => readonly Step[]
}

/**
 * Why a rule gives no answer. The error is built only where it is thrown, since other readings are tried that may err.
 */
export interface Refusal {
  /** Builds the error; the rule is the one that was asked. */
  readonly refuse: (rule?: string) => RolloutRulesError
}

/** A value with its reasons, or why there is none. */
export type Ruling<Value, Ids extends LawIds = LawIds, Step extends Basis<Ids> = Basis<Ids>> =
  Settled<Value, Ids, Step> | Refusal

/** What is carried on a rule beside what every rule has, such as its decision table. */
export type RuleExtras = Readonly<Record<string, unknown>>

export function isRefusal(ruling: object): ruling is Refusal {
  return 'refuse' in ruling
}

/** Gives the choice of a reading; asking is what makes a reading matter. */
export type ReadingOf<Ids extends LawIds> = <Id extends Ids['reading']>(id: Id) => ChoiceOf<Ids, Id>

type ChoiceOf<Ids extends LawIds, Id> = Ids extends { readonly choices: infer Choices }
  ? Choices[Id & keyof Choices] & string
  : string

/** How a rule is written down. */
export interface RuleDefinition<Facts, Value, Ids extends LawIds, Options> {
  readonly id: Ids['rule']
  /** The name under which the rule is exported. */
  readonly exportName: string
  readonly clauses: readonly Ids['clause'][]
  readonly facts: Schema<Facts>
  readonly value: Schema<Value>
  /** Pure, and the same for the same choices: the readings that matter are found by trying others. */
  readonly decide: (facts: Facts, reading: ReadingOf<Ids>, options: Options) => Ruling<Value, Ids>
}

/**
 * A clause as a function of facts. It knows what it is called, which clauses it carries out and what it takes and
 * gives.
 */
export interface Rule<Facts, Value, Ids extends LawIds = LawIds, Options = OptionsOf<Ids>> {
  (facts: Facts, options?: Options): Decision<Value, Ids>
  readonly id: Ids['rule']
  readonly exportName: string
  readonly clauses: readonly Ids['clause'][]
  readonly facts: Schema<Facts>
  readonly value: Schema<Value>
  /** Every reading of the law with its choices, the default first; which of them matter a decision says. */
  readonly readings: Readonly<Record<Ids['reading'], readonly string[]>>
}

/** Any rule of any law, of which the compiler knows the facts and the value no longer. */
export interface AnyRule extends Pick<Rule<never, unknown>, 'id' | 'exportName' | 'clauses' | 'readings'> {
  (facts: never, options?: never): Decision<unknown>
  readonly facts: Schema<unknown>
  readonly value: Schema<unknown>
}

/** Under which a rule keeps what it does once facts and options are read. */
const CORE = /* @__PURE__ */ Symbol('core')

/** Asks a rule of this copy of the library about facts and options that have been read: neither is judged again. */
export function askRead<Facts, Value, Ids extends LawIds, Options>(
  rule: Rule<Facts, Value, Ids, Options>,
  facts: Facts,
  asked: Asked<Options>,
): Decision<Value, Ids> | Refusal {
  return (rule as unknown as { [CORE]: (facts: Facts, asked: Asked<Options>) => Decision<Value, Ids> | Refusal })[CORE](
    facts,
    asked,
  )
}

/** Freezes steps part by part, since their members are known: to walk them as any object's takes twice as long. */
function frozenSteps<Ids extends LawIds>(steps: readonly Basis<Ids>[]): readonly Basis<Ids>[] {
  for (const step of steps) {
    deepFreeze(step.data)
    Object.freeze(step)
  }
  return Object.freeze(steps)
}

/** Makes the `defineRule` of a law. */
export function ruleMaker<Ids extends LawIds, Options extends OptionsOf<Ids>>(law: LawDefinition<Ids, Options>) {
  const choicesOf: Readonly<Record<string, readonly string[]>> = law.readings
  const readOptions = optionsReader(law)

  return function defineRule<Facts, Value, Extras extends RuleExtras = RuleExtras>(
    definition: RuleDefinition<Facts, Value, Ids, Options>,
    extras?: Extras,
  ): Rule<Facts, Value, Ids, Options> & Extras {
    const { id, exportName, clauses, facts: factsSchema, value, decide } = definition

    const core = (facts: Facts, asked: Asked<Options>): Decision<Value, Ids> | Refusal => {
      const { ruling, readings } = settleUnder(choicesOf, asked, (reading) =>
        decide(facts, reading as ReadingOf<Ids>, asked.options),
      )
      if (isRefusal(ruling)) return ruling
      return Object.freeze({
        rule: id,
        value: deepFreeze(ruling.value),
        basis: frozenSteps(ruling.basis()),
        readings: readings as readonly AppliedReading<Ids>[],
      })
    }

    const rule = (input: Facts, options?: Options): Decision<Value, Ids> => {
      const facts = readInput(factsSchema, input)
      if ('issues' in facts) throw new InvalidInputError(facts.issues, id)
      const decided = core(facts.value, readOptions(options, id))
      if (isRefusal(decided)) throw decided.refuse(id)
      return decided
    }

    return Object.freeze(
      Object.assign(Object.defineProperty(rule, CORE, { value: core }), {
        id,
        exportName,
        clauses: Object.freeze([...clauses]),
        facts: factsSchema,
        value,
        readings: law.readings,
        ...(extras as Extras),
      }),
    )
  }
}
