/** 玖、五、(一)–(六): what a grade gives the people behind it. */
import * as z from 'zod/mini'
import { oneOf } from '../../kernel/condition'
import { InvalidInputError } from '../../kernel/errors'
import { deepFreeze } from '../../kernel/json'
import { readInput } from '../../kernel/read-input'
import { objectOf } from '../../kernel/schema'
import { type Award, awardSchema, commendation, merit, rewardKinds } from '../award'
import { awardBasis, awardCode, awardInForce } from '../award-basis'
import type { ClauseId } from '../clause-id'
import { type AppraisalRole, appraisalRoles } from '../award-roles'
import type { AwardTable } from '../own-tables'
import { type Grade, grades } from '../grades'
import { rowsUnder, type TableRule, tableRule } from '../table-rule'

/** What one grade gives: to those who handle the system, to their supervisor, and to others with merits. */
interface Grant {
  readonly clause: ClauseId
  readonly handling: Award
  readonly supervisor: Award
  readonly others: Award
}

const grants: Readonly<Record<Grade, Grant>> = /* @__PURE__ */ lawfulGrants()

/** What 9.5 gives at each grade in each role. */
export const defaultAwardTable: AwardTable = /* @__PURE__ */ tableOf(grants)

/** Facts of {@link gradeAward}. */
export interface GradeAwardFacts {
  readonly grade: Grade
  /** What the person was in the body. */
  readonly role: AppraisalRole
}

/**
 * What a person is given for the grade of their body. Where `min` and `max` differ the authority chooses, both
 * included. A system's own table, given as `options.tables.awards`, stands in place of the law's.
 *
 * @param facts - the grade of the body and the role of the person
 * @example
 * gradeAward({ grade: 'A+', role: 'handler' }).value // => { kind: 'merit', min: 1, max: 2 }
 */
export const gradeAward: TableRule<GradeAwardFacts, Award> = /* @__PURE__ */ tableRule(() => ({
  id: 'appraisal.award',
  exportName: 'gradeAward',
  clauses: ['9.5', '9.5.1', '9.5.2', '9.5.3', '9.5.4', '9.5.5', '9.5.6'],
  facts: objectOf<GradeAwardFacts>({ grade: z.enum(grades), role: z.enum(appraisalRoles) }),
  value: awardSchema(),
  rows: grades.flatMap((grade) => {
    const { clause, handling, supervisor, others } = grants[grade]
    return rowsUnder(clause, [
      { when: { grade, role: oneOf('administrator', 'seed', 'handler') }, then: handling, code: awardCode(handling) },
      { when: { grade, role: 'direct-supervisor' }, then: supervisor, code: awardCode(supervisor) },
      { when: { grade, role: 'other-contributor' }, then: others, code: awardCode(others) },
    ])
  }),
  complete: ({ outcome }, { grade, role }, _reading, { tables }) =>
    awardInForce(outcome, tables?.awards?.[grade][role]),
  basis: ({ outcome, row: { clause } }, { grade, role }, { options: { tables } }) =>
    awardBasis(clause, { grade, role }, outcome, tables?.awards?.[grade][role], '9.5'),
}))

/**
 * The highest of the awards that a person in several roles would be given: a major merit over a merit over a
 * commendation, then the one that allows more, then the one that grants more at least. A sanction is no award.
 *
 * @param awards - the awards, null for none
 * @returns the highest; null where there is none
 * @throws InvalidInputError where the argument is not a list of awards; every fault is named
 * @example
 * highestAward([{ kind: 'commendation', min: 2, max: 2 }, null, { kind: 'merit', min: 1, max: 1 }]) // => { kind: 'merit', min: 1, max: 1 }
 */
export function highestAward(awards: readonly Award[]): Award {
  const read = readInput(z.array(awardSchema(rewardKinds)), awards)
  if ('issues' in read) throw new InvalidInputError(read.issues)
  return deepFreeze(read.value.reduce((highest, award) => (outranks(award, highest) ? award : highest), null))
}

function outranks(award: Award, other: Award): boolean {
  if (award === null || other === null) return award !== null
  if (award.kind !== other.kind) return rankOf(award) < rankOf(other)
  return award.max === other.max ? award.min > other.min : award.max > other.max
}

function rankOf({ kind }: NonNullable<Award>): number {
  return (rewardKinds as readonly string[]).indexOf(kind)
}

function lawfulGrants(): Readonly<Record<Grade, Grant>> {
  return deepFreeze({
    'A+': { clause: '9.5.1', handling: merit(1, 2), supervisor: merit(1), others: commendation(1, 2) },
    A: { clause: '9.5.2', handling: merit(1), supervisor: commendation(2), others: commendation(1, 2) },
    B: { clause: '9.5.3', handling: commendation(2), supervisor: commendation(1), others: commendation(1) },
    C: { clause: '9.5.4', handling: null, supervisor: null, others: null },
    D: { clause: '9.5.5', handling: null, supervisor: null, others: null },
    E: { clause: '9.5.6', handling: null, supervisor: null, others: null },
  })
}

function tableOf(granted: Readonly<Record<Grade, Grant>>): AwardTable {
  const byRole = ({ handling, supervisor, others }: Grant): AwardTable[Grade] => ({
    administrator: handling,
    seed: handling,
    handler: handling,
    'direct-supervisor': supervisor,
    'other-contributor': others,
  })
  return deepFreeze(Object.fromEntries(grades.map((grade) => [grade, byRole(granted[grade])])) as AwardTable)
}
