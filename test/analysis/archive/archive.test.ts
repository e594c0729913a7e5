import { describe, expect, test } from 'vitest'
import packageJson from '../../../package.json'
import { archive } from '../../../src/analysis/archive/archive'
import { explainArchived } from '../../../src/analysis/archive/explain-archived'
import { taipeiCalendar } from '../../../src/calendar/taipei-calendar'
import { UnknownReadingError } from '../../../src/kernel/errors'
import { regulation } from '../../../src/law/register/regulation'
import { rules } from '../../../src/law/rules'
import { withOptions } from '../../../src/law/with-options'
import { expectFrozenPlainData } from '../../kernel/plain-data'
import { faultsOf, thrownBy } from '../../kernel/thrown-by'

const grade = rules['appraisal.grade']
const dueDate = rules['deadlines.due']
const facts = { score: 94.5 }
const limit = { duty: 'seed-change', from: '2025-09-26' } as const
const at = '2026-11-30T09:00:00+08:00'

describe('archive', () => {
  test('keeps the decision with its facts, versions, calendar, readings and time, as frozen JSON', () => {
    const archived = archive(dueDate(limit), limit, { at: ` ${at} ` })
    expectFrozenPlainData(archived)
    expect(archived).toMatchObject({
      format: 1,
      package: { name: packageJson.name, version: packageJson.version },
      law: {
        documentNumber: regulation.documentNumber,
        inForceFrom: '2018-10-11',
        checkedOn: regulation.checkedOn,
        currentForceVerified: false,
      },
      at,
      facts: limit,
      decision: dueDate(limit),
      readings: [],
      calendar: {
        edition: taipeiCalendar.coverage.edition,
        closuresChecked: taipeiCalendar.coverage.closuresChecked,
      },
    })
    expect(archive(grade(facts), facts, { at }).calendar).toBeNull()
  })

  test('leaves the facts of the caller as they are, without what is undefined', () => {
    const given = {
      course: 'seed',
      totalHours: 10,
      leaveHours: 1,
      unexcusedHours: 0,
      officialLeaveHours: undefined,
    } as const
    const archived = archive(rules['training.attendance'](given), given, { at })
    expect(archived.facts).toStrictEqual({ course: 'seed', totalHours: 10, leaveHours: 1, unexcusedHours: 0 })
    expect(Object.isFrozen(given)).toBe(false)
  })

  test('lists the readings on which the decision hangs, and all that were given, once and in order', () => {
    expect(archive(grade(facts), facts, { at }).readings).toEqual([{ id: 'score-decimals', choice: 'lower-bounds' }])
    const decidedBy = { decidedBy: '資訊局', on: '2026-01-05' }
    const readings = {
      'score-out-of-range': { choice: 'reject', ...decidedBy },
      'score-decimals': 'round-half-up',
    } as const
    const decision = withOptions({ readings }).rules['appraisal.grade'](facts)
    expect(archive(decision, facts, { at, readings }).readings).toEqual([
      { id: 'score-decimals', choice: 'round-half-up' },
      { id: 'score-out-of-range', choice: 'reject', ...decidedBy },
    ])
  })

  test('keeps who decided a reading, from the decision or from the options', () => {
    const readings = { 'score-decimals': { choice: 'round-half-up', decidedBy: '資訊局', on: '2026-01-05' } } as const
    const expected = [{ id: 'score-decimals', ...readings['score-decimals'] }]
    const named = withOptions({ readings }).rules['appraisal.grade'](facts)
    expect(archive(named, facts, { at }).readings).toEqual(expected)
    const unnamed = grade(facts, { readings: { 'score-decimals': 'round-half-up' } })
    expect(archive(unnamed, facts, { at, readings }).readings).toEqual(expected)
    expect(explainArchived(archive(named, facts, { at }), { locale: 'zh-TW' })).toContain('由資訊局於 2026-01-05 決定')
  })

  test.each<[string, unknown, unknown, unknown, string[]]>([
    ['no decision', null, facts, { at }, ['decision wrong-type']],
    ['no facts', grade(facts), undefined, { at }, ['facts missing']],
    [
      'facts of another rule',
      grade(facts),
      limit,
      { at },
      ['facts.score missing', 'facts.duty unknown-key', 'facts.from unknown-key'],
    ],
    ['no time', grade(facts), facts, {}, ['options.at missing']],
    ['a time that is none', grade(facts), facts, { at: new Date(0) }, ['options.at wrong-type']],
    ['a blank time', grade(facts), facts, { at: ' ' }, ['options.at empty']],
    ['no options', grade(facts), facts, undefined, ['options wrong-type']],
    ['an unknown option', grade(facts), facts, { at, reading: {} }, ['options.reading unknown-key']],
    [
      'a reading of which nobody says who decided',
      grade(facts),
      facts,
      { at, readings: { 'score-decimals': { choice: 'lower-bounds' } } },
      ['options.readings.score-decimals.decidedBy missing', 'options.readings.score-decimals.on missing'],
    ],
    [
      'a reading other than that of the decision',
      grade(facts),
      facts,
      { at, readings: { 'score-decimals': 'round-half-up' } },
      ['options.readings.score-decimals not-an-option'],
    ],
  ])('refuses %s', (_title, decision, given, options, expected) => {
    expect(faultsOf(() => archive(decision as never, given as never, options as never))).toEqual(expected)
  })

  test('refuses a reading that there is not', () => {
    const readings = { score: 'x' } as never
    expect(thrownBy(() => archive(grade(facts), facts, { at, readings }))).toBeInstanceOf(UnknownReadingError)
  })
})

