import { text } from '../../kernel/locale'
import { notAnOption } from '../../kernel/member-issues'
import type { ValuedOption } from '../command-definition'
import type { CommandIo, Sink } from '../command-io'
import { type Fault, type Read, faultOf } from '../fault'
import { outputOption, readSink } from '../rows/result-file'
import { typedCode } from '../typed-code'

const reportFormats = ['text', 'json', 'csv', 'md', 'html', 'xlsx'] as const

/** In what form an audit is told. */
export type ReportFormat = (typeof reportFormats)[number]

/** What the forms are called, and how the names of their files end. */
const formatWords: Readonly<Record<ReportFormat, readonly string[]>> = {
  text: ['txt', '純文字'],
  json: [],
  csv: [],
  md: ['markdown'],
  html: ['htm', '網頁'],
  xlsx: ['excel'],
}

export const formatOption = {
  flag: '--format',
  value: 'form',
  text: text(
    '輸出格式：text（預設）、json、csv、md、html（A4 列印）或 xlsx（須加 -o）；省略時依 -o 的副檔名',
    'form: text (default), json, csv, md, html (prints on A4) or xlsx (needs -o); else the ending of -o decides',
  ),
} as const satisfies ValuedOption

export const reportOutputOption = {
  ...outputOption,
  text: text(
    '寫入檔案（.txt、.json、.csv、.md、.html 或 .xlsx）',
    'write to a file (.txt, .json, .csv, .md, .html or .xlsx)',
  ),
} as const satisfies ValuedOption

/** How an audit is told, and where. */
export interface ReportTarget {
  readonly format: ReportFormat
  /** The file that takes it, opened; null where it is printed. */
  readonly file: { readonly path: string; readonly sink: Sink } | null
}

/** What was typed of the form of the answer and of the file that takes it. */
export interface TypedTarget {
  readonly format: string | undefined
  readonly output: string | undefined
  readonly json: boolean
  /** The file that is read. */
  readonly input: string | undefined
}

/** In what form an audit is told, and where; the ending of the file decides where nothing else does. */
export function readTarget(typed: TypedTarget, io: CommandIo): Read<ReportTarget> {
  const { output, input } = typed
  const named = readTypedFormat(typed)
  const read = 'faults' in named || named.value !== null ? (named as Read<ReportFormat>) : formatOfFile(output)
  if ('faults' in read) return read
  if (output === undefined)
    return read.value === 'xlsx' ? { faults: [NO_FILE] } : { value: { format: read.value, file: null } }
  const sink = readSink(output, input, io)
  return 'faults' in sink ? sink : { value: { format: read.value, file: { path: output, sink: sink.value } } }
}

/** The form that was typed; null where none was. */
export function readTypedFormat({ format, json }: TypedTarget): Read<ReportFormat | null> {
  return json ? readBesideJson(format) : format === undefined ? { value: null } : readFormat(format)
}

function readFormat(typed: string): Read<ReportFormat> {
  const code = typedCode(typed, reportFormats, (format) => formatWords[format])
  const format = reportFormats.find((one) => one === code)
  return format === undefined
    ? { faults: [faultOf(notAnOption(formatOption.flag, typed, reportFormats), formatOption.flag, typed)] }
    : { value: format }
}

/** `--json` is a form already. */
function readBesideJson(typed: string | undefined): Read<ReportFormat> {
  const read = typed === undefined ? { value: 'json' as const } : readFormat(typed)
  return 'faults' in read || read.value === 'json' ? read : { faults: [besideJson(typed)] }
}

function formatOfFile(output: string | undefined): Read<ReportFormat> {
  if (output === undefined) return { value: 'text' }
  const endings = reportFormats.map((format) => [format, ...formatWords[format]])
  const format = reportFormats.find((_, place) =>
    (endings[place] as string[]).some((ending) => output.toLowerCase().endsWith(`.${ending}`)),
  )
  if (format !== undefined) return { value: format }
  const known = ['.txt', ...reportFormats.filter((one) => one !== 'text').map((one) => `.${one}`)]
  return { faults: [faultOf(notAnOption(outputOption.flag, output, known), outputOption.flag, output)] }
}

const NO_FILE: Fault = {
  path: formatOption.flag,
  given: 'xlsx',
  code: 'missing-file',
  text: text('須以 -o 指定檔案，例如 -o report.xlsx', 'needs a file: name it with -o, such as -o report.xlsx'),
}

function besideJson(given: string | undefined): Fault {
  return {
    path: formatOption.flag,
    given,
    code: 'with-json',
    text: text('不能與 --json 併用', 'cannot stand beside --json'),
  }
}
