import { describe, expect, test } from 'vitest'
import { indentedTable, tableText } from '../../src/cli/table-text'
import { displayWidth } from '../../src/wording/columns'

const page = (columns: number) => ({ columns, dates: 'roc', coloured: false }) as const
const rows = [
  ['伍、三、(六)', '工作小組會議主席', '召集人不克出席時，由副召集人擔任主席，二人都不克出席時由委員互推一人擔任'],
  ['柒、一、(三)', '出席時數', ''],
]
const head = ['條款', '事項', '內容']

describe('a table', () => {
  test('that fits stands in columns, as it does where nothing limits a line', () => {
    expect(tableText([['甲', 'a']], page(7))).toBe('甲  a')
    expect(tableText(rows, page(Infinity)).split('\n')).toHaveLength(2)
  })

  test('that is too wide is wrapped cell by cell', () => {
    const long = [
      [...rows[0]!, '應於會議後五個工作天內將紀錄送資訊局備查，逾期者列入考核'],
      [...rows[1]!, ''],
    ]
    expect(tableText(long, page(100), [...head, '備註']))
      .toBe(`條款          事項              內容                              備註
伍、三、(六)  工作小組會議主席  召集人不克出席時，由副召集人擔任  應於會議後五個工作天內將紀錄送資
                                主席，二人都不克出席時由委員互推  訊局備查，逾期者列入考核
                                一人擔任
柒、一、(三)  出席時數`)
  })

  test('is a block an item in a narrow window, with the heads where there are some', () => {
    expect(tableText(rows, page(80))).toBe(`伍、三、(六)
  工作小組會議主席
  召集人不克出席時，由副召集人擔任主席，二人都不克出席時由委員互推一人擔任
柒、一、(三)
  出席時數`)
    expect(tableText(rows, page(80), head)).toBe(`條款：伍、三、(六)
事項：工作小組會議主席
內容：召集人不克出席時，由副召集人擔任主席，二人都不克出席時由委員互推一人擔任

條款：柒、一、(三)
事項：出席時數
內容：`)
  })

  test('of more columns than a window holds is a block an item in any', () => {
    const wide = [Array.from({ length: 12 }, () => '一個有十二個字的長格子')]
    expect(tableText(wide, page(120)).split('\n')).toHaveLength(12)
  })

  test('within a section leaves room for its indent', () => {
    const lines = indentedTable([['甲'.repeat(38), 'ab']], page(80))
    expect(lines).toEqual(['甲'.repeat(38), '  ab'])
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(78)
    expect(indentedTable([], page(80))).toEqual([])
  })
})
