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
  /** Of the name of a body that tells no single one: which bodies may be meant. */
  readonly names?: readonly string[]
}

/**
 * The English wording of codes; `{name}` stands for a figure that the fault carries, `{suggestion}` for a question
 * where there is one. The Chinese wording is in `src/wording`.
 */
export type IssueWordings<Code extends IssueCode = IssueCode> = Readonly<Record<Code, string>>

/**
 * Makes faults of those codes that the catalogues word. Each layer words its own, so that none carries the others'
 * texts.
 */
export function issueMaker<Code extends IssueCode>(...catalogues: readonly Partial<IssueWordings<Code>>[]) {
  const wordings = Object.assign({}, ...catalogues) as IssueWordings<Code>
  return (path: string, code: Code, data?: JsonObject): InputIssue => {
    const message = wordings[code].replace(/\{(\w+)\}/g, (_, name: string) => worded(name, data?.[name]))
    return data ? { path, code, message, data } : { path, code, message }
  }
}

function worded(name: string, figure: Json | undefined): string {
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- only texts, numbers and lists of them are worded
  const text = Array.isArray(figure) ? figure.join(', ') : String(figure)
  if (name !== 'suggestion') return text
  return figure === undefined ? '' : `; did you mean ${text}?`
}
