import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import {
  questionHolders,
  questionTopics,
  routeQuestion,
  type QuestionHolder,
  type QuestionTopic,
  type Route,
} from '../../../src/law/c06-support'
import type { Basis } from '../../../src/law/rule'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'

const throughSeed = { readings: { 'administrator-escalation': 'through-seed' } } as const
const closed: Route = { next: 'closed', accepted: [], tier: null, modality: null }
const hotline: Route = { next: 'hotline', accepted: ['hotline'], tier: 2, modality: 'must' }
const everyQuestion = questionHolders.flatMap((from) =>
  questionTopics.flatMap((topic) => [true, false].map((resolved) => ({ from, topic, resolved }))),
)

describe('6 陸, 6.1.1 一、(一), 6.2.1 二、(一), 6.3.1 三、(一), 6.3.2 (二) and 6.4.1 四、(一) route of a question', () => {
  test.each<[QuestionHolder, QuestionTopic, boolean, Route, string, string, string]>([
    [
      'user',
      'technical',
      false,
      { next: 'administrator', accepted: ['administrator', 'seed'], tier: 1, modality: 'in-principle' },
      '6.3.2',
      'user-asks-administrator',
      "原則應先求助: technical questions are the administrators'",
    ],
    [
      'user',
      'usage',
      false,
      { next: 'seed', accepted: ['administrator', 'seed'], tier: 1, modality: 'in-principle' },
      '6.3.2',
      'user-asks-seed',
      "原則應先求助: questions on usage are the seed staff's",
    ],
    ['user', 'technical', true, closed, '6', 'resolved', 'answered already'],
    ['user', 'usage', true, closed, '6', 'resolved', 'answered already'],
    [
      'administrator',
      'technical',
      false,
      hotline,
      '6.3.1',
      'administrator-asks-hotline',
      '6.3 takes questions from administrators too',
    ],
    [
      'administrator',
      'usage',
      false,
      hotline,
      '6.3.1',
      'administrator-asks-hotline',
      'the topic means nothing once an administrator has it',
    ],
    ['administrator', 'technical', true, closed, '6', 'resolved', 'answered in the first tier'],
    ['administrator', 'usage', true, closed, '6', 'resolved', 'answered in the first tier'],
    ['seed', 'usage', false, hotline, '6.2.1', 'seed-asks-hotline', '則由機關種子人員 …反映'],
    [
      'seed',
      'technical',
      false,
      hotline,
      '6.2.1',
      'seed-asks-hotline',
      'the topic means nothing once seed staff have it',
    ],
    ['seed', 'usage', true, closed, '6', 'resolved', 'answered in the first tier'],
    ['seed', 'technical', true, closed, '6', 'resolved', 'answered in the first tier'],
    [
      'hotline',
      'technical',
      false,
      { next: 'technical-team', accepted: ['technical-team'], tier: 3, modality: 'must' },
      '6.3.1',
      'hotline-assigns-team',
      '則登錄並分案',
    ],
    [
      'hotline',
      'usage',
      false,
      { next: 'technical-team', accepted: ['technical-team'], tier: 3, modality: 'must' },
      '6.3.1',
      'hotline-assigns-team',
      'either topic',
    ],
    ['hotline', 'usage', true, closed, '6', 'resolved', 'answered in the second tier'],
    ['hotline', 'technical', true, closed, '6', 'resolved', 'answered in the second tier'],
    [
      'technical-team',
      'technical',
      false,
      { next: 'technical-team', accepted: ['technical-team'], tier: 3, modality: null },
      '6.4.1',
      'no-further-tier',
      'there is no fourth tier',
    ],
    [
      'technical-team',
      'usage',
      false,
      { next: 'technical-team', accepted: ['technical-team'], tier: 3, modality: null },
      '6.4.1',
      'no-further-tier',
      'either topic',
    ],
    ['technical-team', 'technical', true, closed, '6', 'resolved', 'answered in the third tier'],
    ['technical-team', 'usage', true, closed, '6', 'resolved', 'answered in the third tier'],
  ])('%s, %s, resolved %j: %j, %s %s: %s', (from, topic, resolved, value, clause, code) => {
    const decision = routeQuestion({ from, topic, resolved })
    expect(decision.value).toEqual(value)
    expect(decision.basis.at(-1)).toEqual(expect.objectContaining({ clause, code, data: { from, topic, resolved } }))
    expect(decision.basis).toHaveLength(from === 'user' && !resolved ? 2 : 1)
  })

  test.each<[QuestionTopic, Basis, string]>([
    ['technical', { clause: '6.1.1', code: 'administrators-answer-technical-questions' }, '有關本系統技術問題之回答'],
    ['usage', { clause: '6.2.1', code: 'seeds-answer-questions-on-usage' }, '有關本系統使用者問題之回答'],
  ])("of a user's question on %s it is said first who answers it: %j, %s", (topic, step) => {
    expect(routeQuestion({ from: 'user', topic, resolved: false }).basis[0]).toEqual(step)
  })

  test("a user's question may be taken to either kind of the body's staff, any other to the next alone", () => {
    for (const options of [{}, throughSeed])
      for (const facts of everyQuestion) {
        const { next, accepted } = routeQuestion(facts, options).value
        if (facts.resolved) expect(accepted).toEqual([])
        else expect(accepted).toEqual(facts.from === 'user' ? ['administrator', 'seed'] : [next])
      }
  })

  test.each(questionTopics)(
    "an administrator's open question on %s goes to the seed staff under the other reading, and only such a one shows the reading",
    (topic) => {
      const facts = { from: 'administrator', topic, resolved: false } as const
      const decision = routeQuestion(facts, throughSeed)
      expect(decision.value).toEqual({ next: 'seed', accepted: ['seed'], tier: 1, modality: 'must' })
      expect(decision.basis[0]).toMatchObject({
        clause: '6.1.1',
        code: 'administrator-asks-seed',
        assumption: 'then-binds-like-must',
      })
      expect(decision.readings).toEqual([{ id: 'administrator-escalation', choice: 'through-seed' }])
      expect(routeQuestion(facts).readings).toEqual([{ id: 'administrator-escalation', choice: 'hotline' }])
    },
  )

  test('nothing else moves under the other reading', () => {
    const others = everyQuestion.filter(({ from, resolved }) => from !== 'administrator' || resolved)
    expect(others).toHaveLength(18)
    for (const facts of others) {
      expect(routeQuestion(facts, throughSeed).value).toEqual(routeQuestion(facts).value)
      expect(routeQuestion(facts).readings).toEqual([])
    }
  })

  test('what binds by 則 alone says so', () => {
    const assumed = questionHolders.filter(
      (from) =>
        routeQuestion({ from, topic: 'usage', resolved: false }).basis.at(-1)!.assumption === 'then-binds-like-must',
    )
    expect(assumed).toEqual(['administrator', 'seed', 'hotline'])
  })

  test('an open question that is passed on ends with the technical team, whoever has it and whatever the reading', () => {
    for (const options of [{}, throughSeed])
      for (const topic of questionTopics) {
        const next = (from: QuestionHolder): QuestionHolder =>
          routeQuestion({ from, topic, resolved: false }, options).value.next as QuestionHolder
        expect(questionHolders.map((from) => next(next(next(next(from)))))).toEqual(
          questionHolders.map(() => 'technical-team'),
        )
      }
  })

  test.each<[unknown, string[], string]>([
    [{ from: 'doit', topic: 'technical', resolved: false }, ['from not-an-option'], 'nobody of the tiers'],
    [
      { from: 'users', topic: 'Technical', resolved: 0, phase: 'launch' },
      ['from not-an-option', 'topic not-an-option', 'resolved wrong-type', 'phase unknown-key'],
      'several faults at once',
    ],
    [{ from: 'user' }, ['topic missing', 'resolved missing'], 'the rest not given'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => routeQuestion(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once under either reading', () => {
    expect(findTableFaults(routeQuestion.table)).toEqual([])
    for (const facts of everyQuestion)
      expect(codesOfFittingRows(routeQuestion.table, facts)).toEqual([[expect.any(String)], [expect.any(String)]])
  })

  testLawOfEveryRule(
    routeQuestion,
    {
      id: 'support.route',
      exportName: 'routeQuestion',
      clauses: ['6', '6.1.1', '6.2.1', '6.3.1', '6.3.2', '6.4.1'],
      readings: ['administrator-escalation'],
    },
    fc.record({
      from: fc.constantFrom(...questionHolders),
      topic: fc.constantFrom(...questionTopics),
      resolved: fc.boolean(),
    }),
  )
})
