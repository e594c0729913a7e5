import * as z from 'zod/mini'
import { dossierSchema } from '../src/dossier/dossier'
import { happenedPaths } from '../src/dossier/happened'
import { formatClause } from '../src/law/format-clause'
import { type FieldText, dossierFields } from './dossier-fields'

/** Where the page is kept, from the root of the project. */
export const dossierPagePath = 'docs/dossier.md'

/** A field of the form, as JSON Schema has it. */
interface Form {
  readonly type?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly format?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Form[]
  readonly properties?: Readonly<Record<string, Form>>
  readonly required?: readonly string[]
  readonly items?: Form
}

/** A field with its path from the dossier. */
export interface Field {
  readonly path: string
  readonly form: Form
  readonly nullable: boolean
  readonly required: boolean
}

/** Every field of a dossier in the order of the form; `[]` stands for each entry of a list. */
export const formFields: readonly Field[] = fieldsOf(
  z.toJSONSchema(dossierSchema, { io: 'input', reused: 'inline' }) as Form,
  '',
)

function fieldsOf(form: Form, prefix: string): Field[] {
  return Object.entries(form.properties ?? {}).flatMap(([key, value]) => {
    const path = `${prefix}${key}`
    const given = (value.anyOf ?? [value]).find(({ type }) => type !== 'null') as Form
    const nullable = value.anyOf?.some(({ type }) => type === 'null') ?? false
    return [
      { path, form: given, nullable, required: form.required?.includes(key) ?? false },
      ...fieldsOf(given, `${path}.`),
      ...fieldsOf(given.items ?? {}, `${path}[].`),
    ]
  })
}

/** The page on every field of a dossier, in Chinese. */
export function dossierPage(): string {
  const parts = formFields.filter(({ path }) => !/[.[]/.test(path))
  return (
    [introduction(), ...parts.filter(({ form }) => form.properties !== undefined).map(partTable)].join('\n\n') + '\n'
  )
}

function introduction(): string {
  return [
    '# 紀錄（dossier）的欄位',
    '',
    '一份紀錄是一個機關就一個系統留下的資料，寫成一個 JSON 檔。`audit` 指令依這份紀錄，逐條列出違反規定者、待辦事項與期限：',
    '',
    '```',
    'npx taipei-rollout-rules audit node_modules/taipei-rollout-rules/examples/school.json --as-of 115/6/30',
    '```',
    '',
    '- 最外層必填 `schemaVersion`（固定為 `1`）、`body` 與 `system`；其餘各部分可以省略。',
    '- 省略的欄位表示「不知道」，稽核時會列為缺少的事實；空的清單 `[]` 表示「沒有」；日期欄位的 `null` 表示「還沒有發生」或「沒有定」。',
    '- 日期寫成 `YYYY-MM-DD`（西元），年份為 1900 至 2100。日期不得晚於查詢日；表中註明可在未來的除外。',
    '- 「必填」指該欄位所在的部分或該筆資料有寫時，這一欄就要寫。',
    '- 同一清單中的代號（`id`）不得重複。不認得的欄位會被退回，並指出位置。',
    '',
    '各條款規定什麼、如何判斷，見[條款對照](clauses.md)。',
    '',
    '本頁由 `npm run docs:dossier` 產生，請勿直接修改；內容過時會使測試失敗。',
  ].join('\n')
}

function partTable({ path }: Field): string {
  const rows = formFields.filter((field) => field.path === path || field.path.startsWith(`${path}.`))
  return [
    `## \`${path}\``,
    '',
    '| 欄位 | 內容 | 格式 | 必填 | 條款 |',
    '|---|---|---|---|---|',
    ...rows.map(fieldRow),
  ].join('\n')
}

function fieldRow({ path, form, nullable, required }: Field): string {
  const { text, clauses = [], codes } = dossierFields[path] as FieldText
  const listed = form.enum ?? form.items?.enum
  const meanings = listed?.map((code) => `\`${code}\` ${meaningOf(code, codes)}`).join('<br>')
  const cells = [
    `\`${path}\``,
    text,
    `${formatOf(form)}${ahead(path, form)}${nullable ? '，或 null' : ''}${meanings === undefined ? '' : `：<br>${meanings}`}`,
    required ? '是' : '',
    clauses.map((clause) => formatClause(clause, { locale: 'zh-TW' })).join('<br>'),
  ]
  return `| ${cells.join(' | ')} |`
}

/** A date of something that has happened cannot lie ahead; all others may. */
function ahead(path: string, { format, items }: Form): string {
  const isDate = format === 'date' || items?.format === 'date'
  const happened = happenedPaths.includes(items?.format === 'date' ? `${path}.*` : path.replaceAll('[]', '.*'))
  return isDate && !happened ? '，可在未來' : ''
}

function meaningOf(code: string, codes: FieldText['codes']): string {
  const meaning = codes?.[code]
  if (meaning === undefined) throw new Error(`no meaning of the code ${code}`)
  return typeof meaning === 'string' ? meaning : meaning['zh-TW']
}

function formatOf({ type, format, enum: codes, items, minimum, maximum }: Form): string {
  if (codes !== undefined) return '代碼'
  if (format === 'date') return '日期'
  if (type === 'array') return items?.properties === undefined ? `${formatOf(items as Form)}的清單` : '清單'
  if (type === 'integer' || type === 'number')
    return `${type === 'integer' ? '整數' : '數值'}${bounds(minimum, maximum)}`
  return { object: '物件', string: '文字', boolean: '`true` 或 `false`' }[type as string] as string
}

function bounds(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined) return ''
  return maximum === undefined || maximum === Number.MAX_SAFE_INTEGER
    ? `，${minimum} 以上`
    : `，${minimum} 至 ${maximum}`
}
