import fc from 'fast-check'
import { describe, expect, expectTypeOf, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { explain } from '../../../src/analysis/index'
import { locales } from '../../../src/kernel/locale'
import { InvalidInputError, RolloutRulesError } from '../../../src/kernel/errors'
import { routeQuestion } from '../../../src/law/c06-support/index'
import { courseAttendance, leaveFiling } from '../../../src/law/c07-training/index'
import { checkMeetingCadence, councilChair } from '../../../src/law/c05-governance/index'
import { dueDate, timeliness } from '../../../src/law/deadlines'
import { formatClause } from '../../../src/law/format-clause'
import { stepCodesOf } from '../../../src/law/read-figures'
import { readingChoices } from '../../../src/law/reading-choices'
import type { Decision } from '../../../src/law/rule'
import { type RuleId, ruleIds } from '../../../src/law/rule-id'
import { rules } from '../../../src/law/rules'
import { faultsOf, thrownBy } from '../../kernel/thrown-by'
import { factsOf } from '../../law/arbitrary-facts'
import { decisions } from '../asked'
import { findings, strayNumbers, withoutNames } from '../plain-text'

vi.mock(import('../../../src/calendar/official-years'), () => import('../../calendar/years-through-2027'))

const of = (rule: RuleId): Decision<unknown>[] =>
  decisions.filter((each) => each.rule === rule).map(({ decision }) => decision)

/** A rule as an untyped caller sees it. */
const ask = (rule: RuleId) => rules[rule] as unknown as (facts: unknown, options: unknown) => Decision<unknown>

describe('what is written down', () => {
  test('is how every rule, answer and step reads in both languages', async () => {
    const written = decisions.map(({ rule, asked: [facts, { readings, tables, calendar } = {}], decision }) =>
      [
        `# ${rule} ${JSON.stringify(facts)}${readings ? ` ${JSON.stringify(readings)}` : ''}${tables ? ' with its own table' : ''}${calendar ? ' by another calendar' : ''}`,
        explain(decision, { locale: 'zh-TW' }),
        '',
        explain(decision, { locale: 'en' }),
      ].join('\n'),
    )
    await expect(`${written.join('\n\n')}\n`).toMatchFileSnapshot('explanations.txt')
  })

  test.each(ruleIds)('has every step of %s', (rule) => {
    expect(new Set(of(rule).flatMap(({ basis }) => basis.map(({ code }) => code)))).toEqual(new Set(stepCodesOf(rule)))
  })

  test.each(ruleIds)('has every answer of %s that can be listed', (rule) => {
    for (const { options, valueOf } of listedAnswers(rule))
      expect(new Set(of(rule).map(({ value }) => valueOf(value)))).toEqual(new Set(options))
  })
})

interface ListedAnswers {
  readonly options: readonly unknown[]
  readonly valueOf: (value: unknown) => unknown
}

/** What the value of a rule, or a member of it, can be where that is a closed list. */
function listedAnswers(rule: RuleId): ListedAnswers[] {
  const schema = z.toJSONSchema(rules[rule].value as z.ZodMiniType, { unrepresentable: 'any' })
  const whole = optionsOf(schema)
  if (whole !== null) return [{ options: whole, valueOf: (value) => value }]
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const options = optionsOf(member as z.core.JSONSchema.JSONSchema)
    return options === null ? [] : [{ options, valueOf: (value: unknown) => (value as Record<string, unknown>)[name] }]
  })
}

function optionsOf({
  enum: values,
  type,
  const: only,
  anyOf,
}: z.core.JSONSchema.JSONSchema): readonly unknown[] | null {
  if (values !== undefined) return values
  if (only !== undefined) return [only]
  if (type === 'boolean') return [true, false]
  if (type === 'null') return [null]
  const alternatives = (anyOf ?? []).map((alternative) => optionsOf(alternative))
  return alternatives.length === 0 || alternatives.includes(null) ? null : alternatives.flat()
}

