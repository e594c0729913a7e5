import type * as z from 'zod/mini'
import { RolloutRulesError } from '../../src/kernel/errors'
import { readingChoices } from '../../src/law/reading-choices'

interface AnyOptions {
  readonly readings?: Readonly<Record<string, string>>
}

interface AnyDecision {
  readonly rule: string
  readonly value: unknown
  readonly basis: readonly { readonly clause: string; readonly code: string; readonly assumption?: string }[]
  readonly readings: readonly { readonly id: string; readonly choice: string }[]
}

/** Any rule of the law. */
export interface RuleOfTheLaw {
  (facts: never, options?: never): AnyDecision
  readonly id: string
  readonly clauses: readonly string[]
  readonly facts: z.ZodMiniType
  readonly value: z.ZodMiniType
}

/**
 * The readings of a decision by their law: each one of which some other choice, all else equal, gives another
 * value or any error. Tries every choice of every reading, whatever the rule declares or asks for.
 */
export function readingsThatMatter(
  rule: RuleOfTheLaw,
  facts: unknown,
  options: AnyOptions,
): { id: string; choice: string }[] {
  const answer = (readings: Readonly<Record<string, string>>): string => {
    try {
      return JSON.stringify(rule(facts as never, { ...options, readings } as never).value)
    } catch (error) {
      if (error instanceof RolloutRulesError) return `error ${error.code}`
      throw error
    }
  }
  const given = options.readings ?? {}
  const answered = answer(given)
  return Object.entries(readingChoices as Record<string, readonly string[]>)
    .map(([id, choices]) => ({ id, choice: given[id] ?? choices[0]!, choices }))
    .filter(({ id, choice, choices }) =>
      choices.some((other) => other !== choice && answer({ ...given, [id]: other }) !== answered),
    )
    .map(({ id, choice }) => ({ id, choice }))
}
