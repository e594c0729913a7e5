import { describe, expect, test } from 'vitest'
import { factsInCodes } from '../../src/cli/facts-in-codes'
import { ruleIds } from '../../src/law/rule-id'
import { command } from './command'

const attendance = { course: 'seed', totalHours: 12, leaveHours: 2.5, unexcusedHours: 0 }

describe('facts as an office writes them', () => {
  test.each<[string, unknown]>([
    ['keys and codes', attendance],
    ['labels of both', { 課程: '種子人員', 課程總時數: 12, 請假時數: 2.5, 曠課時數: 0 }],
    ['labels of some', { course: '種子人員', 課程總時數: 12, leaveHours: 2.5, 曠課時數: 0 }],
    ['a part of a label that fits one code', { ...attendance, course: '種子' }],
    ['English labels', { ...attendance, course: 'Seed staff' }],
  ])('%s are taken', (_title, facts) => {
    expect(factsInCodes('training.attendance', facts)).toEqual(attendance)
  })

  test('keys within a list by their labels, alone or with the list before them, and their codes by theirs', () => {
    const phases = [{ phase: 'launch', from: '2026-01-01', to: null }]
    for (const entry of [
      { 階段: '系統上線', 起日: '115/1/1', 迄日: null },
      { 階段的階段: '系統上線', 階段的起日: '2026-01-01', 階段的迄日: null },
      { 'phases, phase': 'launch', 'first day': '2026-01-01', 'last day': null },
    ])
      expect(factsInCodes('governance.meeting-cadence', { 階段: [entry] })).toEqual({ phases })
    expect(factsInCodes('governance.meeting-cadence', { 起日: 'x' })).toEqual({ 起日: 'x' })
  })

  test('dates in any usual form, in lists and where nothing may have happened too', () => {
    expect(
      factsInCodes('governance.council-seat', {
        seat: 'standing-representative',
        meetings: [{ date: '114/9/26', kind: 'regular', held: true, invited: true, attendance: 'absent' }],
      }),
    ).toMatchObject({ meetings: [{ date: '2025-09-26' }] })
    expect(factsInCodes('deadlines.timeliness', { from: '114.9.26', doneOn: '1141002', asOf: '2025/10/3' })).toEqual({
      from: '2025-09-26',
      doneOn: '2025-10-02',
      asOf: '2025-10-03',
    })
    expect(factsInCodes('deadlines.timeliness', { doneOn: null })).toEqual({ doneOn: null })
  })

  test.each<[string, unknown]>([
    ['a code that there is not', { course: '課長' }],
    ['a key that there is not', { 課程總: 1 }],
    ['a fact under two names', { course: 'seed', 課程: '講師' }],
    ['a date that there is not', { leaveOn: '114/2/30' }],
    ['today, which a file does not know', { leaveOn: '今天' }],
    ['a number', 5],
    ['nothing', null],
    ['a text', 'x'],
    ['a list', [1]],
    ['lists in place of texts', { course: ['seed'] }],
    ['what every object inherits', { constructor: 'x', toString: 1 }],
  ])('%s stays for the rule to refuse', (_title, facts) => {
    expect(factsInCodes('training.attendance', facts)).toEqual(facts)
  })

  test('a part of a label that fits several codes stays for the rule to refuse', () => {
    expect(factsInCodes('governance.committee-duty', { committee: '小組' })).toEqual({ committee: '小組' })
    expect(factsInCodes('governance.committee-duty', { committee: '統籌' })).toEqual({ committee: 'steering-group' })
  })

  test('every rule takes what it would take without', () => {
    for (const rule of ruleIds) expect(factsInCodes(rule, { x: 1 })).toEqual({ x: 1 })
  })

  test.each(['eval', 'explain', 'flips'])('%s takes them', async (name) => {
    const file = (facts: unknown) => ({ 'f.json': new TextEncoder().encode(JSON.stringify(facts)) })
    const facts = { 課程: '種子人員', 課程總時數: 12, 請假時數: 2.5, 曠課時數: 0 }
    expect(await command([name, 'training.attendance', 'f.json'], file(facts))).toEqual(
      await command([name, 'training.attendance', 'f.json'], file(attendance)),
    )
  })

  test('ask takes them', async () => {
    const file = { 'f.json': new TextEncoder().encode('{"課程":"種子人員","曠課時數":1}') }
    expect((await command(['ask', 'training.attendance', 'f.json', '--json'], file)).exitCode).not.toBe(2)
  })
})