/** What must hold of the explanation of any decision, in both languages. */
function expectPlainText(decision: Decision<unknown>): void {
  for (const locale of locales) {
    const text = explain(decision, { locale })
    expect(explain(JSON.parse(JSON.stringify(decision)) as Decision<unknown>, { locale })).toBe(text)
    const [answer = '', ...rest] = text.split('\n')
    expect(answer).toMatch(locale === 'en' ? /^Result: ./ : /^結果：./)
    for (const line of rest)
      expect(line).toMatch(
        locale === 'en'
          ? /^(Clause [\d.]+: .|Assumption: .|Note: .|Reading \([a-z-]+\): .| {2}taken: .| {2}or: .)/
          : /^([壹貳參肆伍陸柒捌玖拾].*：.|前提：.|備註：.|解讀（[a-z-]+）：.| {2}採用：.| {2}另可：.)/,
      )
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{|\{|\}|,,|，，|。。|\S {2}/)

    // Ids of readings stand in parentheses; grades are letters in Chinese too.
    const plain = withoutNames(text.replace(/（[a-z-]+）|\([a-z-]+\): /g, ''), decision)
    if (locale === 'zh-TW')
      expect(plain.replace(/[A-E]\+?/g, '')).not.toMatch(/[A-Za-z]|[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]/)
    else
      expect(
        plain
          .split('\n')
          .filter((line) => !line.startsWith('Assumption'))
          .join('\n'),
      ).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/)

    const cited = rest
      .filter((line) => /^(Clause|[壹貳參肆伍陸柒捌玖拾])/.test(line))
      .map((line) => line.split(locale === 'en' ? ': ' : '：')[0])
    const allowed = decision.basis.map(({ clause }) => formatClause(clause, { locale }).replace('clause', 'Clause'))
    expect(new Set(cited)).toEqual(new Set(allowed))
    for (const line of findings(text, decision, locale)) expect(strayNumbers(line, decision)).toEqual([])
    expect(rest.filter((line) => /^(解讀|Reading)/.test(line)).map((line) => /[（(]([a-z-]+)/.exec(line)?.[1])).toEqual(
      decision.readings.map(({ id }) => id),
    )
    expect(rest.filter((line) => /^ {2}(另可|or)/.test(line)).length).toBe(
      decision.readings.reduce((sum, { id }) => sum + readingChoices[id].length - 1, 0),
    )
  }
}

describe.each(ruleIds)('%s', (rule) => {
  test('is explained in plain words, by its own clauses and figures, from JSON too', () => {
    of(rule).forEach(expectPlainText)
  })

  test('whatever is asked, under whatever readings', () => {
    const readings = fc.record(
      Object.fromEntries(Object.entries(readingChoices).map(([id, choices]) => [id, fc.constantFrom(...choices)])),
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(factsOf(rules[rule].facts as z.ZodMiniType), readings, (facts, chosen) => {
        let decision
        try {
          decision = ask(rule)(facts, { readings: chosen })
        } catch (error) {
          // Some readings refuse some facts.
          if (error instanceof RolloutRulesError) return
          throw error
        }
        expectPlainText(decision)
      }),
      { numRuns: 60 },
    )
  })
})

describe('7.1.3 柒、一、(三) attendance', () => {
  test('is explained in three lines', () => {
    expect(
      explain(courseAttendance({ course: 'administrator', totalHours: 30, leaveHours: 2, unexcusedHours: 0 }), {
        locale: 'zh-TW',
      }),
    ).toBe(
      [
        '結果：續訓',
        '柒、一、(三)：請假 2 小時，未達課時 30 小時的 20%（達 6 小時即退訓）',
        '柒、一、(三)：無曠課',
      ].join('\n'),
    )
  })

  test('and with the other figures for another course', () => {
    expect(
      explain(courseAttendance({ course: 'instructor', totalHours: 20, leaveHours: 2, unexcusedHours: 1.5 }), {
        locale: 'en',
      }),
    ).toBe(
      [
        'Result: expelled from the course',
        'Clause 7.3.3: 2 hours of leave in a course of 20, which reaches 10% (expulsion at 2 hours)',
        'Clause 7.3.3: 1.5 hours of unexcused absence; any at all means expulsion',
      ].join('\n'),
    )
  })
})

