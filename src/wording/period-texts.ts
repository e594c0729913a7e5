import { type Locale, type LocalizedText, text } from '../kernel/locale'
import type { CivilUnit } from '../periods/civil-period'
import { type PeriodAct, type PeriodCode, type PeriodFigures, provisions } from '../periods/period-step'
import { counted } from './english'
import { daysText } from './rules/days-text'

type StepText<Code extends PeriodCode> = Readonly<Record<Locale, (figures: PeriodFigures[Code]) => string>>

const acts: Readonly<Record<PeriodAct, LocalizedText>> = {
  'civil-code': { 'zh-TW': '民法', en: 'Civil Code' },
  'administrative-procedure-act': { 'zh-TW': '行政程序法', en: 'Administrative Procedure Act' },
}

const paragraphs = ['', 'I', 'II', 'III', 'IV', 'V']

/** The provision of a step as it is cited: 民法第 121 條第 2 項, Civil Code 121 II. */
export function provisionText(code: PeriodCode, locale: Locale): string {
  const { act, article } = provisions[code]
  const [number, paragraph] = article.split(' ')
  const item = paragraph === undefined ? '' : `第 ${paragraphs.indexOf(paragraph)} 項`
  return text(`${acts[act]['zh-TW']}第 ${number} 條${item}`, `${acts[act].en} ${article}`)[locale]
}

const units: Readonly<Record<CivilUnit, { readonly [Each in Locale]: (count: number) => string }>> = {
  day: { 'zh-TW': (count) => `${count} 天`, en: (count) => counted(count, 'day') },
  week: { 'zh-TW': (count) => `${count} 週`, en: (count) => counted(count, 'week') },
  month: { 'zh-TW': (count) => `${count} 個月`, en: (count) => counted(count, 'month') },
  year: { 'zh-TW': (count) => `${count} 年`, en: (count) => counted(count, 'year') },
}

/** What was found at each step of a period. */
export const periodTexts: { readonly [Code in PeriodCode]: StepText<Code> } = {
  'first-day-left-out': {
    'zh-TW': ({ from, dayOne }) => `始日 ${from} 不算入，第 1 天為 ${dayOne}`,
    en: ({ from, dayOne }) => `${from} is left out; day 1 is ${dayOne}`,
  },
  'first-day-counts': {
    'zh-TW': ({ dayOne }) => `始日算入，第 1 天為 ${dayOne}`,
    en: ({ dayOne }) => `The first day is not left out; day 1 is ${dayOne}`,
  },
  'workdays-alone-count': {
    'zh-TW': ({ count }) => `期間另訂為 ${count} 個工作天，只計工作天`,
    en: ({ count }) => `The period is one of ${counted(count, 'workday')}, so no other days count`,
  },
  'days-left-out': {
    'zh-TW': ({ days }) => `期間遇${daysText['zh-TW'](days)}，不算入`,
    en: ({ days }) => `Days left out: ${daysText.en(days)}`,
  },
  'special-days-counted': {
    'zh-TW': ({ days }) => `期間遇${daysText['zh-TW'](days)}，照常算入`,
    en: ({ days }) => `Counted as workdays: ${daysText.en(days)}`,
  },
  'last-workday': {
    'zh-TW': ({ count, end }) => `第 ${count} 個工作天是 ${end}，期間至當天終了`,
    en: ({ count, end }) => `Workday ${count} is ${end}, and the period runs through the end of it`,
  },
  'last-day': {
    'zh-TW': ({ dayOne, count, unit, end }) => `自 ${dayOne} 起 ${units[unit]['zh-TW'](count)}，至 ${end} 終了`,
    en: ({ dayOne, count, unit, end }) => `A period of ${units[unit].en(count)} from ${dayOne} ends with ${end}`,
  },
  'by-the-calendar': {
    'zh-TW': ({ unit }) => `${unit === 'month' ? '月' : '年'}按日曆計算，不論日數多少`,
    en: ({ unit }) => `A ${unit} is that of the calendar, however many days it has`,
  },
  'day-before-corresponding': {
    'zh-TW': ({ dayOne, count, unit, end }) =>
      `自 ${dayOne} 起 ${units[unit]['zh-TW'](count)}，以相當日的前一天 ${end} 為末日`,
    en: ({ dayOne, count, unit, end }) =>
      `A period of ${units[unit].en(count)} from ${dayOne} ends on the day before the corresponding day, ${end}`,
  },
  'no-corresponding-day': {
    'zh-TW': ({ dayOne, count, unit, end }) =>
      `自 ${dayOne} 起 ${units[unit]['zh-TW'](count)}，最後一個月沒有相當日，以月底 ${end} 為末日`,
    en: ({ dayOne, count, unit, end }) =>
      `A period of ${units[unit].en(count)} from ${dayOne} ends in a month without a corresponding day, and so on its last, ${end}`,
  },
  'end-on-workday': {
    'zh-TW': ({ end }) => `末日 ${end} 是工作天`,
    en: ({ end }) => `The last day, ${end}, is a workday`,
  },
  'end-moved': {
    'zh-TW': ({ days, end }) => `末日遇${daysText['zh-TW'](days)}，順延至 ${end}`,
    en: ({ days, end }) => `The last day is off (${daysText.en(days)}) and moves to ${end}`,
  },
  'saturday-moved': {
    'zh-TW': ({ from, end }) => `末日 ${from} 是星期六，延到星期一上午為止；日期不分時刻，${end} 整天都算`,
    en: ({ from, end }) =>
      `${from} is a Saturday, put off until Monday morning; a date has no hours, so all of ${end} counts`,
  },
  'end-as-it-is': {
    'zh-TW': ({ end }) => `末日 ${end} 照計，遇休息日也不順延`,
    en: ({ end }) => `The last day stays ${end}, off or not`,
  },
}
