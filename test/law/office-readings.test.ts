import { describe, expect, test } from 'vitest'
import { archive } from '../../src/analysis/archive/archive'
import { explain } from '../../src/analysis/explanation/explain'
import { openQuestions } from '../../src/analysis/index'
import { auditDossier, planRollout } from '../../src/dossier/index'
import { UnknownReadingError } from '../../src/kernel/errors'
import { gradeScore } from '../../src/law/c09-appraisal/index'
import { dueDate } from '../../src/law/deadlines'
import { evaluate } from '../../src/law/evaluate'
import { evaluateMany } from '../../src/law/evaluate-many'
import type { AppliedReading, RuleOptions } from '../../src/law/rule'
import { withOptions } from '../../src/law/with-options'
import { periodEnd } from '../../src/periods/index'
import { expectFrozenPlainData } from '../kernel/plain-data'
import { faultsOf, thrownBy } from '../kernel/thrown-by'

const by = { decidedBy: '資訊局', on: '2026-01-05', letter: '北市資規字第1150000001號' }
const readings = {
  'score-decimals': { choice: 'round-half-up', ...by },
  'typhoon-closure': { choice: 'counts-as-workday', ...by },
  'score-out-of-range': 'reject',
} as const
const decimals: AppliedReading = { id: 'score-decimals', choice: 'round-half-up', ...by }
const typhoon: AppliedReading = { id: 'typhoon-closure', choice: 'counts-as-workday', ...by }

const score = { score: 94.5 }
const change = { duty: 'seed-replacement', from: '2024-07-22' } as const
const record = {
  body: { name: '臺北市立大安國中', inRollout: true, exclusions: [] },
  system: { name: '公文', major: true, phases: [{ phase: 'operations', from: '2020-01-01', through: null }] },
  appraisal: { results: [{ period: 2024, score: 94.5, publishedOn: '2025-02-03' }] },
  workingGroup: { establishedOn: '2024-01-02', meetings: [{ date: '2024-07-22', minutesSentOn: null }] },
} as const

/** Everything that takes readings and says which mattered. */
const asked: readonly [string, (options: RuleOptions) => readonly AppliedReading[], AppliedReading][] = [
  ['a rule', (options) => gradeScore(score, options).readings, decimals],
  ['a limit', (options) => dueDate(change, options).readings, typhoon],
  ['a rule by its id', (options) => evaluate('appraisal.grade', score, options).readings, decimals],
  [
    'many rows',
    (options) =>
      [...evaluateMany(gradeScore, [score], options)].flatMap((row) =>
        'decision' in row ? row.decision.readings : [],
      ),
    decimals,
  ],
  ['bound rules', (options) => withOptions(options).rules['appraisal.grade'](score).readings, decimals],
  ['bound rules, in a call', (options) => withOptions({}).rules['appraisal.grade'](score, options).readings, decimals],
  [
    'a period',
    ({ readings: taken }) =>
      periodEnd(
        { from: '2024-07-22', count: 5, unit: 'workday', firstDay: 'excluded', dayOff: 'next-workday' },
        { readings: { 'typhoon-closure': taken?.['typhoon-closure'] } },
      ).readings,
    typhoon,
  ],
  [
    'an audit',
    (options) => auditDossier(record, { asOf: '2026-06-30', ...options }).obligations.flatMap((line) => line.readings),
    typhoon,
  ],
  [
    'the decisions of an audit',
    (options) =>
      auditDossier(record, { asOf: '2026-06-30', ...options }).obligations.flatMap(
        ({ decision }) => decision?.readings ?? [],
      ),
    typhoon,
  ],
  [
    'a plan',
    (options) =>
      planRollout(
        { ...record, appraisal: {} },
        { asOf: '2024-07-23', through: '2024-08-31', ...options },
      ).obligations.flatMap((line) => line.readings),
    typhoon,
  ],
]