test('the parts come in order: the answer, the steps, the assumptions, the readings with their choices', () => {
  const decision = dueDate({ duty: 'seed-replacement', from: '2024-07-22' })
  expect(
    explain(decision, { locale: 'zh-TW' })
      .split('\n')
      .map((line) => line.slice(0, 5)),
  ).toEqual([
    '結果：最後',
    '陸、二、(',
    '陸、二、(',
    '陸、二、(',
    '陸、二、(',
    '前提：期限',
    '解讀（re',
    '  採用：',
    '  另可：',
    '解讀（ty',
    '  採用：',
    '  另可：',
    '  另可：',
  ])
})

describe('what to know of the calendar', () => {
  const notesOf = (decision: Decision<unknown>): string[] =>
    explain(decision, { locale: 'zh-TW' })
      .split('\n')
      .filter((line) => line.startsWith('備註：'))
  const outside = '備註：停班日僅查核民國107年10月11日至民國115年7月31日；其餘日期如有停班，結果會變動。'

  test.each<[string, Decision<unknown>, string[]]>([
    ['a limit that ends on the last day that was checked', dueDate({ duty: 'seed-change', from: '2026-07-28' }), []],
    ['a limit that ends the day after', dueDate({ duty: 'seed-change', from: '2026-07-29' }), [outside]],
    [
      'lateness that ends on the last day that was checked',
      timeliness({ duty: 'seed-change', from: '2026-07-22', doneOn: '2026-07-31', asOf: '2026-12-31' }),
      [],
    ],
    [
      'lateness that ends after it',
      timeliness({ duty: 'seed-change', from: '2026-07-22', doneOn: '2026-08-03', asOf: '2026-12-31' }),
      [outside],
    ],
    [
      'in time, whenever it is asked',
      timeliness({ duty: 'seed-change', from: '2026-07-22', doneOn: '2026-07-23', asOf: '2026-12-31' }),
      [],
    ],
    [
      'leave whose limit ends after it',
      leaveFiling({ course: 'seed', leaveOn: '2026-07-28', filedOn: '2026-08-04', urgent: true, asOf: '2026-08-04' }),
      [outside],
    ],
    [
      'leave for which nothing was counted',
      leaveFiling({ course: 'seed', leaveOn: '2026-09-01', filedOn: '2026-08-31', urgent: true, asOf: '2026-09-01' }),
      [],
    ],
  ])('%s', (_, decision, notes) => {
    expect(notesOf(decision)).toEqual(notes)
  })
})

