import { InvalidInputError, UnknownClauseError } from '../../../kernel/errors'
import { type InputIssue, inputIssue } from '../../../kernel/input-issue'
import { noPlainObject, notAnOption, unknownKey } from '../../../kernel/member-issues'
import { ownMembers } from '../../../kernel/own-members'
import { type ClauseId, clauseIds } from '../../clause-id'
import { nearestClauses } from '../find-clauses'
import { type NormId, normIds, norms } from './index'
import { type Actor, type Modality, type Norm, actors, modalities } from './norm'

/** Which norms are asked for; what is left out narrows nothing. */
export interface DutyQuery {
  /** Who acts. */
  readonly actor?: Actor | undefined
  /** A clause, with all that lies under it. */
  readonly clause?: ClauseId | undefined
  readonly modality?: Modality | undefined
}

const keys = ['actor', 'clause', 'modality']

/**
 * The norms of an actor, a clause and a modality, in the order of the text.
 *
 * @param query - what narrows them; every norm without it
 * @returns the norms as {@link norms} has them
 * @throws InvalidInputError where the query is not as described, every fault named
 * @throws UnknownClauseError where there is no such clause; it names the nearest three
 * @example
 * duties({ actor: 'body', clause: '5.3.4' }).map(({ id }) => id) // => ['5.3.4-a', '5.3.4-b', '5.3.4-c']
 * @example
 * duties({ modality: 'must-not' }).length // => 3
 */
export function duties(query: DutyQuery = {}): readonly Norm<NormId>[] {
  const members = ownMembers(query)
  if (typeof members === 'string') throw new InvalidInputError([noPlainObject('', members)])
  const issues = [
    ...Object.keys(members)
      .filter((key) => !keys.includes(key))
      .map((key) => unknownKey(key, key, keys)),
    ...optionIssues('actor', members['actor'], actors),
    ...optionIssues('modality', members['modality'], modalities),
    ...(members['clause'] === undefined || typeof members['clause'] === 'string'
      ? []
      : [inputIssue('clause', 'wrong-type', { expected: 'a text' })]),
  ]
  if (issues.length > 0) throw new InvalidInputError(issues)
  const { actor, clause, modality } = members as DutyQuery
  if (clause !== undefined && !clauseIds.includes(clause)) throw new UnknownClauseError(clause, nearestClauses(clause))
  return Object.freeze(
    normIds
      .map((id) => norms[id])
      .filter(
        (norm) =>
          (actor === undefined || norm.actor === actor) &&
          (modality === undefined || norm.modality === modality) &&
          (clause === undefined || norm.clause === clause || norm.clause.startsWith(`${clause}.`)),
      ),
  )
}

function optionIssues(path: string, value: unknown, options: readonly string[]): InputIssue[] {
  return value === undefined || options.includes(value as string) ? [] : [notAnOption(path, value, options)]
}
