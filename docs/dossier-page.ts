import * as z from 'zod/mini'
import { dossierForm } from '../src/dossier/dossier'
import type { Field } from '../src/dossier/form/field'
import { read } from '../.config/project-files'

/** Where the page is kept, from the root of the project. */
export const dossierPagePath = 'docs/dossier.md'

/** Each part of a record by the desk that keeps it. */
const desks: readonly { readonly heading: string; readonly parts: readonly string[] }[] = [
  { heading: '承辦人', parts: ['body', 'system', 'people', 'workingGroup', 'support'] },
  { heading: '訓練', parts: ['people', 'training'] },
  { heading: '考評', parts: ['appraisal'] },
  { heading: '資訊局', parts: ['council', 'steeringGroup'] },
]

/** The members of people that the desk for training keeps. */
const trainingFields = ['courses', 'digitalCourseOn', 'digitalCourseBy']

/** The page on every field of a record, in Chinese, by desk. */
export function dossierPage(): string {
  return [introduction(), ...desks.map(deskSection)].join('\n\n') + '\n'
}

function introduction(): string {
  return [
    '# 紀錄（dossier）的欄位',
    '',
    '一份紀錄是一個機關就一個系統留下的資料，寫成一個 JSON 檔。`audit` 指令依這份紀錄，逐條列出違反規定者、待辦事項與期限。',
    '最小而有用的紀錄如下；其餘欄位由 `audit` 告知應先補登何者：',
    '',
    '```json',
    read('examples/smallest.json').trim(),
    '```',
    '',
    '- 省略的欄位表示「不知道」；空的清單 `[]` 表示「沒有」；日期欄位的 `null` 表示「還沒有發生」或「沒有定」。',
    '- 日期寫成 `YYYY-MM-DD`（西元），年份為 1900 至 2100；期間的起日與迄日都算入。',
    '- 日期不得晚於查詢日；註明「可在未來」者除外。',
    '- 不認得的欄位會被退回，並指出位置。',
    '- 最外層可加 `"$schema"`，值為 JSON Schema 檔的位置（套件內的 `schemas/zh-TW/dossier.json`，或 `schema dossier` 指令的輸出另存成檔）；編輯器即可補全欄位並標示錯誤，查詢結果不受影響。',
    '',
    '各條款規定什麼、如何判斷，見[條款對照](clauses.md)。',
    '',
    '本頁由 `npm run docs:dossier` 產生，請勿直接修改；內容過時會使測試失敗。',
  ].join('\n')
}

function deskSection({ heading, parts }: (typeof desks)[number]): string {
  const rows = parts.flatMap((part) =>
    rowsOf(part, dossierForm.members?.[part] as Field).filter((row) => part !== 'people' || isOf(heading, row)),
  )
  return [`## ${heading}`, '', '| 欄位 | 內容 | 格式 |', '|---|---|---|', ...rows].join('\n')
}

function isOf(heading: string, row: string): boolean {
  const ofTraining = trainingFields.some((field) => row.startsWith(`| \`people[].${field}`))
  return heading === '訓練' ? ofTraining : !ofTraining
}

/** A row for a field, and for each that lies in it; `[]` stands for each entry of a list. */
function rowsOf(path: string, field: Field): string[] {
  const { title, members = {}, entry } = field
  return [
    `| \`${path}\` | ${title['zh-TW']} | ${formatOf(field)} |`,
    ...Object.entries(members).flatMap(([name, member]) => rowsOf(`${path}.${name}`, member)),
    ...(entry === undefined ? [] : rowsOf(`${path}[]`, entry)),
  ]
}

function formatOf({ schema, day }: Field): string {
  const { anyOf, ...form } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonForm
  const forms = (anyOf ?? [form as JsonForm]).flatMap((each) => each.anyOf ?? [each])
  const words = [...new Set(forms.map(wordsOf))].join('，或 ')
  return day === 'ahead' ? `${words}，可在未來` : words
}

interface JsonForm {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly const?: string | number
  readonly anyOf?: readonly JsonForm[]
}

function wordsOf({ type, format, enum: codes, const: only }: JsonForm): string {
  if (codes !== undefined) return codes.map((code) => `\`${code}\``).join('、')
  if (only !== undefined) return `\`${only}\``
  if (format === 'date') return '日期'
  const names: Readonly<Record<string, string>> = {
    object: '物件',
    array: '清單',
    string: '文字',
    integer: '整數',
    number: '數值',
    boolean: '`true` 或 `false`',
    null: 'null',
  }
  return names[type as string] as string
}
