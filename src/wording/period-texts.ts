import { type Locale, type Localized, type LocalizedText, text } from '../kernel/locale'
import type { CivilUnit } from '../periods/civil-period'
import { type PeriodAct, type PeriodCode, type PeriodFigures, provisions } from '../periods/period-step'
import { catalogue } from './catalogue'
import { counted } from './english'
import { daysText, daySteps } from './rules/days-text'

type StepText<Code extends PeriodCode> = Localized<(figures: PeriodFigures[Code]) => string>

const acts = /* @__PURE__ */ catalogue<Readonly<Record<PeriodAct, LocalizedText>>>(() => ({
  'civil-code': text('民法', 'Civil Code'),
  'administrative-procedure-act': text('行政程序法', 'Administrative Procedure Act'),
}))

const paragraphs = ['', 'I', 'II', 'III', 'IV', 'V']

/** The provision of a step as it is cited: 民法第 121 條第 2 項, Civil Code 121 II. */
export function provisionText(code: PeriodCode, locale: Locale): string {
  const { act, article } = provisions[code]
  const [number, paragraph] = article.split(' ')
  const item = paragraph === undefined ? '' : `第 ${paragraphs.indexOf(paragraph)} 項`
  return text(`${acts[act]['zh-TW']}第 ${number} 條${item}`, `${acts[act].en} ${article}`)[locale]
}

const units = /* @__PURE__ */ catalogue<Readonly<Record<CivilUnit, Localized<(count: number) => string>>>>(() => ({
  day: text(
    (count) => `${count} 天`,
    (count) => counted(count, 'day'),
  ),
  week: text(
    (count) => `${count} 週`,
    (count) => counted(count, 'week'),
  ),
  month: text(
    (count) => `${count} 個月`,
    (count) => counted(count, 'month'),
  ),
  year: text(
    (count) => `${count} 年`,
    (count) => counted(count, 'year'),
  ),
}))

/** What was found at each step of a period. */
export const periodTexts = /* @__PURE__ */ catalogue<{ readonly [Code in PeriodCode]: StepText<Code> }>(() => ({
  'first-day-left-out': text(
    ({ from, dayOne }) => `始日 ${from} 不算入，第 1 天為 ${dayOne}`,
    ({ from, dayOne }) => `${from} is left out; day 1 is ${dayOne}`,
  ),
  'first-day-counts': text(
    ({ dayOne }) => `始日算入，第 1 天為 ${dayOne}`,
    ({ dayOne }) => `The first day is not left out; day 1 is ${dayOne}`,
  ),
  'workdays-alone-count': text(
    ({ count }) => `期間另訂為 ${count} 個工作天，只計工作天`,
    ({ count }) => `The period is one of ${counted(count, 'workday')}, so no other days count`,
  ),
  ...daySteps,
  'last-workday': text(
    ({ count, end }) => `第 ${count} 個工作天是 ${end}，期間至當天終了`,
    ({ count, end }) => `Workday ${count} is ${end}, and the period runs through the end of it`,
  ),
  'last-day': text(
    ({ dayOne, count, unit, end }) => `自 ${dayOne} 起 ${units[unit]['zh-TW'](count)}，至 ${end} 終了`,
    ({ dayOne, count, unit, end }) => `A period of ${units[unit].en(count)} from ${dayOne} ends with ${end}`,
  ),
  'by-the-calendar': text(
    ({ unit }) => `${unit === 'month' ? '月' : '年'}按日曆計算，不論日數多少`,
    ({ unit }) => `A ${unit} is that of the calendar, however many days it has`,
  ),
  'day-before-corresponding': text(
    ({ dayOne, count, unit, end }) => `自 ${dayOne} 起 ${units[unit]['zh-TW'](count)}，以相當日的前一天 ${end} 為末日`,
    ({ dayOne, count, unit, end }) =>
      `A period of ${units[unit].en(count)} from ${dayOne} ends on the day before the corresponding day, ${end}`,
  ),
  'no-corresponding-day': text(
    ({ dayOne, count, unit, end }) =>
      `自 ${dayOne} 起 ${units[unit]['zh-TW'](count)}，最後一個月沒有相當日，以月底 ${end} 為末日`,
    ({ dayOne, count, unit, end }) =>
      `A period of ${units[unit].en(count)} from ${dayOne} ends in a month without a corresponding day, and so on its last, ${end}`,
  ),
  'end-on-workday': text(
    ({ end }) => `末日 ${end} 是工作天`,
    ({ end }) => `The last day, ${end}, is a workday`,
  ),
  'end-moved': text(
    ({ days, end }) => `末日遇${daysText['zh-TW'](days)}，順延至 ${end}`,
    ({ days, end }) => `The last day is off (${daysText.en(days)}) and moves to ${end}`,
  ),
  'saturday-moved': text(
    ({ from, end }) => `末日 ${from} 是星期六，延到星期一上午為止；日期不分時刻，${end} 整天都算`,
    ({ from, end }) =>
      `${from} is a Saturday, put off until Monday morning; a date has no hours, so all of ${end} counts`,
  ),
  'end-as-it-is': text(
    ({ end }) => `末日 ${end} 照計，遇休息日也不順延`,
    ({ end }) => `The last day stays ${end}, off or not`,
  ),
}))
