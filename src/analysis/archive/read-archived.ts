import * as z from 'zod/mini'
import { InvalidInputError } from '../../kernel/errors'
import { readInput } from '../../kernel/read-input'
import { type Schema, isoDate } from '../../kernel/schema'
import { snapshot } from '../../kernel/snapshot'
import { type RuleId, ruleIds } from '../../law/rule-id'
import { appliedReadings } from '../explanation/read-decision'
import { type Archived, archivedParts } from './archived'

/** Put together when an archive is first read, so an import costs nothing. */
let shape: Schema<Archived> | undefined

/**
 * An archive from JSON. Only its form is judged: whether facts, value, steps and choices are those of the rule is for
 * whoever asks again.
 *
 * @throws InvalidInputError where it is no archive; every fault is named
 */
export function readArchived(archived: unknown): Archived {
  const read = readInput((shape ??= archivedShape()), snapshot(archived, ''))
  if ('issues' in read) throw new InvalidInputError(read.issues)
  return read.value
}

function archivedShape(): Schema<Archived> {
  const text = z.string()
  return z.object({
    format: z.literal(1),
    package: z.object({ name: z.literal('taipei-rollout-rules'), version: text }),
    law: z.object({
      documentNumber: text,
      inForceFrom: isoDate(),
      checkedOn: isoDate(),
      currentForceVerified: z.boolean(),
    }),
    at: text,
    facts: z.record(z.string(), z.json()),
    decision: z.object({
      rule: z.enum(ruleIds as readonly RuleId[] as [RuleId, ...RuleId[]]),
      value: z.unknown(),
      basis: z.array(z.looseObject({ code: text })),
      readings: appliedReadings(),
    }),
    readings: appliedReadings(),
    calendar: z.nullable(
      z.object({
        edition: text,
        replacedYears: z.optional(z.array(z.number())),
        closuresChecked: z.nullable(z.object({ from: isoDate(), through: isoDate() })),
      }),
    ),
    checkSums: z.object(Object.fromEntries(archivedParts.map((part) => [part, text]))),
  }) as unknown as Schema<Archived>
}
