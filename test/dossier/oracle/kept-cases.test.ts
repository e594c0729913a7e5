import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultsOfCase, type RecordCase } from './case-of-record'

const file = new URL('../cases/record.json', import.meta.url)
const cases = JSON.parse(readFileSync(file, 'utf8')) as RecordCase[]

/** The second audit is worth comparing with only where it gives what the kept cases say. */
describe('the second audit on the kept cases', () => {
  const judged = cases.map((one) => ({ ...one, faults: faultsOfCase(one) })).filter(({ faults }) => faults !== false)

  it('answers them all but those of records that are refused', () => {
    const refused = cases.filter(({ expect: expected }) => expected.some((member) => 'error' in member))
    expect(judged.length).toBe(cases.length - refused.length)
    expect(judged.length).toBeGreaterThan(90)
  })

  it.each(judged)('$name', ({ faults }) => {
    expect(faults).toStrictEqual([])
  })
})
