import { describe, expect, test } from 'vitest'
import { examples } from '../../docs/site/data/examples'
import {
  type Decision,
  type RuleId,
  cadenceStatuses,
  deadlineDuties,
  leaveFilings,
  phaseFaults,
  ruleIds,
  rules,
  runConsequences,
} from '../../src/index'

const answers = (id: RuleId): unknown[] =>
  examples[id].map((facts) => (rules[id] as unknown as (facts: object) => Decision<unknown>)(facts).value)

test.each(ruleIds)('%s answers each of its examples', (id) => {
  expect(() => answers(id)).not.toThrow()
})

describe('a rule without a table shows each thing that it can answer', () => {
  const statuses = (id: RuleId, key: string): unknown[] =>
    answers(id).map((value) => (value as Record<string, unknown>)[key])

  test.each<[RuleId, string, readonly string[]]>([
    ['definitions.classify-body', 'status', ['listed', 'ambiguous', 'not-listed']],
    ['governance.meeting-cadence', 'status', cadenceStatuses],
    ['governance.council-seat', 'status', ['held', 'lost']],
    ['deadlines.timeliness', 'status', ['on-time', 'late', 'open', 'overdue']],
    ['deadlines.designated', 'status', ['on-time', 'late', 'open', 'overdue', 'no-limit-set']],
    ['training.course-record', 'consequence', runConsequences],
  ])('%s: %s', (id, key, all) => {
    expect([...new Set(statuses(id, key))].sort()).toEqual([...all].sort())
  })

  test('training.leave-filing', () => {
    expect([...new Set(answers('training.leave-filing'))].sort()).toEqual([...leaveFilings].sort())
  })

  test('deadlines.due: each of the nine limits', () => {
    expect(examples['deadlines.due'].map(({ duty }) => duty).sort()).toEqual([...deadlineDuties].sort())
  })

  test('phases.order-check: each fault, and none', () => {
    const found = answers('phases.order-check').map((value) => (value as { findings: { code: string }[] }).findings)
    expect([...new Set(found.flat().map(({ code }) => code))].sort()).toEqual([...phaseFaults].sort())
    expect(found).toContainEqual([])
  })
})
