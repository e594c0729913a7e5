import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvalidInputError, UnknownClauseError } from '../../../src/kernel/errors'
import { clauseIds, findClauses, formatClause } from '../../../src/law/register/index'
import { faultsOf } from '../../kernel/thrown-by'

describe('a reference', () => {
  test.each<[string, string[]]>([
    ['伍.三.(四)', ['5.3.4']],
    ['伍、三、(四)', ['5.3.4']],
    ['伍三（四）', ['5.3.4']],
    ['伍三(四)', ['5.3.4']],
    ['第伍點第三款第四目', ['5.3.4']],
    ['5.3.4', ['5.3.4']],
    ['5-3-4', ['5.3.4']],
    ['５．３．４', ['5.3.4']],
    ['５－３－４', ['5.3.4']],
    ['五、三、(四)', ['5.3.4']],
    ['五.三.四', ['5.3.4']],
    ['  伍 、 三 、 ( 四 )  ', ['5.3.4']],
    ['伍、三、㈣', ['5.3.4']],
    ['clause 5.3.4', ['5.3.4']],
    ['伍.三.(六)', ['5.3.6', '5.3.8']],
    ['第伍點第三款第六目', ['5.3.6', '5.3.8']],
    ['5.3.(6)', ['5.3.6', '5.3.8']],
    ['5.3.6', ['5.3.6']],
    ['5.3.8', ['5.3.8']],
    ['伍、一、(二)、1', ['5.1.2.1']],
    ['伍、一、(二) 2.', ['5.1.2.2']],
    ['伍一(二)1)', ['5.1.2.1']],
    ['第伍點第一款第二目之2', ['5.1.2.2']],
    ['5.1.2.2', ['5.1.2.2']],
    ['伍', ['5']],
    ['五', ['5']],
    ['第伍點', ['5']],
    ['伍、三', ['5.3']],
    ['叁', ['3']],
    ['1', ['1']],
    ['拾', ['10']],
    ['10', ['10']],
    ['拾壹', ['11']],
    ['十一', ['11']],
    ['11', ['11']],
    ['拾壹、三', ['11.3']],
    ['11.1', ['11.1']],
  ])('%j means %j', (reference, ids) => {
    expect(findClauses(reference)).toEqual(ids)
  })

  test('what is found is frozen, and another list each time', () => {
    expect(Object.isFrozen(findClauses('伍、三'))).toBe(true)
    expect(findClauses('伍、三')).not.toBe(findClauses('伍、三'))
  })
})

describe.each(clauseIds)('%s', (id) => {
  const printed = formatClause(id, { locale: 'zh-TW' })

  test('is found by its id, with points or strokes, and by its English form', () => {
    for (const reference of [id, id.replaceAll('.', '-'), formatClause(id, { locale: 'en' })])
      expect(findClauses(reference)).toEqual([id])
  })

  test('is found by its printed form, however that is written', () => {
    const forms = [
      printed,
      printed.replaceAll('、', '.'),
      printed.replaceAll('、', ''),
      printed.replaceAll('(', '（').replaceAll(')', '）'),
      printed.replace('伍', '五'),
      ` ${printed} `,
    ]
    for (const form of forms) {
      expect(findClauses(form)).toContain(id)
      expect(findClauses(form).every((found) => formatClause(found, { locale: 'zh-TW' }) === printed)).toBe(true)
    }
  })
})

/** Some references and what may stand around them. */
const pieces = fc.constantFrom(
  '伍',
  '三',
  '(四)',
  '（六）',
  '第',
  '點',
  '款',
  '目',
  '、',
  '.',
  '-',
  '5',
  '3',
  '8',
  '10',
  '拾',
  '壹',
  ' ',
  'clause',
  '甲',
  '９',
  '之',
  '\u0000',
  '💥',
)

test('whatever is asked gives clauses of the law or one error that names three of them', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')),
      ),
      (reference) => {
        try {
          const found = findClauses(reference)
          expect(found.length).toBeGreaterThan(0)
          for (const id of found) expect(clauseIds).toContain(id)
        } catch (error) {
          expect(error).toBeInstanceOf(UnknownClauseError)
          const { suggestions, reference: named } = error as UnknownClauseError
          expect(named).toBe(reference)
          expect(new Set(suggestions).size).toBe(3)
          for (const id of suggestions) expect(clauseIds).toContain(id)
        }
      },
    ),
    { numRuns: 500 },
  )
})

describe('a reference to nothing', () => {
  const suggestionsFor = (reference: string): readonly string[] => {
    try {
      return findClauses(reference)
    } catch (error) {
      return ['none', ...(error as UnknownClauseError).suggestions]
    }
  }

  test.each([
    '5.3.9',
    '5.3.10',
    '534',
    '101',
    '111',
    '5三',
    '11.1三',
    '11三',
    '5,34',
    '05.3.4',
    '0',
    '12',
    '5.3.4.1',
    '伍、三、(八)',
    '伍、三、(九)',
    '第三款',
    '第伍款',
    '伍點三點',
    '拾貳',
    '貳、六',
    '',
    ' ',
    '、',
    '伍、三、(四',
    '(四)',
    'x',
    '5.3.x',
    '5..3..4a',
    '伍'.repeat(60),
  ])('%j is none', (reference) => {
    expect(suggestionsFor(reference)[0]).toBe(reference === '伍、三、(四' ? '5.3.4' : 'none')
  })

  test.each<[string, string]>([
    ['5.3.9', '5.3.1'],
    ['伍、三、(九)', '5.3'],
    ['5.1.2.3', '5.1.2.1'],
    ['貳、六', '2'],
    ['伍、4、(五)', '5.1.5'],
  ])('%j may have meant %s', (reference, meant) => {
    expect(suggestionsFor(reference)).toContain(meant)
  })

  test('a very long one is told at once, whatever it is made of', () => {
    for (const piece of ['5', '伍', '、', ' ', '.', '(', '第', '5.', '伍、', 'clause '])
      expect(suggestionsFor(piece.repeat(200_000))[0]).toBe('none')
  })

  test.each([undefined, null, 5.3, ['5.3.4'], { toString: () => '5.3.4' }, new String('5.3.4'), Symbol('5')])(
    'what is no text is refused: %o',
    (reference) => {
      expect(faultsOf(() => findClauses(reference as never))).toEqual([' wrong-type'])
      expect(() => findClauses(reference as never)).toThrow(InvalidInputError)
    },
  )
})
