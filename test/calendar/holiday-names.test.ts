import { describe, expect, test } from 'vitest'
import { holidayName } from '../../src/calendar/holiday-names'
import { officialRecords } from './expected-days'

describe('holidayName', () => {
  test('every remark of the official years has an English name of its own letters', () => {
    const remarks = [...new Set(officialRecords.map(({ name }) => name))]
    expect(remarks.length).toBeGreaterThan(15)
    for (const remark of remarks) {
      const name = holidayName(remark)
      expect(name?.['zh-TW']).toBe(remark)
      expect(name?.en).toMatch(/^[A-Z][A-Za-z '/-]+$/)
    }
  })

  test.each([
    ['開國紀念日', 'Founding Day'],
    ['春節', 'Spring Festival'],
    ['和平紀念日', 'Peace Memorial Day'],
    ['兒童節', "Children's Day"],
    ['勞動節', 'Labor Day'],
    ['孔子誕辰紀念日', "Confucius' Birthday"],
    ['孔子誕辰紀念日/教師節', "Confucius' Birthday / Teachers' Day"],
    ['國慶日', 'National Day'],
    ['臺灣光復暨金門古寧頭大捷紀念日', 'Taiwan Retrocession and Guningtou Victory Memorial Day'],
    ['行憲紀念日', 'Constitution Day'],
    ['放假', 'Day off'],
    ['端午節', 'Dragon Boat Festival'],
    ['中秋節', 'Mid-Autumn Festival'],
    ['農曆除夕', "Lunar New Year's Eve"],
    ['小年夜', "Day before Lunar New Year's Eve"],
    ['補假', 'Substitute holiday'],
    ['調整放假', 'Bridge holiday'],
    ['調整上班', 'Make-up workday'],
    ['補行上班', 'Make-up workday'],
    ['民族掃墓節', 'Tomb Sweeping Day'],
    ['清明節', 'Tomb Sweeping Day'],
  ])('%s is %s', (remark, english) => {
    expect(holidayName(remark)).toEqual({ 'zh-TW': remark, en: english })
  })

  test.each(['國定紀念日', 'toString'])('%s, which is not known, stands for itself', (remark) => {
    expect(holidayName(remark)).toEqual({ 'zh-TW': remark, en: remark })
  })

  test('no remark is no name', () => {
    expect(holidayName('')).toBeNull()
  })
})
