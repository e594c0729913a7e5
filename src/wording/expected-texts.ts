/** What was expected in place of a value of the wrong type, in Chinese, by the words in which the fault names it. */
export const expectedTexts: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['an object', '物件'],
  ['a function', '函式'],
  ['an object of options', '選項物件'],
  ['taipei, none or a list of { date, name }', ' taipei、none 或 { date, name } 的清單'],
  ['an object { date, name }', '物件 { date, name }'],
  ['an object { date, workday, name? }', '物件 { date, workday, name? }'],
  ['a list', '清單'],
  ['the figures of this step', '該步驟的數字'],
  ['plain data that can be read to its end', '可完整讀取的純資料'],
  ['a text', '文字'],
  ['a text or { "zh-TW", "en" }', '文字或 { "zh-TW", "en" }'],
  ['a Uint8Array of the bytes of the file', '檔案位元組的 Uint8Array'],
  ['the text of the file', '檔案的文字內容'],
  ['a number', '數值'],
  ['a fault of an input', '輸入錯誤的一項'],
  ['the words of a rule', '規則的用語'],
  ['an InvalidInputError of this library', '本程式庫的 InvalidInputError'],
  ['what the rule answers', '該規則的結果'],
  ['true or false', ' true 或 false'],
  ['a rule that carries a decision table', '帶有決策表的規則'],
  ['a table that atlas gave', ' atlas 產生的表'],
  ['a cell of a table that atlas gave', ' atlas 產生的表中的一格'],
  ['an audit that auditDossier gave', ' auditDossier 產生的稽核結果'],
  ['a plan that planRollout gave', ' planRollout 產生的計畫'],
  ['a list of lines of an audit or a plan', '稽核結果或計畫中各項的清單'],
  ['a Date', ' Date 物件'],
  ['an error of this library', '本程式庫的錯誤'],
  ['an Int32Array of days since 1970-01-01', '自 1970-01-01 起算日數的 Int32Array'],
  ['an Int32Array at least as long as days', '不短於 days 的 Int32Array'],
])

/** What was expected, in Chinese; of what may have one of several forms they are all named. */
export function expectedText(expected: string): string {
  const forms = expectedTexts.has(expected) ? [expected] : expected.split(/ or (?=an? |true)/)
  return forms
    .map((form) => expectedTexts.get(form) ?? ` ${form}`)
    .join('或')
    .replace(/(\w)或/g, '$1 或')
}
