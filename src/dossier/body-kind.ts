import type { BodyKind } from '../law/c02-definitions/index'
import { classifyBody } from '../law/c02-definitions/index'
import type { RuleOptions } from '../law/rule'
import type { DossierBody } from './parts/body'

/** What a body is by its record: one kind, none that the regulation names, or one of several. */
export type RecordedKind = BodyKind | 'doit' | 'not-listed' | 'several'

/** The entry of the bureau among the agencies of the first level (2.2). */
const BUREAU = '資訊局'

export function kindOfBody({ name, kind }: DossierBody, options: RuleOptions): RecordedKind {
  if (kind !== undefined) return kind
  const { value } = classifyBody({ name }, options)
  switch (value.status) {
    case 'listed': return value.entry === BUREAU ? 'doit' : value.kind
    case 'not-listed': return 'not-listed'
    case 'ambiguous': {
      const [first, ...others] = new Set(value.candidates.map((candidate) => candidate.kind))
      return others.length === 0 ? first as BodyKind : 'several'
    }
  }
}
