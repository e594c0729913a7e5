import { expect, test } from 'vitest'
import { daysLeftOut, specialDaysCounted } from '../../src/periods/day-runs'
import type { CountedDay } from '../../src/periods/workday-count'

const festival = { 'zh-TW': '春節', en: 'Spring Festival' }
const eve = { 'zh-TW': '農曆除夕', en: "Lunar New Year's Eve" }
const day = (date: string, why: CountedDay['why'], name: CountedDay['name'] = null, counted = false): CountedDay => ({
  date,
  counted,
  why,
  name,
})

test('days that follow one another, alike in reason and name, are one run', () => {
  expect(
    daysLeftOut([
      day('2026-02-13', 'start-day'),
      day('2026-02-14', 'weekend'),
      day('2026-02-15', 'weekend'),
      day('2026-02-16', 'holiday', eve),
      day('2026-02-17', 'holiday', festival),
      day('2026-02-18', 'holiday', festival),
      day('2026-02-19', 'substitute-holiday', festival),
      day('2026-02-20', 'workday', null, true),
      day('2026-02-21', 'substitute-holiday', festival),
    ]),
  ).toEqual([
    { from: '2026-02-14', through: '2026-02-15', why: 'weekend', name: null },
    { from: '2026-02-16', through: '2026-02-16', why: 'holiday', name: eve },
    { from: '2026-02-17', through: '2026-02-18', why: 'holiday', name: festival },
    { from: '2026-02-19', through: '2026-02-19', why: 'substitute-holiday', name: festival },
    { from: '2026-02-21', through: '2026-02-21', why: 'substitute-holiday', name: festival },
  ])
})

test('days that count though they are no ordinary workdays are told, and no others', () => {
  expect(
    specialDaysCounted([
      day('2025-02-07', 'workday', null, true),
      day('2025-02-08', 'make-up-workday', null, true),
      day('2025-02-09', 'weekend'),
    ]),
  ).toEqual([{ from: '2025-02-08', through: '2025-02-08', why: 'make-up-workday', name: null }])
})
