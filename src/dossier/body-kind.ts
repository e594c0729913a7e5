import type { InputIssue } from '../kernel/input-issue'
import type { BodyKind } from '../law/c02-definitions/index'
import { classifyBody } from '../law/c02-definitions/index'
import type { RuleOptions } from '../law/rule'
import { dossierIssue } from './dossier-issue'
import type { DossierBody } from './parts/body'

/** What a body is by its record: one kind, none that the regulation names, or one of several. */
export type RecordedKind = BodyKind | 'doit' | 'not-listed' | 'several'

/** The entry of the bureau among the agencies of the first level (2.2). */
const BUREAU = '資訊局'

export function kindOfBody({ name, kind }: DossierBody, options: RuleOptions): RecordedKind {
  if (kind !== undefined) return kind
  const [only, ...others] = kindsOfName(name, options)
  return only === undefined ? 'not-listed' : others.length === 0 ? only : 'several'
}

/** A fault at a kind under which the regulation does not list the name, but under another. */
export function kindAgainstName({ name, kind }: DossierBody, options: RuleOptions): InputIssue[] {
  if (kind === undefined) return []
  const kinds = kindsOfName(name, options)
  return kinds.length === 0 || kinds.includes(kind) ? [] : [dossierIssue('body.kind', 'not-its-kind', { kinds })]
}

/** The kinds under which the regulation lists a name; several where the name does not tell which body is meant. */
function kindsOfName(name: string, options: RuleOptions): readonly (BodyKind | 'doit')[] {
  const { value } = classifyBody({ name }, options)
  switch (value.status) {
    case 'listed': return [value.entry === BUREAU ? 'doit' : value.kind]
    case 'not-listed': return []
    case 'ambiguous': return [...new Set(value.candidates.map((candidate) => candidate.kind))]
  }
}
