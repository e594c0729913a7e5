import { describe, expect, test } from 'vitest'
import { InvalidInputError } from '../../src/kernel/errors'
import { clauseIds } from '../../src/law/clause-id'
import { formatClause } from '../../src/law/format-clause'
import { faultsOf } from '../kernel/thrown-by'

/** Every clause of the regulation with its printed number, in the order of the text. */
const printed: [id: (typeof clauseIds)[number], printed: string][] = [
  ['1', '壹'],
  ['2', '貳'],
  ['2.1', '貳、一'],
  ['2.2', '貳、二'],
  ['2.3', '貳、三'],
  ['2.4', '貳、四'],
  ['2.5', '貳、五'],
  ['3', '參'],
  ['4', '肆'],
  ['4.1', '肆、一'],
  ['4.2', '肆、二'],
  ['5', '伍'],
  ['5.1', '伍、一'],
  ['5.1.1', '伍、一、(一)'],
  ['5.1.2', '伍、一、(二)'],
  ['5.1.2.1', '伍、一、(二)、1'],
  ['5.1.2.2', '伍、一、(二)、2'],
  ['5.1.3', '伍、一、(三)'],
  ['5.1.4', '伍、一、(四)'],
  ['5.1.5', '伍、一、(五)'],
  ['5.1.6', '伍、一、(六)'],
  ['5.2', '伍、二'],
  ['5.2.1', '伍、二、(一)'],
  ['5.2.2', '伍、二、(二)'],
  ['5.2.3', '伍、二、(三)'],
  ['5.2.4', '伍、二、(四)'],
  ['5.2.5', '伍、二、(五)'],
  ['5.3', '伍、三'],
  ['5.3.1', '伍、三、(一)'],
  ['5.3.2', '伍、三、(二)'],
  ['5.3.3', '伍、三、(三)'],
  ['5.3.4', '伍、三、(四)'],
  ['5.3.5', '伍、三、(五)'],
  ['5.3.6', '伍、三、(六)'],
  ['5.3.7', '伍、三、(七)'],
  ['5.3.8', '伍、三、(六)'],
  ['6', '陸'],
  ['6.1', '陸、一'],
  ['6.1.1', '陸、一、(一)'],
  ['6.1.2', '陸、一、(二)'],
  ['6.1.3', '陸、一、(三)'],
  ['6.1.4', '陸、一、(四)'],
  ['6.2', '陸、二'],
  ['6.2.1', '陸、二、(一)'],
  ['6.2.2', '陸、二、(二)'],
  ['6.2.3', '陸、二、(三)'],
  ['6.2.4', '陸、二、(四)'],
  ['6.3', '陸、三'],
  ['6.3.1', '陸、三、(一)'],
  ['6.3.2', '陸、三、(二)'],
  ['6.4', '陸、四'],
  ['6.4.1', '陸、四、(一)'],
  ['6.4.2', '陸、四、(二)'],
  ['6.4.3', '陸、四、(三)'],
  ['7', '柒'],
  ['7.1', '柒、一'],
  ['7.1.1', '柒、一、(一)'],
  ['7.1.2', '柒、一、(二)'],
  ['7.1.3', '柒、一、(三)'],
  ['7.1.4', '柒、一、(四)'],
  ['7.2', '柒、二'],
  ['7.2.1', '柒、二、(一)'],
  ['7.2.2', '柒、二、(二)'],
  ['7.2.3', '柒、二、(三)'],
  ['7.2.4', '柒、二、(四)'],
  ['7.3', '柒、三'],
  ['7.3.1', '柒、三、(一)'],
  ['7.3.2', '柒、三、(二)'],
  ['7.3.3', '柒、三、(三)'],
  ['7.4', '柒、四'],
  ['7.4.1', '柒、四、(一)'],
  ['7.4.2', '柒、四、(二)'],
  ['7.5', '柒、五'],
  ['8', '捌'],
  ['8.1', '捌、一'],
  ['8.2', '捌、二'],
  ['8.3', '捌、三'],
  ['8.4', '捌、四'],
  ['9', '玖'],
  ['9.1', '玖、一'],
  ['9.2', '玖、二'],
  ['9.3', '玖、三'],
  ['9.4', '玖、四'],
  ['9.4.1', '玖、四、(一)'],
  ['9.4.2', '玖、四、(二)'],
  ['9.4.3', '玖、四、(三)'],
  ['9.4.4', '玖、四、(四)'],
  ['9.4.5', '玖、四、(五)'],
  ['9.4.6', '玖、四、(六)'],
  ['9.5', '玖、五'],
  ['9.5.1', '玖、五、(一)'],
  ['9.5.2', '玖、五、(二)'],
  ['9.5.3', '玖、五、(三)'],
  ['9.5.4', '玖、五、(四)'],
  ['9.5.5', '玖、五、(五)'],
  ['9.5.6', '玖、五、(六)'],
  ['9.6', '玖、六'],
  ['10', '拾'],
  ['11', '拾壹'],
  ['11.1', '拾壹、一'],
  ['11.2', '拾壹、二'],
  ['11.3', '拾壹、三'],
]

test('the clauses are those of the regulation, in its order', () => {
  expect(clauseIds).toEqual(printed.map(([id]) => id))
})

describe('formatClause', () => {
  test.each(printed)('%s is %s', (id, number) => {
    expect(formatClause(id, { locale: 'zh-TW' })).toBe(number)
    expect(formatClause(id, { locale: 'en' })).toBe(`clause ${id}`)
  })

  test('5.3.8 is printed as a second 伍、三、(六)', () => {
    expect(printed.filter(([, number]) => number === '伍、三、(六)').map(([id]) => id)).toEqual(['5.3.6', '5.3.8'])
  })

  test.each<[unknown, unknown, string[]]>([
    ['5.3.9', 'zh-TW', ['id not-an-option']],
    ['伍、三、(四)', 'zh-TW', ['id not-an-option']],
    ['', 'en', ['id not-an-option']],
    [null, 'en', ['id not-an-option']],
    ['toString', 'en', ['id not-an-option']],
    ['5.3.4', 'fr', ['options.locale not-an-option']],
    ['5.3.4', undefined, ['options.locale not-an-option']],
    [5, 'zh', ['id not-an-option', 'options.locale not-an-option']],
  ])('%j in %j is refused', (id, locale, expected) => {
    expect(faultsOf(() => formatClause(id as never, { locale: locale as never }))).toEqual(expected)
    expect(() => formatClause(id as never, { locale: locale as never })).toThrow(InvalidInputError)
  })
})
