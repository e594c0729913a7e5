/** What was expected in place of a value of the wrong type, in Chinese, by the words in which the fault names it. */
export const expectedTexts: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['an object', '物件'],
  ['an object of options', '選項物件'],
  ['an object { date, workday, name? }', '物件 { date, workday, name? }'],
  ['a list', '清單'],
  ['the figures of this step', '該步驟的數據'],
  ['a text', '文字'],
  ['a text or { "zh-TW", "en" }', '文字或 { "zh-TW", "en" }'],
  ['the text of the file', '檔案的文字內容'],
  ['a number', '數值'],
  ['true or false', ' true 或 false'],
  ['a rule that carries a decision table', '帶有決策表的規則'],
  ['a Date', ' Date 物件'],
  ['an error of this library', '本程式庫的錯誤'],
  ['an Int32Array of days since 1970-01-01', '自 1970-01-01 起算日數的 Int32Array'],
  ['an Int32Array at least as long as days', '不短於 days 的 Int32Array'],
])
