import type { dueDate as DueDate } from 'taipei-rollout-rules/deadlines'
import type { Finding } from './measure'
import { atMost, inTime, nanoseconds } from './measure'

export async function ruleFindings({ dueDate }: { dueDate: typeof DueDate }): Promise<Finding[]> {
  return [
    atMost('dueDate of 3 workdays, with validation, ledger and readings', await nanoseconds(() => dueDate({ duty: 'working-group-change', from: '2025-09-26' })), 20e3, inTime),
    atMost('dueDate of 10 workdays over a closure', await nanoseconds(() => dueDate({ duty: 'seed-replacement', from: '2024-07-22' })), 20e3, inTime),
  ]
}
