import { issueMaker } from './issue'

/** What is wrong with the form of a single value. */
export const formMessages = {
  'wrong-type': 'must be {expected}',
  'not-a-date': 'is not a date YYYY-MM-DD of the years 1900 to 2100',
  'not-an-integer': 'must be a whole number',
} as const

export const formIssue = /* @__PURE__ */ issueMaker<keyof typeof formMessages>(formMessages)
