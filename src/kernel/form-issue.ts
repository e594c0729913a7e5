import type { IssueWording } from './issue'
import { issueMaker, text } from './issue'

/** What is wrong with the form of a single value. */
export const formMessages = {
  'wrong-type': ({ expected }) => `must be ${text(expected)}`,
  'not-a-date': () => 'is not a date YYYY-MM-DD of the years 1900 to 2100',
  'not-an-integer': () => 'must be a whole number',
} as const satisfies Record<string, IssueWording>

export const formIssue = /* @__PURE__ */ issueMaker(formMessages)
