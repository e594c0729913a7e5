/** 捌、三: what a competition gives in a body that did well. */
import * as z from 'zod/mini'
import { deepFreeze } from '../../kernel/json'
import { objectOf } from '../../kernel/schema'
import { type Award, awardSchema, commendation, merit, rewardKinds } from '../award'
import { awardBasis, awardCode, awardInForce } from '../award-basis'
import { type CompetitionRole, competitionRoles } from '../award-roles'
import type { CompetitionTable } from '../own-tables'
import { type TableRule, tableRule } from '../table-rule'

/** What 8.3 gives in each role. */
export const defaultCompetitionTable: CompetitionTable = /* @__PURE__ */ deepFreeze({
  handler: /* @__PURE__ */ merit(1),
  'direct-supervisor': /* @__PURE__ */ commendation(2),
  'other-contributor': /* @__PURE__ */ commendation(1),
})

/** Facts of {@link competitionAward}. */
export interface CompetitionAwardFacts {
  /** What the person was in the body that did well. */
  readonly role: CompetitionRole
}

/**
 * What a person of a body that did well is given, beside the certificate or trophy of the body itself.
 * A system's own table, given as `options.tables.competition`, stands in place of the law's.
 *
 * @param facts - the person's role
 * @example
 * competitionAward({ role: 'handler' }).value // => { kind: 'merit', min: 1, max: 1 }
 */
export const competitionAward: TableRule<CompetitionAwardFacts, Award> = /* @__PURE__ */ tableRule(() => ({
  id: 'promotion.competition-award',
  exportName: 'competitionAward',
  clause: '8.3',
  facts: objectOf<CompetitionAwardFacts>({ role: z.enum(competitionRoles) }),
  value: awardSchema(rewardKinds),
  rows: competitionRoles.map((role) => ({
    when: { role },
    then: defaultCompetitionTable[role],
    code: awardCode(defaultCompetitionTable[role]),
  })),
  complete: ({ outcome }, { role }, _reading, { tables }) => awardInForce(outcome, tables?.competition?.[role]),
  basis: ({ outcome }, { role }, { options: { tables } }) => [
    ...awardBasis('8.3', { role }, outcome, tables?.competition?.[role]),
    { clause: '8.3', code: 'body-certificate' },
  ],
}))