describe("an office's own readings", () => {
  test.each(asked)(
    'of %s say who took them, and of one that is written alone nobody is named',
    (_title, ask, expected) => {
      expect(ask({ readings })).toContainEqual(expected)
      const alone = ask({ readings: { [expected.id]: expected.choice } })
      expect(alone).toContainEqual({ id: expected.id, choice: expected.choice })
    },
  )

  test('change nothing else: who took a reading is no part of the answer', () => {
    const { readings: told, ...others } = gradeScore(score, { readings })
    const { readings: plain, ...same } = gradeScore(score, { readings: { 'score-decimals': 'round-half-up' } })
    expect(others).toEqual(same)
    expect(told.map(({ id, choice }) => ({ id, choice }))).toEqual(plain)
    expectFrozenPlainData(told)
    expect(gradeScore({ score: 87 }, { readings }).readings).toEqual([])
  })

  test('give way to a reading of the call', () => {
    const { rules } = withOptions({ readings })
    expect(rules['appraisal.grade'](score, { readings: { 'score-decimals': 'lower-bounds' } }).readings).toEqual([
      { id: 'score-decimals', choice: 'lower-bounds' },
    ])
  })

  test('are taken where a rule is looked into', () => {
    expect(openQuestions(gradeScore, {}, { readings: { 'score-decimals': readings['score-decimals'] } })).toEqual(
      openQuestions(gradeScore, {}, { readings: { 'score-decimals': 'round-half-up' } }),
    )
  })

  test('are kept with the decision, whether the archive is told of them again or not', () => {
    const decision = gradeScore(score, { readings })
    for (const more of [{}, { readings: { 'score-decimals': readings['score-decimals'] } }])
      expect(archive(decision, score, { at: '2026-11-30', ...more }).readings).toEqual([decimals])
  })

  test('are shown where the decision is explained', () => {
    const decision = gradeScore(score, { readings })
    expect(explain(decision, { locale: 'zh-TW' })).toContain(
      '    由資訊局於 2026-01-05 決定（北市資規字第1150000001號）',
    )
    expect(explain(decision, { locale: 'en' })).toContain(
      '    decided by 資訊局 on 2026-01-05 (letter 北市資規字第1150000001號)',
    )
    const unlettered = gradeScore(score, {
      readings: { 'score-decimals': { choice: 'round-half-up', ...by, letter: undefined } },
    })
    expectFrozenPlainData(unlettered)
    expect(explain(unlettered, { locale: 'zh-TW' }).split('\n')).toContain('    由資訊局於 2026-01-05 決定')
    expect(explain(unlettered, { locale: 'en' }).split('\n')).toContain('    decided by 資訊局 on 2026-01-05')
  })

  const entries: readonly ((options: RuleOptions) => unknown)[] = [
    (options) => withOptions(options),
    (options) => gradeScore(score, options),
    (options) => archive(gradeScore(score), score, { at: '2026-11-30', ...options }),
  ]

  test('that are not as described are refused, every fault by its path', () => {
    const faulty = {
      'score-decimals': { choice: 'round-half-up', decidedBy: ' ', on: '2026-02-29' },
      'ranking-ties': { decidedBy: '資訊局', on: '2026-01-05', by: 'x' },
    }
    for (const entry of entries)
      expect(faultsOf(() => entry({ readings: faulty } as never)).sort()).toEqual([
        'options.readings.ranking-ties.by unknown-key',
        'options.readings.ranking-ties.choice missing',
        'options.readings.score-decimals.decidedBy empty',
        'options.readings.score-decimals.on not-a-date',
      ])
  })

  test('are read once: what is computed or inherited is refused', () => {
    const computed = Object.defineProperty({ ...by }, 'choice', { get: () => 'round-half-up', enumerable: true })
    const inherited = Object.create({ choice: 'round-half-up', ...by }) as object
    for (const entry of [entries[0], entries[1]] as const)
      for (const reading of [computed, inherited])
        expect(faultsOf(() => entry?.({ readings: { 'score-decimals': reading } } as never))).toEqual([
          'options.readings.score-decimals not-plain',
        ])
  })

  test('with a reading or a choice that there is not are refused as such', () => {
    for (const entry of entries)
      for (const faulty of [{ score: { choice: 'x', ...by } }, { 'score-decimals': { choice: 'x', ...by } }])
        expect(thrownBy(() => entry({ readings: faulty } as never))).toBeInstanceOf(UnknownReadingError)
  })
})
