import type { InputIssue } from '../kernel/issue'
import { type Locale, text } from '../kernel/locale'
import { issueTexts } from './issue-texts'

/** What is wrong, wherever it is. */
export type UnplacedIssue = Pick<InputIssue, 'code' | 'message' | 'data'>

/** What is wrong in a language, without saying of what. A fault that came later than this copy stays in English. */
export function issueMessage({ code, data, message }: UnplacedIssue, locale: Locale): string {
  return Object.hasOwn(issueTexts, code) ? text(issueTexts[code](data ?? {}), message)[locale] : message
}