describe('every day off of a limit is named with its reason, days that follow one another for one reason together', () => {
  const sentences = (decision: Decision<unknown>, locale: 'zh-TW' | 'en'): string[] =>
    explain(decision, { locale })
      .split('\n')
      .filter((line) => /期間遇|天數，.*遇|Days left out|Also left out|ounted as workdays/.test(line))
      .map((line) => line.replace(/^.*?[：:] ?/, ''))
  const closed = { 'typhoon-closure': 'counts-as-workday' } as const

  test.each<[string, Decision<unknown>, unknown[], unknown[]]>([
    [
      'a substitute holiday after a weekend',
      dueDate({ duty: 'working-group-change', from: '2025-09-26' }),
      [
        expect.stringMatching(
          /^期間遇民國114年9月27日週末、民國114年9月28日放假日（孔子誕辰紀念日.*）、民國114年9月29日補假，不算入$/,
        ),
      ],
      [
        expect.stringMatching(
          /^Days left out: weekend 2025-09-27, holiday \(.+\) 2025-09-28, substitute holiday 2025-09-29$/,
        ),
      ],
    ],
    [
      'a closure of two days and two weekends',
      timeliness({ duty: 'seed-replacement', from: '2024-07-22', doneOn: '2024-08-07', asOf: '2024-09-01' }),
      [
        '期間遇民國113年7月24日至7月25日颱風停班（凱米）、民國113年7月27日至7月28日週末、民國113年8月3日至8月4日週末，不算入',
      ],
      [
        'Days left out: typhoon closure (Gaemi) 2024-07-24 to 2024-07-25, weekend 2024-07-27 to 2024-07-28, weekend 2024-08-03 to 2024-08-04',
      ],
    ],
    ['nothing off', dueDate({ duty: 'seed-change', from: '2026-03-02' }), [], []],
    [
      'a make-up Saturday, which counts',
      dueDate({ duty: 'working-group-minutes', from: '2025-02-06' }),
      ['期間遇民國114年2月9日週末，不算入', '期間遇民國114年2月8日補行上班日，照常算入'],
      ['Days left out: weekend 2025-02-09', 'Counted as workdays: make-up workday 2025-02-08'],
    ],
    [
      'closed days that a reading counts',
      dueDate({ duty: 'seed-change', from: '2024-07-22' }, { readings: closed }),
      ['期間遇民國113年7月24日至7月25日颱風停班（凱米），照常算入'],
      ['Counted as workdays: typhoon closure (Gaemi) 2024-07-24 to 2024-07-25'],
    ],
    [
      'a closure between the last day and the day on which it was done',
      timeliness({ duty: 'seed-change', from: '2024-07-18', doneOn: '2024-07-29', asOf: '2024-07-29' }),
      [
        '期間遇民國113年7月20日至7月21日週末，不算入',
        '計算逾期或剩餘天數，除週末外，遇民國113年7月24日至7月25日颱風停班（凱米），亦不算入',
      ],
      [
        'Days left out: weekend 2024-07-20 to 2024-07-21',
        'Also left out, besides weekends: typhoon closure (Gaemi) 2024-07-24 to 2024-07-25',
      ],
    ],
    [
      'the same where a reading counts them',
      timeliness(
        { duty: 'seed-change', from: '2024-07-18', doneOn: '2024-07-29', asOf: '2024-07-29' },
        { readings: closed },
      ),
      [
        '期間遇民國113年7月20日至7月21日週末，不算入',
        '計算逾期或剩餘天數，遇民國113年7月24日至7月25日颱風停班（凱米），照常算入',
      ],
      [
        'Days left out: weekend 2024-07-20 to 2024-07-21',
        'Also counted as workdays: typhoon closure (Gaemi) 2024-07-24 to 2024-07-25',
      ],
    ],
    [
      'a closure between the day of the question and the start',
      timeliness({ duty: 'seed-change', from: '2026-07-13', doneOn: null, asOf: '2026-07-09' }),
      ['計算逾期或剩餘天數，除週末外，遇民國115年7月10日颱風停班（巴威），亦不算入'],
      ['Also left out, besides weekends: typhoon closure (Bavi) 2026-07-10'],
    ],
    [
      'a closure in the limit for filing leave',
      leaveFiling({ course: 'seed', leaveOn: '2024-07-22', filedOn: '2024-08-02', urgent: true, asOf: '2024-08-02' }),
      ['期間遇民國113年7月24日至7月25日颱風停班（凱米）、民國113年7月27日至7月28日週末，不算入'],
      ['Days left out: typhoon closure (Gaemi) 2024-07-24 to 2024-07-25, weekend 2024-07-27 to 2024-07-28'],
    ],
    [
      'a make-up Saturday in the limit for filing leave',
      leaveFiling({ course: 'seed', leaveOn: '2025-02-06', filedOn: '2025-02-14', urgent: true, asOf: '2025-02-14' }),
      ['期間遇民國114年2月9日週末，不算入', '期間遇民國114年2月8日補行上班日，照常算入'],
      ['Days left out: weekend 2025-02-09', 'Counted as workdays: make-up workday 2025-02-08'],
    ],
  ])('%s', (_, decision, chinese, english) => {
    expect(sentences(decision, 'zh-TW')).toEqual(chinese)
    expect(sentences(decision, 'en')).toEqual(english)
  })
})

test('steps that say the same are said once', () => {
  const [step] = councilChair({ convener: 'present', deputyConvener: 'absent' }).basis
  const decision = councilChair({ convener: 'present', deputyConvener: 'absent' })
  expect(explain({ ...decision, basis: [step!, step!] }, { locale: 'en' })).toBe(explain(decision, { locale: 'en' }))
})

