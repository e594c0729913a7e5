import * as z from 'zod/mini'
import type { InputIssue } from '../kernel/input-issue'
import { sameJson } from '../kernel/json'
import { noPlainObject, unknownKey } from '../kernel/member-issues'
import { ownMembers } from '../kernel/own-members'
import { type ReadInput, readInput } from '../kernel/read-input'
import { objectOf, type Schema } from '../kernel/schema'
import { type Award, awardSchema, rewardKinds } from './award'
import { type AppraisalRole, appraisalRoles, type CompetitionRole, competitionRoles } from './award-roles'
import { type Grade, grades } from './grades'

/** What a competition gives in each role of a body that did well; rewards only (獎勵). */
export type CompetitionTable = Readonly<Record<CompetitionRole, Award>>

/** What each grade gives in each role; rewards and sanctions (獎懲). */
export type AwardTable = Readonly<Record<Grade, Readonly<Record<AppraisalRole, Award>>>>

/** What follows from a grade beside awards. */
export interface GradeConsequence {
  /** Whether the body must submit a review report. */
  readonly reviewReport: boolean
  /** Whether it must attend and report to the coordination council. */
  readonly reportToCouncil: boolean
  /** Whether it joins the bureau's appraisal of information work, unless it is in it already. */
  readonly joinsItAppraisal: boolean
}

/** What follows from each grade beside awards. */
export type ConsequenceTable = Readonly<Record<Grade, GradeConsequence>>

/** A system's own tables, which 8.3 and 9.5 allow; each is complete and stands in place of the law's. */
export interface Tables {
  readonly competition?: CompetitionTable | undefined
  readonly awards?: AwardTable | undefined
  readonly consequences?: ConsequenceTable | undefined
}

/** Put together when tables are first given, so a rule without them costs nothing. */
let schemas: Readonly<Record<string, Schema<unknown>>> | undefined

/** A system's own tables as a copy, or every fault of them; `root` stands before every path. */
export function readTables(given: unknown, root: string): ReadInput<Tables> {
  const members = ownMembers(given)
  if (typeof members === 'string') return { issues: [noPlainObject(root, members)] }
  const known = (schemas ??= tableSchemas())
  const issues: InputIssue[] = []
  const tables: Record<string, unknown> = {}
  for (const [key, table] of Object.entries(members)) {
    const path = `${root}.${key}`
    if (!Object.hasOwn(known, key)) issues.push(unknownKey(path, key, Object.keys(known)))
    else if (table !== undefined) {
      const read = readInput(known[key] as Schema<unknown>, table, path)
      if ('issues' in read) issues.push(...read.issues)
      // What is inherited has been read, but is none of its own members.
      else if (!sameJson(table, read.value)) issues.push(noPlainObject(path, 'not-plain'))
      else tables[key] = read.value
    }
  }
  return issues.length > 0 ? { issues } : { value: tables }
}

function tableSchemas(): Readonly<Record<string, Schema<unknown>>> {
  return {
    competition: completeRecord(competitionRoles, awardSchema(rewardKinds)),
    awards: completeRecord(grades, completeRecord(appraisalRoles, awardSchema())),
    consequences: completeRecord(
      grades,
      objectOf<GradeConsequence>({
        reviewReport: z.boolean(),
        reportToCouncil: z.boolean(),
        joinsItAppraisal: z.boolean(),
      }),
    ),
  }
}

function completeRecord<Key extends string, Value>(
  keys: readonly Key[],
  value: Schema<Value>,
): Schema<Readonly<Record<Key, Value>>> {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, value]))) as unknown as Schema<
    Readonly<Record<Key, Value>>
  >
}
