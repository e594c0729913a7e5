import { describe, expect, test } from 'vitest'
import { calendarPieces, heldIn, piecesFromFirstDay } from '../../../src/law/c05-governance/meeting-pieces'
import type { MeetingRun } from '../../../src/law/c05-governance/meeting-runs'

const run = (per: MeetingRun['per'], from: string, to: string | null, beginsThrough = to ?? from): MeetingRun => ({
  modality: 'must',
  per,
  from,
  to,
  beginsThrough,
})
const short = (pieces: ReturnType<typeof piecesFromFirstDay>) =>
  pieces?.map(({ from, to, partial }) => `${from} ${to}${partial ? ' cut' : ''}`) ?? null

describe('what a run is cut into', () => {
  test.each<[string, MeetingRun, string[], string[] | null]>([
    [
      'months',
      run('month', '2026-01-15', '2026-03-14'),
      ['2026-01-15 2026-01-31 cut', '2026-02-01 2026-02-28', '2026-03-01 2026-03-14 cut'],
      ['2026-01-15 2026-02-14', '2026-02-15 2026-03-14'],
    ],
    [
      'quarters, with a rest',
      run('quarter', '2026-01-01', '2026-04-01'),
      ['2026-01-01 2026-03-31', '2026-04-01 2026-04-01 cut'],
      ['2026-01-01 2026-03-31', '2026-04-01 2026-04-01 cut'],
    ],
    [
      'an open run has no end',
      run('month', '2026-01-15', null),
      ['2026-01-15 2026-01-31 cut'],
      ['2026-01-15 2026-02-14'],
    ],
    ['an open run past the last year', run('month', '2100-12-02', null), ['2100-12-02 2100-12-31 cut'], null],
    [
      'a closed run to the last day',
      run('month', '2100-12-02', '2100-12-31'),
      ['2100-12-02 2100-12-31 cut'],
      ['2100-12-02 2100-12-31 cut'],
    ],
    ['one that lies ahead', run('month', '2026-01-15', null, '2026-01-14'), [], []],
  ])('%s', (_title, given, calendar, fromFirstDay) => {
    expect(short(calendarPieces(given))).toEqual(calendar)
    expect(short(piecesFromFirstDay(given))).toEqual(fromFirstDay)
  })

  test('a meeting is held in the piece in which it lies, and outside in none', () => {
    const pieces = calendarPieces(run('month', '2026-01-15', '2026-02-28'))
    expect(heldIn(pieces, ['2026-01-14', '2026-01-15', '2026-01-31', '2026-02-01', '2026-03-01'])).toEqual([2, 1])
    expect(heldIn([], ['2026-01-14'])).toEqual([])
  })
})
