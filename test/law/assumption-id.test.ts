import { expect, test } from 'vitest'
import { assumptionIds } from '../../src/law/assumption-id'

test('ten assumptions are registered, none of them twice', () => {
  expect(assumptionIds).toEqual([
    'cross-agency-is-two-bodies',
    'phases-of-the-group',
    'one-of-each-role-suffices',
    'calendar-years',
    'extraordinary-meetings-do-not-move-the-two-months',
    'then-binds-like-must',
    'limit-runs-through-its-last-day',
    'set-limit-is-a-period',
    'hours-in-halves',
    'shared-ranking-lists',
  ])
})
