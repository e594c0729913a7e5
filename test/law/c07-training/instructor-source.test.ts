import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import {
  instructedEvents,
  instructorSource,
  type InstructedEvent,
  type InstructorSource,
} from '../../../src/law/c07-training'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'

describe('7.3.2 柒、三、(二) · 7.4.1 四、(一) whence instructors are engaged', () => {
  test.each<[InstructedEvent, InstructorSource['pool'], string, string, string]>([
    ['training', 'prefer', '7.3.2', 'pool-first', '應優先自講師資料庫'],
    ['seminar', 'prefer', '7.3.2', 'pool-first', '或研討會'],
    ['in-person-general-course', 'only', '7.4.1', 'pool-only', '由講師資料庫中遴聘: no word of 優先'],
  ])('%s: %s, %s %s, %s', (event, pool, clause, code) => {
    const decision = instructorSource({ event })
    expect(decision.value).toEqual({ pool, modality: 'must' })
    expect(decision.basis).toEqual([{ clause, code, data: { event } }])
  })

  test.each<[unknown, string[], string]>([
    [{ event: 'workshop' }, ['event not-an-option'], 'no event of these clauses'],
    [{ event: 1, pool: 'only' }, ['event not-an-option', 'pool unknown-key'], 'several faults at once'],
    [{}, ['event missing'], 'nothing given'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => instructorSource(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(instructorSource.table)).toEqual([])
    for (const event of instructedEvents)
      expect(codesOfFittingRows(instructorSource.table, { event })).toEqual([[expect.any(String)]])
  })

  testLawOfEveryRule(
    instructorSource,
    { id: 'training.instructor-source', exportName: 'instructorSource', clauses: ['7.3.2', '7.4.1'], readings: [] },
    fc.record({ event: fc.constantFrom(...instructedEvents) }),
  )
})
