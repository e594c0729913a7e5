/** The answers that say that a duty was not met in time. */
const missed = ['late', 'overdue', 'missed']

/** Other answers, and outcomes of tables, that go against somebody. */
const against = [
  ...['expelled', 'must-be-expelled', 'rightly-expelled', 'wrongly-continued'],
  ...['leave-share-reached', 'unexcused-absence', 'both'],
  ...['lost', 'not-qualified'],
  ...['reprimand', 'demerit', 'major-demerit'],
]

/** Whether an answer is a check that is not compliant, or one that says late, overdue or missed. */
export function isBreach(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return missed.includes(value as string)
  const { compliant, status } = value as { readonly compliant?: boolean; readonly status?: string }
  return compliant === false || missed.includes(status as string)
}

/** Whether an answer is a breach, or goes against somebody otherwise: an expulsion, a lost seat, a reprimand. */
export function isAdverse(value: unknown): boolean {
  if (isBreach(value)) return true
  if (typeof value !== 'object' || value === null) return against.includes(value as string)
  const { status, consequence, kind } = value as Readonly<Record<string, unknown>>
  return [status, consequence, kind].some((each) => against.includes(each as string))
}