describe('explainArchived', () => {
  const archived = archive(dueDate(limit), limit, { at: '2026-11-30' })

  test('says when it was kept, by which versions and which calendar, around the explanation', () => {
    const lines = explainArchived(archived, { locale: 'zh-TW' }).split('\n')
    expect(lines[0]).toBe(`存檔：2026-11-30（taipei-rollout-rules ${packageJson.version}）`)
    expect(lines[1]).toContain('(107)府授資系字第1073013434號，自 2018-10-11 施行')
    expect(lines[1]).toContain('尚未查證其後是否修正')
    expect(lines[2]).toMatch(/^結果：/)
    expect(lines.at(-1)).toBe(`日曆：${taipeiCalendar.coverage.edition}；停班日查核 2018-10-11 至 2026-07-31`)
    const english = explainArchived(JSON.parse(JSON.stringify(archived)) as typeof archived, { locale: 'en' }).split(
      '\n',
    )
    expect(english[0]).toBe(`Kept: 2026-11-30 (taipei-rollout-rules ${packageJson.version})`)
    expect(english[1]).toContain('not verified to be unamended since')
    expect(english.at(-1)).toContain('closures looked for from 2018-10-11 through 2026-07-31')
  })

  test('says of a calendar without closures that it has none, and nothing of a calendar where no day was counted', () => {
    const without = { ...archived, calendar: { edition: 'official', closuresChecked: null } }
    expect(explainArchived(without, { locale: 'zh-TW' })).toMatch(/日曆：official；不含停班日$/)
    expect(explainArchived(without, { locale: 'en' })).toMatch(/Calendar: official; no closures$/)
    expect(explainArchived(archive(grade(facts), facts, { at }), { locale: 'en' })).not.toContain('Calendar')
  })

  test('says where the text was verified to be in force', () => {
    const verified = { ...archived, law: { ...archived.law, currentForceVerified: true } }
    expect(explainArchived(verified, { locale: 'zh-TW' })).toContain('，已查證其後是否修正')
    expect(explainArchived(verified, { locale: 'en' })).toContain(', and verified to be unamended since')
  })

  test.each<[string, unknown, string]>([
    ['no archive', null, ' wrong-type'],
    ['another format', { ...archived, format: 2 }, 'format not-an-option'],
    ['another package', { ...archived, package: { name: 'x', version: '1' } }, 'package.name not-an-option'],
    [
      'a rule that there is not',
      { ...archived, decision: { ...archived.decision, rule: 'x' } },
      'decision.rule not-an-option',
    ],
    [
      'no sum of a part',
      { ...archived, checkSums: { ...archived.checkSums, value: undefined } },
      'checkSums.value missing',
    ],
  ])('refuses %s', (_title, given, expected) => {
    expect(faultsOf(() => explainArchived(given as never, { locale: 'en' }))).toEqual([expected])
  })

  test('refuses a value that is none of its rule, and an unknown language', () => {
    const wrong = { ...archived, decision: { ...archived.decision, value: 'x' } }
    expect(faultsOf(() => explainArchived(wrong as never, { locale: 'en' }))).toEqual(['decision.value wrong-type'])
    expect(faultsOf(() => explainArchived(archived, { locale: 'fr' } as never))).toEqual([
      'options.locale not-an-option',
    ])
  })
})
