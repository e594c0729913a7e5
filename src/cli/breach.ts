/** The answers that say that a duty was not met in time. */
const missed = ['late', 'overdue', 'missed']

/** Whether an answer is a check that is not compliant, or one that says late, overdue or missed. */
export function isBreach(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return missed.includes(value as string)
  const { compliant, status } = value as { readonly compliant?: boolean; readonly status?: string }
  return compliant === false || missed.includes(status as string)
}
