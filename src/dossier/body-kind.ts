import type { InputIssue } from '../kernel/input-issue'
import type { BodyKind } from '../law/c02-definitions/index'
import { classifyBody } from '../law/c02-definitions/index'
import type { RuleOptions } from '../law/rule'
import { dossierIssue } from './dossier-issue'
import type { DossierBody } from './parts/body'

/** What a body can be: of a kind that the regulation names, the bureau itself, or neither. */
export type RecordedKind = BodyKind | 'doit' | 'not-listed'

/** The entry of the bureau among the agencies of the first level (2.2). */
const BUREAU = '資訊局'

/** What a body is by its record; several where the name does not tell which body is meant. */
export function kindsOfBody({ name, kind }: DossierBody, options: RuleOptions): readonly RecordedKind[] {
  if (kind !== undefined) return [kind]
  const kinds = kindsOfName(name, options)
  return kinds.length === 0 ? ['not-listed'] : kinds
}

/** A fault at a kind under which the regulation does not list the name, but under another. */
export function kindAgainstName({ name, kind }: DossierBody, options: RuleOptions): InputIssue[] {
  if (kind === undefined) return []
  const kinds = kindsOfName(name, options)
  return kinds.length === 0 || kinds.includes(kind) ? [] : [dossierIssue('body.kind', 'not-its-kind', { kinds })]
}

/** The kinds under which the regulation lists a name. */
function kindsOfName(name: string, options: RuleOptions): readonly (BodyKind | 'doit')[] {
  const { value } = classifyBody({ name }, options)
  switch (value.status) {
    case 'listed':
      return [value.entry === BUREAU ? 'doit' : value.kind]
    case 'not-listed':
      return []
    case 'ambiguous':
      return [...new Set(value.candidates.map((candidate) => candidate.kind))]
  }
}
