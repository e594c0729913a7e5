import type { IssueCode } from '../kernel/issue-code'
import type { Json, JsonObject } from '../kernel/json'
import { expectedText } from './expected-texts'

/** The Chinese wording of every code, from the figures that the fault carries; the English is in the kernel. */
export const issueTexts: Readonly<Record<IssueCode, (data: JsonObject) => string>> = {
  missing: () => '未提供',
  'unknown-key': ({ suggestion }) => `不是已知的欄位${orElse(suggestion)}`,
  'wrong-type': ({ expected }) => `須為${expectedText(text(expected))}`,
  'not-a-date': () => '不是日期；請寫成 YYYY-MM-DD，年份為 1900 至 2100',
  'date-object': () => '須為文字 YYYY-MM-DD；Date 物件請先以 toIsoDate 轉換',
  'not-a-roc-date': () => '不是民國日期；請寫成 民國107年10月11日、107/10/11 或 1071011',
  'not-any-date': () =>
    '不是 1900 至 2100 年間的日期；請寫成 民國114年9月26日、114/9/26、1140926、2025-9-26、2025/9/26 或 20250926',
  'no-such-day': ({ month, days }) => `沒有這一天：該年 ${text(month)} 月只有 ${text(days)} 日`,
  'not-finite': () => '須為有限的數值',
  'not-an-integer': () => '須為整數',
  'more-than-total': ({ total }) => `不得使時數合計超過 ${text(total)}`,
  'sum-not-finite': () => '加總後不是有限的數值',
  'not-a-multiple': ({ step }) => `須為 ${text(step)} 的倍數`,
  'too-small': ({ minimum }) => `不得小於 ${text(minimum)}`,
  'too-large': ({ maximum }) => `不得大於 ${text(maximum)}`,
  empty: () => '不得為空',
  'too-long': ({ maximum }) => `不得超過 ${text(maximum)} 個字`,
  'not-an-option': ({ options, suggestion }) => `須為下列之一：${text(options)}${orElse(suggestion)}`,
  duplicate: () => '重複',
  'not-plain': () => '須為純資料，如 JSON.parse 所得',
  'after-as-of': ({ asOf }) => `晚於查詢日 ${text(asOf)}；尚未發生者請勿填列，或填「無」（null）`,
  'no-day-before': () => '在 1900 至 2100 年間沒有前一日',
  'not-for-this-duty': ({ duty }) => `須為 null：義務 ${text(duty)} 不看這個日期`,
  reversed: ({ from }) => `早於起日 ${text(from)}`,
  overlap: ({ other }) => `與 ${text(other)} 重疊`,
  'fits-nothing': () => '彼此不能並存：無論其餘事實為何，都不符合欄位之間的限制',
  'past-last-year': () => '所及期間止於 2100 年之後',
  'after-retirement': ({ retiredOn }) => `須為不晚於系統下線退場日 ${text(retiredOn)} 的日期`,
  'in-no-phase': () => '不在 system.phases 的任何階段內',
  'phase-order': () => '起日晚於較後的階段',
  'phase-repeated': ({ other }) => `與 ${text(other)} 是同一階段`,
  'phase-open': ({ other }) => `是 null，但 ${text(other)} 的起日在後`,
  'period-not-over': ({ asOf }) => `是總分，但該期間至查詢日 ${text(asOf)} 尚未結束`,
  misplaced: ({ beside }) => `不能與 ${text(beside)} 並列`,
  'name-not-listed': ({ suggestion }) =>
    `不是規範所列的機關、機構或學校；請在 body.kind 填寫其種類，如確實不在所列之內則填 not-listed${orElse(suggestion)}`,
  'name-ambiguous': ({ names }) => `可能是 ${text(names)}；請寫全稱，或在 body.kind 填寫其種類`,
  'not-its-kind': ({ kinds }) => `與名稱不符；依規範所列，該名稱屬於 ${text(kinds)}`,
  'unknown-id': ({ list }) => `不是 ${text(list)} 中任何一筆的 id`,
  'not-a-moment': () => '不是時刻；請寫成 2026-06-30T08:00:00+08:00 或 2026-06-30T00:00:00Z',
  'outside-coverage': ({ first, last }) => `不在日曆範圍 ${text(first)} 至 ${text(last)} 之內`,
  'without-closures': () => '不含停班日的日曆不適用',
  'not-a-calendar': () => '須為本程式庫的日曆，例如 createWorkCalendar 所產生的',
  'not-an-official-year': () => '須為 parseOfficialCalendarCsv 或 projectYear 產生的年度',
  'year-gap': ({ year }) => `會使日曆缺少 ${text(year)} 年；請一併加入該年`,
  'csv-header': () => '第一列須為政府檔案的標題列「西元日期,星期,是否放假,備註」',
  'csv-garbled': () => '含有解碼時遺失的字元；請以 UTF-8 解碼，檔案若為 Big5 則以 Big5 解碼',
  'csv-no-rows': () => '只有標題列，沒有任何一天',
  'csv-row': ({ line }) => `第 ${text(line)} 列不是 CSV 格式的「日期 YYYYMMDD、星期、0 或 2、備註」`,
  'csv-weekday': ({ line, date }) => `第 ${text(line)} 列的星期與 ${text(date)} 不符`,
  'csv-duplicate-day': ({ date }) => `${text(date)} 出現不只一次`,
  'csv-missing-day': ({ date }) => `缺少 ${text(date)}`,
  'csv-several-years': ({ years }) => `混有 ${text(years)} 等年度；請一次只給一個年度`,
  'csv-more-faults': ({ count, kind }) => `另有 ${text(count)} 處同類錯誤（${text(kind)}）`,
}

function text(value: Json | undefined): string {
  return ([value].flat() as (string | number)[]).join('、')
}

function orElse(suggestion: Json | undefined): string {
  return suggestion === undefined ? '' : `；是否為 ${text(suggestion)}？`
}
