import { describe, expect, expectTypeOf, test } from 'vitest'
import type { ClauseId } from '../../../src/law/clause-id'
import { type ReadingId, readingChoices } from '../../../src/law/reading-choices'
import { type Reading, clauseIds, readings } from '../../../src/law/register/index'
import { expectFrozenPlainData } from '../../kernel/plain-data'

/** The clauses of each unclear place. */
const places: Record<ReadingId, ClauseId[]> = {
  'leave-filing-start': ['7.1.3', '7.2.3', '7.3.3'],
  'designated-date': ['5.3.4'],
  'going-live-day': ['6.1.3', '6.2.3'],
  'go-live-notice': ['6.1.3', '6.2.3'],
  'limit-on-day-off': ['5.3.4', '6.1.3', '6.2.3'],
  'multi-day-leave': ['7.1.3', '7.2.3', '7.3.3'],
  'same-day-filing': ['7.1.3', '7.2.3', '7.3.3'],
  'late-non-urgent-leave': ['7.1.3', '7.2.3', '7.3.3'],
  'leave-kinds': ['7.1.3', '7.2.3', '7.3.3'],
  'replacement-start': ['6.1.4', '6.2.4'],
  'typhoon-closure': ['5.3.4', '5.3.7', '6.1.3', '6.1.4', '6.2.3', '6.2.4', '7.1.3', '7.2.3', '7.3.3'],
  'make-up-saturday': ['5.3.4', '5.3.7', '6.1.3', '6.1.4', '6.2.3', '6.2.4', '7.1.3', '7.2.3', '7.3.3'],
  'transitional-systems': ['4.2'],
  'systems-in-operations': ['4.2'],
  'working-group-period': ['5.3.1'],
  'abolished-sections': ['5.1.2', '5.2.2'],
  'proxy-attendance': ['5.1.6'],
  'seat-loss-holders': ['5.1.6'],
  'seed-go-live': ['6.2.3'],
  'extraordinary-meetings': ['5.1.6'],
  'standing-representatives': ['5.1.2'],
  several: ['5.1.2', '5.2.2'],
  'council-cadence': ['5.1.4'],
  'partial-periods': ['5.2.4', '5.3.5'],
  'months-counted': ['5.2.4', '5.3.5'],
  'dual-role': ['5.3.3', '6.1.2', '6.2.2'],
  'working-group-members': ['5.3.3'],
  'district-office-duties': ['3', '6.1', '6.2', '7.1', '7.2'],
  'successor-bodies': ['2.2', '2.3'],
  'municipal-schools': ['2.5'],
  'communications-division': ['2.3'],
  'administrator-escalation': ['6.1.1', '6.3.1', '6.3.2'],
  'seed-quota-conflict': ['6.2.2'],
  'failures-counted': ['7.1.4', '7.2.4'],
  'consecutive-failures': ['7.1.4', '7.2.4'],
  'score-decimals': ['9.4', '9.4.1', '9.4.2', '9.4.3', '9.4.4', '9.4.5', '9.4.6'],
  'score-out-of-range': ['9.4', '9.4.1', '9.4.2', '9.4.3', '9.4.4', '9.4.5', '9.4.6'],
  'ranking-ties': ['9.4'],
  'ranking-lists': ['9.4'],
  'inclusion-year': ['9.5.6'],
  'inclusion-lasts': ['9.5.6'],
}

test('the readings are those that rules ask for, in their order, and frozen', () => {
  expect(Object.keys(readings)).toEqual(Object.keys(readingChoices))
  expectFrozenPlainData(readings)
})

describe.each(Object.entries<Reading>(readings))(
  '%s',
  (id, { id: itself, clauses, question, choices, default: byDefault }) => {
    test('stands under its id and names its clauses in the order of the law', () => {
      expect(itself).toBe(id)
      expect(clauses).toEqual(places[id as ReadingId])
      expect([...clauses].sort((a, b) => clauseIds.indexOf(a) - clauseIds.indexOf(b))).toEqual(clauses)
    })

    test('asks one question in both languages', () => {
      expect(question['zh-TW']).toMatch(/[\u4e00-\u9fff].*？$/)
      expect(question.en).toMatch(/^[A-Z][\x20-\x7e]+\?$/)
    })

    test('has every choice that rules know, the default first', () => {
      expect(Object.keys(choices)).toEqual(readingChoices[id as ReadingId])
      expect(byDefault).toBe(readingChoices[id as ReadingId][0])
    })

    test('says of every choice what it comes to and what speaks for it, in words of its own', () => {
      for (const { label, rationale } of Object.values(choices)) {
        expect(label['zh-TW']).toMatch(/[\u4e00-\u9fff]/)
        expect(label.en).toMatch(/^[\x20-\x7e]+$/)
        expect(rationale['zh-TW']).toMatch(/[\u4e00-\u9fff].*。$/)
        expect(rationale.en).toMatch(/^[A-Z].*\.$/)
      }
      for (const locale of ['zh-TW', 'en'] as const) {
        const texts = Object.values(choices).flatMap(({ label, rationale }) => [label[locale], rationale[locale]])
        expect(new Set(texts).size).toBe(texts.length)
      }
    })
  },
)

test('the choices of a reading are closed to the compiler', () => {
  expectTypeOf(readings['several'].default).toEqualTypeOf<'at-least-one' | 'may-be-none'>()
  expectTypeOf<'two'>().not.toExtend<keyof (typeof readings)['several']['choices']>()
  expectTypeOf<'typhoon'>().not.toExtend<keyof typeof readings>()
})
