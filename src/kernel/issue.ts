import type { IssueCode } from './issue-code'
import type { Json, JsonObject } from './json'

/** One fault of an input. */
export interface InputIssue {
  /** Where: `''` for the whole, `members.0.roles.1` inside; an unknown or missing key under its own path. */
  readonly path: string
  readonly code: IssueCode
  /** The fault in English; `formatError` gives it in Chinese too. */
  readonly message: string
  /** The figures that the message speaks of. */
  readonly data?: JsonObject
}

/** The English wording of a code, from the figures that it speaks of. The Chinese wording is in `src/wording`. */
export type IssueWording = (data: JsonObject) => string

/** Makes faults of those codes that a catalogue words. Each layer words its own, so that none carries the others' texts. */
export function issueMaker<Code extends IssueCode>(messages: Readonly<Record<Code, IssueWording>>) {
  return (path: string, code: Code, data?: JsonObject): InputIssue => {
    const message = messages[code](data ?? {})
    return data ? { path, code, message, data } : { path, code, message }
  }
}

export function text(value: Json | undefined): string {
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- only texts, numbers and lists of them are worded
  return Array.isArray(value) ? value.join(', ') : String(value)
}

export function didYouMean(suggestion: Json | undefined): string {
  return suggestion === undefined ? '' : `; did you mean ${text(suggestion)}?`
}
