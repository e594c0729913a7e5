import type { IssueCode } from './issue-code'
import type { Json, JsonObject } from './json'

/** One fault of an input. */
export interface InputIssue {
  /** Where: `''` for the whole, `members.0.roles.1` inside; an unknown or missing key under its own path. */
  readonly path: string
  /** The keys and indexes that `path` joins by dots; none of the whole. */
  readonly segments: readonly (string | number)[]
  /** The rule that was asked, where one was. */
  readonly rule?: string
  readonly code: IssueCode
  /** The fault in English; `formatError` gives it in Chinese too. */
  readonly message: string
  /** The figures that the message speaks of. */
  readonly data?: JsonObject
  /** Of the name of a body that tells no single one: which bodies may be meant. */
  readonly names?: readonly string[]
}

/**
 * The English wording of codes; `{name}` stands for a figure that the fault carries, `{suggestion}` for a question
 * where there is one. The Chinese wording is in `src/wording`.
 */
export type IssueWordings<Code extends IssueCode = IssueCode> = Readonly<Record<Code, string>>

/** Where a fault is: the keys and indexes that lead there, or a path in which no key has a dot. */
export type Place = string | readonly (string | number)[]

/** Where a fault is, both ways. */
export function placeOf(place: Place): Pick<InputIssue, 'path' | 'segments'> {
  if (typeof place !== 'string') return { path: place.join('.'), segments: place }
  const keys = place === '' ? [] : place.split('.')
  return { path: place, segments: keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)) }
}

/**
 * Makes faults of those codes that the catalogues word. Each layer words its own, so none carries the others'
 * texts.
 */
export function issueMaker<Code extends IssueCode>(...catalogues: readonly Partial<IssueWordings<Code>>[]) {
  const wordings = Object.assign({}, ...catalogues) as IssueWordings<Code>
  return (place: Place, code: Code, data?: JsonObject): InputIssue => {
    const at = placeOf(place)
    const message = wordings[code].replace(/\{(\w+)\}/g, (_, name: string) => worded(name, data?.[name]))
    return data ? { ...at, code, message, data } : { ...at, code, message }
  }
}

function worded(name: string, figure: Json | undefined): string {
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- only texts, numbers and lists of them are worded
  const text = Array.isArray(figure) ? figure.join(', ') : String(figure)
  if (name !== 'suggestion') return text
  return figure === undefined ? '' : `; did you mean ${text}?`
}
