import { expect, test } from 'vitest'
import { csv } from '../../docs/site/data/csv'

test('a field that holds a comma, a quote or a line break is quoted; nothing is an empty field', () => {
  expect(
    csv(
      ['甲', 'b'],
      [
        ['一,二', null],
        ['說"三"', 4],
        ['五\n六', true],
      ],
    ),
  ).toBe('\uFEFF甲,b\r\n"一,二",\r\n"說""三""",4\r\n"五\n六",true\r\n')
})
