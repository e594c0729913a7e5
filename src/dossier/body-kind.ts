import { sameJson } from '../kernel/json'
import { type BodyClassification, type BodyKind, classifyBody } from '../law/c02-definitions/index'
import { type ReadingId, readingChoices } from '../law/reading-choices'
import type { AppliedReading, Decision, RuleOptions } from '../law/rule'
import type { Faults } from './checks/faults'
import type { DossierBody } from './form/body'

/** What a body can be: of a kind that the regulation names, the bureau itself, or neither. */
export type RecordedKind = BodyKind | 'doit' | 'not-listed'

/** What is looked at of a body to tell its kind. */
export type NamedBody = Pick<DossierBody, 'name' | 'kind'>

/** A body by its name and kind. */
export interface KnownBody {
  readonly kind: RecordedKind
  /** The readings of which another choice would make another body of it, or none that can be told. */
  readonly readings: readonly AppliedReading[]
}

/** The entry of the bureau among the agencies of the first level (2.2). */
const BUREAU = '資訊局'

/** What a body is, once its name and kind are sound. */
export function knownBody(body: NamedBody, options: RuleOptions): KnownBody {
  const { value, readings } = classified(body, options)
  return {
    kind: kindIn(body, value) as RecordedKind,
    readings: readings.filter(({ id }) =>
      readingChoices[id].some((choice) => {
        const other = classified(body, taking(id, choice, options))
        return !sameJson(meaningOf(body, value), meaningOf(body, other.value))
      }),
    ),
  }
}

/**
 * A fault at a name that tells no body, unless its kind is given: a misprint must not leave a body without duties. At a
 * kind where the regulation lists the name under another.
 */
export function checkNamedBody(body: NamedBody, options: RuleOptions, faults: Faults): void {
  const { value } = classified(body, options)
  if (body.kind !== undefined) {
    if (kindIn(body, value) === null) faults.add('body.kind', 'not-its-kind', { kinds: [...kindsOf(value)] })
    return
  }
  if (value.status === 'not-listed') faults.addNamed('body.name', 'name-not-listed', value.suggestions)
  else if (value.status === 'ambiguous')
    faults.addNamed(
      'body.name',
      'name-ambiguous',
      value.candidates.map(({ name }) => name),
    )
}

function classified({ name }: NamedBody, options: RuleOptions): Decision<BodyClassification> {
  return classifyBody({ name }, options)
}

/** The kind that a name has, or is given; null where it is given one that it does not have. */
function kindIn({ kind }: NamedBody, value: BodyClassification): RecordedKind | null {
  if (value.status === 'listed' && value.entry === BUREAU)
    return kind === undefined || kind === 'first-level' ? 'doit' : null
  const kinds = kindsOf(value)
  if (kind === undefined) return kinds[0] ?? null
  return kinds.length === 0 || (kinds as readonly string[]).includes(kind) ? kind : null
}

/** What a name comes to under some readings: a kind, or a refusal with what it says. */
function meaningOf(body: NamedBody, value: BodyClassification): unknown {
  const isRefused = body.kind === undefined ? value.status !== 'listed' : kindIn(body, value) === null
  return isRefused ? null : kindIn(body, value)
}

function taking(id: ReadingId, choice: string, options: RuleOptions): RuleOptions {
  return { ...options, readings: { ...options.readings, [id]: choice } }
}

/** The kinds under which the regulation lists a name. */
function kindsOf(value: BodyClassification): readonly BodyKind[] {
  switch (value.status) {
    case 'listed':
      return [value.kind]
    case 'not-listed':
      return []
    case 'ambiguous':
      return [...new Set(value.candidates.map(({ kind }) => kind))]
  }
}
