import { clauseIds, type ClauseId } from '../../../src/index'
import { appraisalLines } from './appraisal'
import { changeLines } from './changes'
import { compositionLines } from './composition'
import { councilLines } from './council'
import type { Options } from './laws'
import { linesOf, met, notApplicable, type About, type SecondLine } from './lines'
import type { RolloutRecord } from './record-shape'
import { secondmentLines } from './secondment'
import { steeringLines } from './steering'
import { supportLines } from './support'
import { trainingLines } from './training'
import { workingGroupLines } from './working-group'
import { given, type World } from './world'

export type { Options, RolloutRecord, SecondLine }

const scopeAbout: About = { clause: '3', occasion: 'scope', rule: 'scope.applies-to', actor: 'body' }

function scopeLine(world: World) {
  const why = world.outOfScope(world.asOf)
  return [{ ...scopeAbout, ...(why === null ? met() : notApplicable(why)) }]
}

/**
 * The audit, written a second time from the description of the record alone: every line is judged under each
 * completion of what the record does not say. The record is one that the audit accepts; nothing is checked here.
 *
 * What a comparison takes from this folder:
 * - `secondAudit(record, { asOf, calendar?, readings?, tables? })`: the lines in the audit's order, each with `id`,
 *   `clause`, `occasion`, `rule`, `actor`, `own`, `subject` (the keys by their names), `status`, `breach`, `due`,
 *   `why` (the codes of the audit itself, none of a rule's) and `missing`;
 * - `completeRecords` (drawn-record.ts): complete records with the options to audit them with;
 * - `thinnedRecords`, `completionsOf`, `statusesOfCompletions` (thinned-record.ts): records that leave out one fact or
 *   two, and what all their completions say of each line;
 * - `countLines`, `reached` (tally.ts): what the complete records are to reach, and a count of it;
 * - `faultsOfCase` (case-of-record.ts): what of a kept case does not hold.
 */
export function secondAudit(record: RolloutRecord, options: Options): SecondLine[] {
  const about = given(record, options)
  const pieces = [
    scopeLine,
    ...workingGroupLines(about),
    ...changeLines(about),
    ...compositionLines(about),
    ...secondmentLines(about),
    ...supportLines(about),
    ...trainingLines(about),
    ...appraisalLines(about),
    ...councilLines(about),
    ...steeringLines(about),
  ]
  return inOrder(linesOf(about, pieces))
}

const place = (clause: string): number => clauseIds.indexOf(clause as ClauseId)

function inOrder(lines: SecondLine[]): SecondLine[] {
  return lines.sort((left, right) => {
    if (left.clause !== right.clause) return place(left.clause) - place(right.clause)
    const [first, second] = [left.subject.date ?? '', right.subject.date ?? '']
    if (first !== second) return first < second ? -1 : 1
    return left.id < right.id ? -1 : 1
  })
}