describe('what is no decision is refused', () => {
  const decision = dueDate({ duty: 'seed-replacement', from: '2024-07-22' })
  const [first] = decision.basis
  const chair = councilChair({ convener: 'present', deputyConvener: 'absent' })
  const route = routeQuestion({ from: 'administrator', topic: 'technical', resolved: false })
  const cycle: Record<string, unknown> = { ...chair }
  cycle['value'] = cycle

  test.each<[string, unknown, unknown, string[]]>([
    ['nothing', undefined, undefined, ['decision missing', 'options.locale not-an-option']],
    ['a text', 'decision', { locale: 'en' }, ['decision wrong-type']],
    [
      'an empty object',
      {},
      { locale: 'en' },
      ['decision.rule missing', 'decision.value missing', 'decision.basis missing', 'decision.readings missing'],
    ],
    ['an unknown locale', chair, { locale: 'fr' }, ['options.locale not-an-option']],
    [
      'an unknown rule',
      { ...chair, rule: 'governance.council-chairs' },
      { locale: 'en' },
      ['decision.rule not-an-option'],
    ],
    ['the value of another rule', { ...chair, value: true }, { locale: 'en' }, ['decision.value not-an-option']],
    [
      'part of a value',
      { ...decision, value: { due: '2024-08-07' } },
      { locale: 'en' },
      [
        'decision.value.dayOne missing',
        'decision.value.limit missing',
        'decision.value.ledger missing',
        'decision.value.provisional missing',
        'decision.value.closuresChecked missing',
      ],
    ],
    ['no basis', { ...chair, basis: [] }, { locale: 'en' }, ['decision.basis empty']],
    [
      'the step of another rule',
      { ...chair, basis: [first] },
      { locale: 'en' },
      ['decision.basis.0.code not-an-option'],
    ],
    [
      'a code of a row that no step has',
      {
        ...courseAttendance({ course: 'seed', totalHours: 10, leaveHours: 0, unexcusedHours: 0 }),
        basis: [{ clause: '7.2.3', code: 'within-limits' }],
      },
      { locale: 'en' },
      ['decision.basis.0.code not-an-option'],
    ],
    [
      'an unknown clause',
      { ...chair, basis: [{ ...chair.basis[0], clause: '5.1.9' }] },
      { locale: 'en' },
      ['decision.basis.0.clause not-an-option'],
    ],
    [
      'an unknown assumption',
      { ...chair, basis: [{ ...chair.basis[0], assumption: 'all-is-well' }] },
      { locale: 'en' },
      ['decision.basis.0.assumption not-an-option'],
    ],
    [
      'a reading that there is not',
      { ...chair, readings: [{ id: 'mood', choice: 'good' }] },
      { locale: 'en' },
      ['decision.readings.0.id not-an-option'],
    ],
    [
      'a choice that there is not',
      { ...route, readings: [{ id: 'administrator-escalation', choice: 'many' }] },
      { locale: 'en' },
      ['decision.readings.0.choice not-an-option'],
    ],
    [
      'a step without its figures',
      { ...decision, basis: [first, { ...decision.basis[1], data: {} }] },
      { locale: 'en' },
      [
        'decision.basis.1.data.duty missing',
        'decision.basis.1.data.from missing',
        'decision.basis.1.data.dayOne missing',
      ],
    ],
    [
      'steps with figures of another kind, each of them',
      {
        ...decision,
        basis: [
          { ...first, data: { duty: 'nothing', count: 3 } },
          { ...decision.basis[1], data: { ...decision.basis[1]!.data, from: {} } },
          { ...decision.basis.at(-1), data: { ...decision.basis.at(-1)!.data, due: null, count: '10' } },
        ],
      },
      { locale: 'zh-TW' },
      [
        'decision.basis.0.data.duty not-an-option',
        'decision.basis.1.data.from not-a-date',
        'decision.basis.2.data.due not-a-date',
        'decision.basis.2.data.count wrong-type',
      ],
    ],
    [
      'a calendar whose bounds are no dates',
      {
        ...decision,
        basis: [
          ...decision.basis,
          { ...decision.basis.at(-1), data: { ...decision.basis.at(-1)!.data, closuresChecked: { from: {} } } },
        ],
      },
      { locale: 'zh-TW' },
      [
        `decision.basis.${decision.basis.length}.data.closuresChecked.from not-a-date`,
        `decision.basis.${decision.basis.length}.data.closuresChecked.through missing`,
      ],
    ],
    ['what contains itself', cycle, { locale: 'en' }, ['decision wrong-type']],
    ['a number too large for JSON', { ...chair, value: 1n }, { locale: 'en' }, ['decision.value not-an-option']],
    [
      'figures that JSON cannot hold',
      { ...chair, basis: [{ ...chair.basis[0], data: { convener: 1n } }] },
      { locale: 'en' },
      ['decision.basis.0.data.convener wrong-type'],
    ],
    [
      'a step whose figures are a text',
      { ...chair, basis: [{ ...chair.basis[0], data: 'present' }] },
      { locale: 'en' },
      ['decision.basis.0.data wrong-type'],
    ],
  ])('%s', (_, given, options, faults) => {
    expect(faultsOf(() => explain(given as never, options as never))).toEqual(faults)
  })

  test('whatever it is', () => {
    const nearly = fc.record(
      { rule: fc.constantFrom(...ruleIds), value: fc.anything(), basis: fc.anything(), readings: fc.anything() },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly), fc.anything(), (given, options) => {
        expect(thrownBy(() => explain(given as never, options as never))).toBeInstanceOf(InvalidInputError)
      }),
    )
  })

  test('a figure that is no figure is named, wherever a sentence looks at it', () => {
    const looked = new Set<string>()
    for (const { rule, decision: sound } of decisions) {
      const text = explain(sound, { locale: 'zh-TW' })
      for (const [place, step] of sound.basis.entries())
        for (const figure of Object.keys(step.data ?? {})) {
          const data = { ...step.data, [figure]: { none: [{}] } }
          const forged = { ...sound, basis: sound.basis.with(place, { ...step, data }) }
          try {
            expect(explain(forged, { locale: 'zh-TW' })).toBe(text)
          } catch (error) {
            expect(error).toBeInstanceOf(InvalidInputError)
            for (const { path } of (error as InvalidInputError).issues)
              expect(path).toContain(`decision.basis.${place}.data.${figure}`)
            looked.add(`${rule} ${figure}`)
          }
        }
    }
    expect(looked.size).toBeGreaterThan(100)
  })

  test('or with whatever figures, unless they can be put into words', () => {
    const figures = fc.oneof(
      fc.constant({}),
      fc.dictionary(fc.constantFrom('duty', 'count', 'from', 'dayOne', 'roles', 'phases', 'runs'), fc.jsonValue()),
    )
    fc.assert(
      fc.property(fc.constantFrom(...decisions), figures, ({ decision: sound }, data) => {
        const forged = { ...sound, basis: sound.basis.map((step) => ({ ...step, data })) } as Decision<unknown>
        try {
          expect(explain(forged, { locale: 'zh-TW' })).not.toContain('undefined')
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidInputError)
        }
      }),
    )
  })
})

test('the type of what is explained is that of a decision of any rule', () => {
  expectTypeOf(explain).parameter(0).toEqualTypeOf<Decision<unknown>>()
  expect(() =>
    explain(councilChair({ convener: 'present', deputyConvener: 'absent' }), {
      // @ts-expect-error -- no such locale
      locale: 'fr',
    }),
  ).toThrow()
})

describe('a launch whose first month the phase cuts short, under the reading that only reports it', () => {
  const told = (...meetings: string[]): string | undefined =>
    explain(
      checkMeetingCadence(
        {
          committee: 'working-group',
          phases: [{ phase: 'launch', from: '2026-05-12', to: '2026-06-30' }],
          meetings,
          asOf: '2026-07-15',
        },
        { readings: { 'partial-periods': 'reported-only' } },
      ),
      { locale: 'zh-TW' },
    ).split('\n')[0]

  test('is said to have had every meeting only where one was held in each period', () => {
    expect(told('2026-05-20', '2026-06-10')).toBe('結果：各期均已依規定開會')
    expect(told('2026-06-10')).toBe('結果：應開會的各期均已開會')
  })
})
