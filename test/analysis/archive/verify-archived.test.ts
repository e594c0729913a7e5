import { describe, expect, test } from 'vitest'
import { archive } from '../../../src/analysis/archive/archive'
import type { Archived } from '../../../src/analysis/archive/archived'
import { verifyArchived } from '../../../src/analysis/archive/verify-archived'
import { createWorkCalendar } from '../../../src/calendar/create-work-calendar'
import { officialCalendar } from '../../../src/calendar/taipei-calendar'
import { rules } from '../../../src/law/rules'
import { expectFrozenPlainData } from '../../kernel/plain-data'
import { faultsOf } from '../../kernel/thrown-by'

const at = '2026-11-30'
const grade = rules['appraisal.grade']
const dueDate = rules['deadlines.due']
const score = { score: 94.5 }
const graded = archive(grade(score), score, { at })
const limit = { duty: 'seed-change', from: '2024-10-30' } as const
const counted = archive(dueDate(limit), limit, { at })

const parts = (archived: unknown, options?: Parameters<typeof verifyArchived>[1]): string[] =>
  verifyArchived(archived as Archived, options).differences.map(({ part, why }) => `${part} ${why}`)

describe('verifyArchived', () => {
  test('finds the same, from JSON too, whatever the order of its keys', () => {
    for (const archived of [graded, counted]) {
      const read = JSON.parse(JSON.stringify(archived)) as Archived
      const turned = Object.fromEntries(Object.entries(read).reverse()) as unknown as Archived
      for (const one of [archived, read, turned]) {
        expect(verifyArchived(one)).toEqual({ same: true, differences: [], named: [] })
        expectFrozenPlainData(verifyArchived(one))
      }
    }
  })

  test('asks again under the readings that were kept', () => {
    const readings = { 'score-decimals': 'round-half-up' } as const
    const archived = archive(grade(score, { readings }), score, { at, readings })
    expect(archived.decision.value).toBe('A+')
    expect(parts(archived)).toEqual([])
  })

  test('asks with the tables of the system where they are given', () => {
    const facts = { role: 'handler' } as const
    const award = { kind: 'merit', min: 2, max: 2 } as const
    const tables = { competition: { handler: award, 'direct-supervisor': award, 'other-contributor': award } }
    const archived = archive(rules['promotion.competition-award'](facts, { tables }), facts, { at })
    expect(parts(archived, { tables })).toEqual([])
    expect(parts(archived)).toEqual(['value answered-otherwise', 'basis answered-otherwise'])
  })

  test.each<[string, unknown, string[]]>([
    [
      'facts',
      { ...graded, facts: { score: 96 } },
      ['facts changed-since', 'value answered-otherwise', 'basis answered-otherwise', 'readings answered-otherwise'],
    ],
    [
      'facts that change nothing but themselves',
      { ...graded, facts: { score: 94.6 } },
      ['facts changed-since', 'basis answered-otherwise'],
    ],
    ['facts that the rule refuses', { ...graded, facts: { score: 'high' } }, ['facts changed-since']],
    ['the value', { ...graded, decision: { ...graded.decision, value: 'A+' } }, ['value changed-since']],
    ['the value to what is none', { ...graded, decision: { ...graded.decision, value: 'Z' } }, ['value changed-since']],
    [
      'the steps',
      { ...graded, decision: { ...graded.decision, basis: [{ ...graded.decision.basis[0], clause: '9.4.1' }] } },
      ['basis changed-since'],
    ],
    [
      'the readings in force',
      { ...graded, readings: [{ id: 'score-decimals', choice: 'round-half-up' }] },
      ['value answered-otherwise', 'basis answered-otherwise', 'readings changed-since'],
    ],
    [
      'the readings to a choice that there is not',
      { ...graded, readings: [{ id: 'score-decimals', choice: 'upper-bounds' }] },
      ['readings changed-since'],
    ],
    [
      'the readings of the decision',
      { ...graded, decision: { ...graded.decision, readings: [] } },
      ['readings changed-since'],
    ],
    ['the time', { ...graded, at: '2026-12-01' }, ['at changed-since']],
    ['the version', { ...graded, package: { ...graded.package, version: '0.0.9' } }, ['package changed-since']],
    ['the law', { ...graded, law: { ...graded.law, currentForceVerified: true } }, ['law changed-since']],
    ['the calendar', { ...counted, calendar: { ...counted.calendar, edition: 'mine' } }, ['calendar changed-since']],
    ['a sum itself', { ...graded, checkSums: { ...graded.checkSums, at: '0000000000000000' } }, ['at changed-since']],
  ])('finds what was changed by hand: %s', (_title, archived, expected) => {
    expect(parts(archived)).toEqual(expected)
    expect(verifyArchived(archived as Archived).same).toBe(false)
  })

  test('shows what was kept and what the rule gives now', () => {
    const tampered = { ...graded, facts: { score: 96 } } as Archived
    const [facts, value] = verifyArchived(tampered).differences
    expect(facts).toEqual({ part: 'facts', why: 'changed-since', archived: { score: 96 } })
    expect(value).toEqual({ part: 'value', why: 'answered-otherwise', archived: 'A', now: 'A+' })
  })

  test('another calendar that gives the same is named, and no difference', () => {
    const calendar = createWorkCalendar({ closuresCheckedThrough: '2026-11-30' })
    const verified = verifyArchived(counted, { calendar })
    expect(verified).toMatchObject({ same: true, differences: [] })
    expect(verified.named.map(({ what }) => what)).toEqual(['calendar'])
    expect(verified.named[0]).toMatchObject({
      archived: { closuresChecked: { through: '2026-07-31' } },
      now: { closuresChecked: { through: '2026-11-30' } },
    })
  })

  test('what the answer itself says of closures moves with the calendar, and is no difference', () => {
    const facts = { duty: 'seed-change', from: '2026-08-31' } as const
    const archived = archive(dueDate(facts), facts, { at })
    const calendar = createWorkCalendar({ closuresCheckedThrough: '2026-11-30' })
    expect(dueDate(facts, { calendar }).value).not.toEqual(archived.decision.value)
    expect(verifyArchived(archived, { calendar })).toMatchObject({ same: true, named: [{ what: 'calendar' }] })
  })

  test('another calendar that gives another answer is the reason', () => {
    const verified = verifyArchived(counted, { calendar: officialCalendar })
    expect(verified.differences.map(({ part, why }) => `${part} ${why}`)).toEqual([
      'value under-another-calendar',
      'basis under-another-calendar',
      'readings under-another-calendar',
    ])
    expect(verified.named.map(({ what }) => what)).toEqual(['calendar'])
  })

  test('a calendar that does not reach so far is said to refuse', () => {
    const facts = { ...limit, from: '2030-10-30' }
    const far = { ...counted, facts } as Archived
    expect(parts(far)).toEqual(['facts changed-since', 'calendar refused'])
  })

  test('another version of the text is named, and no difference by itself', () => {
    const later = archive(grade(score), score, { at })
    const law = { ...later.law, checkedOn: '2020-01-01' }
    const verified = verifyArchived({ ...later, law })
    expect(verified.named).toEqual([{ what: 'law', archived: law, now: later.law }])
  })

  test('refuses what is no archive, and options that are none', () => {
    expect(faultsOf(() => verifyArchived({} as never)).length).toBeGreaterThan(5)
    expect(faultsOf(() => verifyArchived(graded, { calendar: {} } as never))).toEqual([
      'options.calendar not-a-calendar',
    ])
  })
})
