import { expect, test } from 'vitest'
import { partialFactMessages } from '../../src/analysis/questions/fits-nothing'
import { calendarMessages } from '../../src/calendar/calendar-issue'
import { dossierMessages } from '../../src/dossier/dossier-issue'
import { formMessages } from '../../src/kernel/form-issue'
import { factMessages } from '../../src/kernel/input-issue'
import { issueCodes } from '../../src/kernel/issue-code'
import { memberMessages } from '../../src/kernel/member-messages'
import { anyDateMessages } from '../../src/kernel/parse-date'
import { rocDateMessages } from '../../src/kernel/roc-date'

test('the list of codes names each of them once', () => {
  expect(new Set(issueCodes).size).toBe(issueCodes.length)
})

test('every code of the list is worded by one catalogue, and only those are', () => {
  const catalogues = [
    formMessages,
    memberMessages,
    factMessages,
    dossierMessages,
    partialFactMessages,
    anyDateMessages,
    rocDateMessages,
    calendarMessages,
  ]
  expect(catalogues.flatMap((catalogue) => Object.keys(catalogue)).sort()).toEqual([...issueCodes].sort())
})
