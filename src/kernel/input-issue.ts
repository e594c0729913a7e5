import { formMessages } from './form-issue'
import { issueMaker } from './issue'
import { memberMessages } from './member-messages'

export type { InputIssue } from './issue'
export type { IssueCode } from './issue-code'

/** What can be wrong with the facts and options of a rule, beside the form and the members of a value. */
export const factMessages = {
  'date-object': 'must be a text YYYY-MM-DD, which toIsoDate gives of a Date',
  'not-finite': 'must be a finite number',
  'more-than-total': 'brings the hours above the total of {total}',
  'sum-not-finite': 'add up to no finite number',
  'not-a-multiple': 'must be a multiple of {step}',
  'too-small': 'must be {minimum} or more',
  'too-large': 'must be {maximum} or less',
  'too-long': 'must have at most {maximum} characters',
  'after-as-of': 'lies after {asOf}, the day of the question; what has not happened yet is left out, or none (null)',
  'no-day-before': 'has no day before it',
  'not-for-this-duty': 'must be null for the duty {duty}',
  reversed: 'lies before its beginning {from}',
  overlap: 'overlaps {other}',
  'past-last-year': 'leads to a period that ends after 2100',
  'not-a-calendar': 'must be a calendar of this library, such as createWorkCalendar gives',
} as const

export type RuleIssueCode = keyof typeof formMessages | keyof typeof memberMessages | keyof typeof factMessages

export const inputIssue = /* @__PURE__ */ issueMaker<RuleIssueCode>(formMessages, memberMessages, factMessages)
