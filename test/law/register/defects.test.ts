import { describe, expect, test } from 'vitest'
import { clauseIds, defectIds, defects } from '../../../src/law/register/index'
import { expectFrozenPlainData } from '../../kernel/plain-data'

test('the defects are those listed, in the order of the law, and frozen', () => {
  expect(Object.keys(defects)).toEqual([...defectIds])
  const places = defectIds.map((id) => clauseIds.indexOf(defects[id].clauses[0]!))
  expect([...places].sort((a, b) => a - b)).toEqual(places)
  expectFrozenPlainData(defects)
})

test.each([
  ['5.3.8', '(六)'],
  ['9.4', 'A-'],
  ['8.3', '計功'],
  ['9.5.1', '計功'],
  ['9.5.3', '機關係統管理者'],
  ['5.1.6', '事務機構'],
  ['5.2.1', '組成一時'],
  ['5.3.1', '系統推動'],
  ['3', '本計畫'],
  ['10', '本計畫'],
  ['6.2.4', '機關、機關及學校'],
  ['6.4.1', '第系統第三線'],
  ['6.3.2', '統管理員'],
  ['9.5.5', '推動協調會報告'],
  ['6.1.3', '通知上線'],
  ['6.2.3', '通知上線'],
  ['7.5', '視視需要'],
  ['4.2', '，'],
  ['6', '技術服務小組'],
  ['9.5.6', '考核'],
  ['2.4', '自來水處'],
  ['11.2', '問題反映'],
  ['9.1', '圖表'],
  ['5', '圖表'],
  ['6', '圖表'],
  ['5.1.2', '常任代表'],
  ['6.1.1', '種子人員'],
  ['3', '可排除之'],
  ['5', '系統推動協調會報'],
  ['6.1.1', '第二階段系統服務'],
  ['6.2.1', '第二階段系統服務'],
  ['7.3.2', '列入於'],
  ['7.4.1', '自行自預算支應'],
  ['9.5', '績效應依'],
  ['9.5.4', '不予獎懲'],
])('%s has one that prints %s', (clause, printed) => {
  expect(
    Object.values(defects).filter(
      (defect) => defect.clauses.includes(clause as never) && defect.printed.includes(printed),
    ),
  ).toHaveLength(1)
})

describe.each(defectIds)('%s', (id) => {
  const { clauses, printed, readAs, note } = defects[id]

  test('names its clauses in the order of the law', () => {
    expect(clauses.length).toBeGreaterThan(0)
    expect([...clauses].sort((a, b) => clauseIds.indexOf(a) - clauseIds.indexOf(b))).toEqual(clauses)
  })

  test('says what is printed, how it is read instead, and what is wrong', () => {
    expect(printed).not.toBe('')
    expect(readAs).not.toBe('')
    expect(readAs).not.toBe(printed)
    expect(note['zh-TW']).toMatch(/[\u4e00-\u9fff].*。$/)
    expect(note.en).toMatch(/^[A-Z\u4e00-\u9fff].*\.$/)
  })
})
