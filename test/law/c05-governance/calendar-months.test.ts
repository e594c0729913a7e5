import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BlockLength, firstDayOfBlock, lastDayOfBlock } from '../../../src/law/c05-governance/calendar-months'
import { daysAfter } from './arbitrary-days'

const days = fc.integer({ min: 0, max: 73_413 }).map((number) => daysAfter('1900-01-01', number))

describe('blocks of the calendar', () => {
  test.each<[string, BlockLength, string, string, string]>([
    ['2026-02-10', 1, '2026-02-01', '2026-02-28', 'a month'],
    ['2028-02-29', 1, '2028-02-01', '2028-02-29', 'a leap month'],
    ['2100-02-01', 1, '2100-02-01', '2100-02-28', '2100 is no leap year'],
    ['2026-01-31', 2, '2026-01-01', '2026-02-28', 'from a 31st into a shorter month'],
    ['2026-02-28', 2, '2026-01-01', '2026-02-28', 'the last of two'],
    ['2026-03-01', 2, '2026-03-01', '2026-04-30', 'the first of the next two'],
    ['2026-12-31', 2, '2026-11-01', '2026-12-31', 'the last two of a year'],
    ['2026-03-31', 3, '2026-01-01', '2026-03-31', 'the last of a quarter'],
    ['2026-04-01', 3, '2026-04-01', '2026-06-30', 'the first of the next quarter'],
    ['2026-05-31', 3, '2026-04-01', '2026-06-30', 'from a 31st into a shorter month'],
    ['1900-01-01', 3, '1900-01-01', '1900-03-31', 'the first there is'],
    ['2100-12-31', 3, '2100-10-01', '2100-12-31', 'the last there is'],
  ])('%s lies in the block of %i months from %s to %s: %s', (date, months, first, last) => {
    expect([firstDayOfBlock(date, months), lastDayOfBlock(date, months)]).toEqual([first, last])
  })

  test('cover every day once, none across two years', () => {
    fc.assert(
      fc.property(days, fc.constantFrom<BlockLength[]>(1, 2, 3), (date, months) => {
        const [first, last] = [firstDayOfBlock(date, months), lastDayOfBlock(date, months)]
        expect(first <= date && date <= last).toBe(true)
        expect(first.slice(0, 4)).toBe(last.slice(0, 4))
        expect([
          first.slice(8),
          Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1,
          Number(last.slice(5, 7)) % months,
          daysAfter(last, 1).slice(8),
        ]).toEqual(['01', months, 0, '01'])
      }),
    )
  })
})
