import { describe, expect, test } from 'vitest'
import { type Dossier, auditDossier } from '../../src/dossier'

type Day = string | null | undefined
type Phases = NonNullable<Dossier['system']['phases']>

const launched: Phases = [
  { phase: 'launch', from: '2026-01-01', through: '2026-03-31' },
  { phase: 'operations', from: '2026-04-01', through: null },
]
const launching: Phases = [{ phase: 'launch', from: '2026-04-01', through: null }]

/** A working group of which the two days are known, or not. */
const group = (establishedOn: Day, dissolvedOn: Day) => ({
  ...{ establishBy: null, listBy: null, listSentOn: null, meetings: [] },
  ...(establishedOn !== undefined && { establishedOn }),
  ...(dissolvedOn !== undefined && { dissolvedOn }),
})

/** How the lines on the group itself and on its months stand, on 2026-06-30. */
function linesOf(phases: Phases, groups: readonly object[], retiredOn: Day = null): readonly string[] {
  const record = {
    body: { name: '松山區公所', posts: 80, inRollout: true, exclusions: [] },
    system: { name: '電子表單系統', major: true, retiredOn, phases },
    workingGroup: groups,
  }
  return auditDossier(record as Dossier, { asOf: '2026-06-30' })
    .obligations.filter(({ clause }) => clause === '5.3.1' || clause === '5.3.5')
    .map(({ id, status, breach, missing }) => [id, breach ?? status, ...missing].join(' '))
}

const now = (how: string): string => `5.3.1/working-group ${how}`
const gap = (day: string): string => `5.3.1/working-group/${day} past`
const since = (day: string): string => `5.3.5/working-group-period/${day}`

describe('a group that is gone, set up on a day that is not known', () => {
  const second = group('2026-05-10', null)

  test('stood before the next one, and maybe since before the launch ended', () => {
    // That it was gone on 2026-04-15 is known, so the days from then on had no group whenever it was set up.
    expect(linesOf(launched, [group(undefined, '2026-04-15'), second])).toEqual([
      gap('2026-04-15'),
      now('met'),
      '5.3.5/working-group-period undetermined workingGroup.0.establishedOn',
    ])
    expect(linesOf(launched, [group('2026-01-05', '2026-04-15'), second])).toContain(gap('2026-04-15'))
    expect(linesOf(launched, [group('2026-04-15', '2026-04-15'), second])).toContain(gap('2026-04-15'))
  })

  test('stands in its place, in whatever order the record lists it', () => {
    const lines = linesOf(launched, [second, group(undefined, '2026-04-15')])
    expect(lines).toContain('5.3.5/working-group-period undetermined workingGroup.1.establishedOn')
  })

  test('may have been set up on the day on which the one before it was dissolved', () => {
    const around = (establishedOn: Day) =>
      linesOf([], [group('2026-01-05', '2026-03-01'), group(establishedOn, '2026-05-10'), second])
    expect(around(undefined)).toEqual([now('met')])
    expect(around('2026-03-01')).toEqual([now('met')])
    expect(around('2026-03-02')).toEqual([gap('2026-03-01'), now('met')])
  })

  test('counts as the first of the launch: had it gone by its first day, every day gives the same', () => {
    const months = (establishedOn: Day, dissolvedOn: string) =>
      linesOf(launching, [group(establishedOn, dissolvedOn), second]).filter((each) => each.startsWith('5.3.5'))
    const whole = [`${since('2026-04-01')} past`, `${since('2026-05-01')} past`, `${since('2026-06-01')} pending`]
    for (const establishedOn of [undefined, '2026-01-05', '2026-04-01'])
      expect(months(establishedOn, '2026-04-01')).toEqual(whole)
    expect(months(undefined, '2026-04-02')).toEqual([
      '5.3.5/working-group-period undetermined workingGroup.0.establishedOn',
    ])
    expect(months('2026-04-02', '2026-04-02')[0]).toBe(`${since('2026-04-02')} advisory`)
  })

  test('had been set up, though it is the only one', () => {
    for (const establishedOn of [undefined, '2026-01-05', '2026-03-01'])
      expect(linesOf(launching, [group(establishedOn, '2026-03-01')])).toEqual([
        now('ongoing'),
        `${since('2026-04-01')} past`,
        `${since('2026-05-01')} past`,
        `${since('2026-06-01')} pending`,
      ])
  })

  test('stood until retirement only if it was set up by then', () => {
    const until = (establishedOn: Day) => linesOf([], [group(establishedOn, '2026-04-15')], '2026-03-31')
    expect(until(undefined)).toEqual([now('undetermined workingGroup.0.establishedOn')])
    expect(until('2026-03-31')).toEqual([now('met')])
    expect(until('2026-04-01')).toEqual([now('past')])
  })
})

describe('a group that another one followed', () => {
  test('was gone by then, though its last day is not known', () => {
    const groups = (dissolvedOn: Day) => [group('2026-01-05', dissolvedOn), group('2026-05-10', '2026-06-01')]
    for (const dissolvedOn of [undefined, '2026-01-05', '2026-05-10'])
      expect(linesOf([], groups(dissolvedOn))).toContain(now('ongoing'))
  })
})

describe('a group of which no day is known', () => {
  test('may have stood in any gap, and before any other', () => {
    const groups = [group('2026-04-05', '2026-04-15'), group('2026-05-10', null), group(undefined, undefined)]
    expect(linesOf(launching, groups)).toEqual([
      now('met'),
      '5.3.5/working-group-period undetermined workingGroup.2.establishedOn',
    ])
    expect(linesOf(launching, groups.slice(0, 2))[0]).toBe(gap('2026-04-15'))
  })

  test('changes nothing of months that were asked for already', () => {
    const first = group('2026-04-01', null)
    expect(linesOf(launching, [first, group(undefined, undefined)])).toEqual(linesOf(launching, [first]))
  })
})
