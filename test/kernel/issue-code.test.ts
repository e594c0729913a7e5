import { expect, test } from 'vitest'
import { calendarMessages } from '../../src/calendar/calendar-issue'
import { issueMessages } from '../../src/kernel/input-issue'
import { issueCodes } from '../../src/kernel/issue-code'

test('the list of codes names each of them once', () => {
  expect(new Set(issueCodes).size).toBe(issueCodes.length)
})

test('every code of the list is worded by one catalogue, and only those are', () => {
  expect([...Object.keys(issueMessages), ...Object.keys(calendarMessages)].sort()).toEqual([...issueCodes].sort())
})
