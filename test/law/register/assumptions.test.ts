import { describe, expect, test } from 'vitest'
import { type AssumptionId, assumptionIds } from '../../../src/law/assumption-id'
import type { ClauseId } from '../../../src/law/clause-id'
import { assumptions } from '../../../src/law/register/index'
import { courseAttendance } from '../../../src/law/c07-training/index'
import { expectFrozenPlainData } from '../../kernel/plain-data'
import { decisions } from '../../analysis/asked'

/** The clauses that leave each of them open. */
const open: Record<AssumptionId, ClauseId[]> = {
  'cross-agency-is-two-bodies': ['2.1'],
  'phases-of-the-group': ['3', '4.1'],
  'one-council-for-all-systems': ['5.1.1'],
  'extraordinary-meetings-do-not-move-the-two-months': ['5.1.4'],
  'designated-are-invited': ['5.1.4'],
  'meetings-without-invitation-count-nowhere': ['5.1.6'],
  'merged-groups-meet-for-each-system': ['5.2.1', '5.3.2'],
  'set-limit-is-a-period': ['5.3.4', '6.1.3', '6.2.3'],
  'limit-runs-through-its-last-day': ['5.3.4', '5.3.7', '6.1.3', '6.1.4', '6.2.3', '6.2.4', '7.1.3', '7.2.3', '7.3.3'],
  'workdays-of-agencies': ['5.3.4', '5.3.7', '6.1.3', '6.1.4', '6.2.3', '6.2.4', '7.1.3', '7.2.3', '7.3.3'],
  'city-closure-holds-everywhere': ['5.3.4', '5.3.7', '6.1.3', '6.1.4', '6.2.3', '6.2.4', '7.1.3', '7.2.3', '7.3.3'],
  'then-binds-like-must': ['6.1.1', '6.2.1', '6.3.1', '7.1.1'],
  'quota-of-one-system': ['6.2.2'],
  'hours-in-halves': ['7'],
  'unnamed-actors': ['7.1.3', '7.2.3', '7.3.3', '9.2', '9.3', '9.4'],
  'bureau-holds-its-courses': ['7.1.1', '7.2.1'],
  'no-double-award': ['8.3', '9.5'],
  'launch-assessed-in-its-last-year': ['9.2', '9.5.6'],
  'calendar-years': ['9.3'],
  'bureau-appraises': ['9.2', '9.3', '9.4', '9.5.6', '9.6'],
}

test('the assumptions are those that rules can name, in the same order, and frozen', () => {
  expect(Object.keys(assumptions)).toEqual([...assumptionIds])
  expectFrozenPlainData(assumptions)
})

describe.each(assumptionIds)('%s', (id) => {
  test('names the clauses that leave it open', () => {
    expect(assumptions[id].clauses).toEqual(open[id])
  })

  test('is one sentence in each language', () => {
    expect(assumptions[id].text['zh-TW']).toMatch(/^[A-Z\u4e00-\u9fff「].*[\u4e00-\u9fff].*。$/)
    expect(assumptions[id].text.en).toMatch(/^[A-Z].*\.$/)
  })
})

describe('of the steps of decisions', () => {
  const cited = decisions.flatMap(({ decision: { basis } }) =>
    basis.flatMap(({ clause, assumption }) => (assumption === undefined ? [] : [{ clause, assumption }])),
  )

  test('none cites an assumption under a clause that the register does not name for it', () => {
    expect(cited.filter(({ clause, assumption }) => !assumptions[assumption].clauses.includes(clause))).toEqual([])
  })

  test('some cite each, but for those that say what no step turns on', () => {
    expect(assumptionIds.filter((id) => !cited.some(({ assumption }) => assumption === id))).toEqual([
      // Say of whom or what a whole rule or record speaks.
      'one-council-for-all-systems',
      'merged-groups-meet-for-each-system',
      'workdays-of-agencies',
      'city-closure-holds-everywhere',
      'quota-of-one-system',
      // Acts on what the facts may be.
      'hours-in-halves',
      // Say by whom norms are carried out.
      'unnamed-actors',
      'bureau-holds-its-courses',
      'no-double-award',
      'bureau-appraises',
    ])
    expect(
      courseAttendance.facts.safeParse({ course: 'seed', totalHours: 10, leaveHours: 1.25, unexcusedHours: 0 }).success,
    ).toBe(false)
  })
})

test('the texts differ from one another', () => {
  for (const locale of ['zh-TW', 'en'] as const)
    expect(new Set(Object.values(assumptions).map(({ text }) => text[locale])).size).toBe(assumptionIds.length)
})
