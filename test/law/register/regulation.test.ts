import { expect, test } from 'vitest'
import { regulation } from '../../../src/law/register/index'
import { expectFrozenPlainData } from '../../kernel/plain-data'
import { regulationText } from '../../whole/regulation-text'

test('the regulation is identified, and its being in force today is not vouched for', () => {
  expect({ ...regulation }).toMatchObject({
    documentNumber: '(107)府授資系字第1073013434號',
    promulgatedOn: '2018-10-11',
    inForceFrom: '2018-10-11',
    inForceUntil: null,
    currentForceVerified: false,
  })
  expect(regulation.title['zh-TW']).toBe('臺北市政府重大資訊系統推動標準作業規範')
  expect(regulation.title.en).toContain('unofficial translation')
  expect(regulation.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/)
  expectFrozenPlainData(regulation)
})

test('title and number are those of the text, where it lies beside the project', () => {
  const text = regulationText()?.replace(/\s/g, '') ?? `${regulation.title['zh-TW']}${regulation.documentNumber}`
  expect(text).toContain(regulation.title['zh-TW'])
  expect(text).toContain(regulation.documentNumber)
})
