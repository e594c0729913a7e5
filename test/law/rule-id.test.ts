import { expect, test } from 'vitest'
import { ruleIds } from '../../src/law/rule-id'

/** The domains in the order of the regulation; the limits of several chapters stand after the first of them. */
const domains = [
  'definitions',
  'scope',
  'phases',
  'governance',
  'deadlines',
  'support',
  'training',
  'promotion',
  'appraisal',
]

test('every rule has one id, by domain in the order of the regulation', () => {
  const places = ruleIds.map((id) => domains.indexOf(id.split('.')[0] as string))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(new Set(ruleIds).size).toBe(ruleIds.length)
  for (const id of ruleIds) expect(id).toMatch(/^[a-z]+\.[a-z]+(?:-[a-z]+)*$/)
})
