import { type InputIssue, placeOf } from './issue'

/** What is wrong with the form of a single value. */
export const formMessages = {
  'wrong-type': 'must be {expected}',
  'not-a-date': 'is not a date YYYY-MM-DD of the years 1900 to 2100',
  'not-an-integer': 'must be a whole number',
} as const

/** Worded here, since a page that only counts workdays meets no other faults; `expected` is what a type must be. */
export function formIssue(
  path: string,
  code: keyof typeof formMessages,
  data?: { readonly expected: string },
): InputIssue {
  return {
    ...placeOf(path),
    code,
    message: formMessages[code].replace('{expected}', data?.expected as string),
    ...(data && { data }),
  }
}
