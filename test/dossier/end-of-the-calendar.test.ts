import { describe, expect, test } from 'vitest'
import { taipeiCalendar } from '../../src/calendar'
import { type Dossier, auditDossier } from '../../src/dossier'
import { addDays } from './oracle/days'

const { last } = taipeiCalendar.coverage

/** How the minutes of a meeting stand. */
function minutes(date: string, minutesSentOn: string | null | undefined, asOf: string) {
  const record: Dossier = {
    body: { name: '大安區公所', inRollout: true, exclusions: [] },
    system: { name: '公文線上簽核', major: true, retiredOn: null },
    workingGroup: { establishedOn: '2026-04-08', dissolvedOn: null, meetings: [{ date, minutesSentOn }] },
  }
  const { obligations } = auditDossier(record, { asOf })
  const { status, due, why, breach } = obligations.find(({ subject }) => subject.occasion === 'minutes')!
  return { stands: breach === null ? status : `${status} ${breach}`, due, codes: why.map(({ code }) => code) }
}

describe('minutes of a meeting on the last day of the calendar, for which there are five workdays', () => {
  test('are pending while no day can be the last one that has passed, without a due date', () => {
    expect(minutes(last, null, last)).toMatchObject({ stands: 'pending', due: null, codes: ['outside-calendar'] })
    expect(minutes(last, null, addDays(last, 5))).toMatchObject({ stands: 'pending', due: null })
  })

  test('are undetermined from then on', () => {
    expect(minutes(last, null, addDays(last, 6))).toMatchObject({ stands: 'undetermined', codes: ['outside-calendar'] })
    expect(minutes(last, addDays(last, 6), addDays(last, 6))).toMatchObject({ stands: 'undetermined' })
  })

  test('are met where they were sent within five days of any kind', () => {
    expect(minutes(last, addDays(last, 5), addDays(last, 30))).toMatchObject({ stands: 'met' })
    expect(minutes(last, last, addDays(last, 30))).toMatchObject({ stands: 'met' })
  })

  test('are undetermined for want of the fact alone where it can decide', () => {
    expect(minutes(last, undefined, addDays(last, 5)).stands).toBe('undetermined')
  })
})

describe('a meeting after the calendar', () => {
  const after = addDays(last, 40)

  test('leaves its minutes pending for the days that there are at least', () => {
    expect(minutes(after, null, after)).toMatchObject({ stands: 'pending', due: null })
    expect(minutes(after, null, addDays(after, 6))).toMatchObject({ stands: 'undetermined' })
  })
})

test('what is overdue within the calendar stays so in any year', () => {
  expect(minutes('2026-06-16', null, '2090-01-01')).toMatchObject({ stands: 'breached ongoing', due: '2026-06-24' })
})
