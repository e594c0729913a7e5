import { expect, test } from 'vitest'
import { locales } from '../../src/kernel/locale'

test('the library speaks traditional Chinese and English', () => {
  expect(locales).toEqual(['zh-TW', 'en'])
})
