/** 捌、三: what a won competition gives. */
import * as z from 'zod/mini'
import { deepFreeze } from '../../kernel/json'
import type { Schema } from '../../kernel/schema'
import type { Award } from '../award'
import { awardSchema, commendation, merit } from '../award'
import { awardBasis, awardCode, awardInForce } from '../award-basis'
import type { CompetitionRole, CompetitionTable } from '../own-tables'
import { competitionRoles } from '../own-tables'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'

/** What 8.3 gives in each role. */
export const defaultCompetitionTable: CompetitionTable = /* @__PURE__ */ deepFreeze({
  handler: /* @__PURE__ */ merit(1),
  'direct-supervisor': /* @__PURE__ */ commendation(2),
  'other-contributor': /* @__PURE__ */ commendation(1),
})

/** Facts of {@link competitionAward}. */
export interface CompetitionAwardFacts {
  /** What the person was in the winning body. */
  readonly role: CompetitionRole
}

/**
 * What a person of the winning body is given, beside the certificate or trophy of the body itself.
 * A system's own table, given as `options.tables.competition`, stands in place of the law's.
 *
 * @param facts - the person's role
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 8.3
 * @example
 * competitionAward({ role: 'handler' }).value // => { kind: 'merit', min: 1, max: 1 }
 */
export const competitionAward: TableRule<CompetitionAwardFacts, Award> = /* @__PURE__ */ defineTableRule<
  CompetitionAwardFacts,
  Award
>({
  id: 'promotion.competition-award',
  exportName: 'competitionAward',
  clauses: ['8.3'],
  facts: /* @__PURE__ */ competitionAwardFacts(),
  value: /* @__PURE__ */ awardSchema(),
  rows: /* @__PURE__ */ competitionRoles.map((role) => ({
    when: { role },
    then: defaultCompetitionTable[role],
    clause: '8.3',
    code: awardCode(defaultCompetitionTable[role]),
  })),
  complete: ({ outcome }, { role }, _reading, { tables }) => awardInForce(outcome, tables?.competition?.[role]),
  basis: ({ outcome }, { role }, { tables }) => [
    ...awardBasis('8.3', { role }, outcome, tables?.competition?.[role]),
    { clause: '8.3', code: 'body-certificate' },
  ],
})

function competitionAwardFacts(): Schema<CompetitionAwardFacts> {
  return z.strictObject({ role: z.enum(competitionRoles) })
}
