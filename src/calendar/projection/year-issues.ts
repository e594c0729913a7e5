import { type InputIssue, inputIssue } from '../../kernel/input-issue'

/** The fault of a value that must be a whole year between two others, both included. */
export function yearIssues(path: string, year: unknown, minimum: number, maximum: number): InputIssue[] {
  if (year === undefined) return [inputIssue(path, 'missing')]
  if (!Number.isInteger(year)) return [inputIssue(path, 'not-an-integer')]
  if ((year as number) < minimum) return [inputIssue(path, 'too-small', { minimum })]
  return (year as number) > maximum ? [inputIssue(path, 'too-large', { maximum })] : []
}
