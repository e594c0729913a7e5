import { formMessages } from './form-issue'
import type { IssueWording } from './issue'
import { didYouMean, issueMaker, text } from './issue'
import type { IssueCode } from './issue-code'

export type { InputIssue } from './issue'
export type { IssueCode } from './issue-code'

/** What can be wrong with the facts and options of a rule. */
export const issueMessages = {
  ...formMessages,
  'missing': () => 'is missing',
  'unknown-key': ({ suggestion }) => `is not a known key${didYouMean(suggestion)}`,
  'not-a-roc-date': () => 'is not a date of the Republic of China calendar such as 民國107年10月11日, 107/10/11 or 1071011',
  'not-finite': () => 'must be a finite number',
  'more-than-total': ({ total }) => `together with the unexcused hours exceeds the total of ${text(total)}`,
  'sum-not-finite': () => 'add up to no finite number',
  'not-a-multiple': ({ step }) => `must be a multiple of ${text(step)}`,
  'too-small': ({ minimum }) => `must be ${text(minimum)} or more`,
  'too-large': ({ maximum }) => `must be ${text(maximum)} or less`,
  'empty': () => 'must not be empty',
  'too-long': ({ maximum }) => `must have at most ${text(maximum)} characters`,
  'not-an-option': ({ options, suggestion }) => `must be one of ${text(options)}${didYouMean(suggestion)}`,
  'duplicate': () => 'is given twice',
  'after-as-of': ({ asOf }) => `lies after asOf ${text(asOf)}; what has not happened yet is null`,
  'no-day-before': () => 'has no day before it in the years 1900 to 2100',
  'not-for-this-duty': ({ duty }) => `must be null: the duty ${text(duty)} does not look at it`,
  'reversed': ({ from }) => `lies before its beginning ${text(from)}`,
  'overlap': ({ other }) => `lies in ${text(other)}, which has not ended before`,
  'past-last-year': () => 'leads to a period that ends after the year 2100',
  'not-a-calendar': () => 'must be a calendar made by this library (createWorkCalendar, taipeiCalendar, officialCalendar, projectedCalendar)',
} as const satisfies Partial<Record<IssueCode, IssueWording>>

export type RuleIssueCode = keyof typeof issueMessages

export const inputIssue = /* @__PURE__ */ issueMaker<RuleIssueCode>(issueMessages)
