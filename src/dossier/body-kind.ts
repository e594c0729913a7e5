import type { InputIssue } from '../kernel/input-issue'
import { sameJson } from '../kernel/json'
import { type BodyClassification, type BodyKind, classifyBody } from '../law/c02-definitions/index'
import { type ReadingId, readingChoices } from '../law/reading-choices'
import type { AppliedReading, RuleOptions } from '../law/rule'
import { dossierIssue } from './dossier-issue'
import type { DossierBody } from './parts/body'

/** What a body can be: of a kind that the regulation names, the bureau itself, or neither. */
export type RecordedKind = BodyKind | 'doit' | 'not-listed'

/** The entry of the bureau among the agencies of the first level (2.2). */
const BUREAU = '資訊局'

/** What a body is by its record, once that is sound. */
export function kindOfBody({ name, kind }: DossierBody, options: RuleOptions): RecordedKind {
  return kind ?? (kindsOf(classifyBody({ name }, options).value)[0] as RecordedKind)
}

/**
 * A fault at a name that tells no body, unless its kind is given: a misprint must not leave a body without duties. At a
 * kind where the regulation lists the name under another.
 */
export function bodyFaults({ name, kind }: DossierBody, options: RuleOptions): InputIssue[] {
  const { value } = classifyBody({ name }, options)
  const kinds = kindsOf(value)
  if (kind !== undefined)
    return kinds.length === 0 || kinds.includes(kind) ? [] : [dossierIssue('body.kind', 'not-its-kind', { kinds })]
  switch (value.status) {
    case 'listed':
      return []
    case 'not-listed':
      return [notListed(value.suggestions)]
    case 'ambiguous':
      return [ambiguous(value.candidates.map((candidate) => candidate.name))]
  }
}

/** The readings of which another choice would make another body of it, or none that can be told. */
export function readingsOfBody(body: DossierBody, options: RuleOptions): readonly AppliedReading[] {
  const { readings } = classifyBody({ name: body.name }, options)
  return readings.filter(({ id }) =>
    readingChoices[id].some((choice) => !sameJson(meaning(body, options), meaning(body, taking(id, choice, options)))),
  )
}

function meaning(body: DossierBody, options: RuleOptions): unknown {
  if (bodyFaults(body, options).length > 0) return null
  return body.kind ?? classifyBody({ name: body.name }, options).value
}

function taking(id: ReadingId, choice: string, options: RuleOptions): RuleOptions {
  return { ...options, readings: { ...options.readings, [id]: choice } }
}

function notListed(names: readonly string[]): InputIssue {
  return {
    ...dossierIssue('body.name', 'name-not-listed', names.length === 0 ? undefined : { suggestion: names }),
    names,
  }
}

function ambiguous(names: readonly string[]): InputIssue {
  return { ...dossierIssue('body.name', 'name-ambiguous', { names }), names }
}

/** The kinds under which the regulation lists a name. */
function kindsOf(value: BodyClassification): readonly RecordedKind[] {
  switch (value.status) {
    case 'listed':
      return [value.entry === BUREAU ? 'doit' : value.kind]
    case 'not-listed':
      return []
    case 'ambiguous':
      return [...new Set(value.candidates.map((candidate) => candidate.kind))]
  }
}
