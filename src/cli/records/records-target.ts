import { text } from '../../kernel/locale'
import { notAnOption } from '../../kernel/member-issues'
import type { ValuedOption } from '../command-definition'
import type { CommandIo } from '../command-io'
import { type Fault, type Read, faultOf } from '../fault'
import {
  type ReportFormat,
  type ReportTarget,
  type TypedTarget,
  formatOption,
  readTypedFormat,
} from '../reports/report-format'
import { outputOption, readSink } from '../rows/result-file'

/** Asks for how many lines stand how, not for the lines. */
export const summaryOption = {
  flag: '--summary',
  value: null,
  text: text(
    '只列統計：每一條款、每一機關各有幾項（可搭配 --format csv）',
    'tell only how many lines there are by clause and body (also with --format csv)',
  ),
} as const satisfies ValuedOption

/** How many records are told, and where. */
export interface RecordsTarget {
  readonly isSummary: boolean
  readonly format: RecordsFormat
  readonly file: ReportTarget['file']
}

/** Of records, `text` is what somebody must look at, a line of JSON each. */
export type RecordsFormat = Extract<ReportFormat, 'text' | 'json' | 'csv'>

/** What of many records is asked for. */
export interface AskedLines {
  readonly isSummary: boolean
  readonly isComparison: boolean
}

const lineFormats = ['text', 'json'] as const
const summaryFormats = ['text', 'json', 'csv'] as const

/** What files are called that take lines, and those that take a summary. */
const lineEndings = ['.jsonl', '.ndjson', '.json'] as const
const summaryEndings = ['.txt', '.json', '.csv'] as const

/** In what form many records are told, and where. */
export function readRecordsTarget(typed: TypedTarget, asked: AskedLines, io: CommandIo): Read<RecordsTarget> {
  const { isSummary } = asked
  const format = readRecordsFormat(typed, asked)
  if ('faults' in format) return format
  if (typed.output === undefined) return { value: { isSummary, format: format.value, file: null } }
  const sink = readSink(typed.output, typed.input, io)
  return 'faults' in sink
    ? sink
    : { value: { isSummary, format: format.value, file: { path: typed.output, sink: sink.value } } }
}

function readRecordsFormat(typed: TypedTarget, { isSummary, isComparison }: AskedLines): Read<RecordsFormat> {
  const formats: readonly RecordsFormat[] = isSummary ? summaryFormats : lineFormats
  const named = readTypedFormat(typed)
  if ('faults' in named) return named
  if (named.value === null) return formatOfFile(typed.output, isSummary)
  const format = formats.find((one) => one === named.value)
  return format === undefined
    ? { faults: [isComparison ? ofNoComparison(typed.format, formats) : ofOneRecord(typed.format, formats)] }
    : { value: format }
}

function formatOfFile(output: string | undefined, isSummary: boolean): Read<RecordsFormat> {
  if (output === undefined) return { value: 'text' }
  const endings = isSummary ? summaryEndings : lineEndings
  const ending = endings.find((one) => output.toLowerCase().endsWith(one))
  if (ending === undefined)
    return { faults: [faultOf(notAnOption(outputOption.flag, output, endings), outputOption.flag, output)] }
  return { value: ending === '.csv' ? 'csv' : ending === '.json' ? 'json' : 'text' }
}

function ofNoComparison(given: string | undefined, formats: readonly string[]): Fault {
  return {
    path: formatOption.flag,
    given,
    code: 'of-no-comparison',
    text: text(
      `不能用於解讀的比較；可用 ${formats.join('、')}`,
      `is not a form of a comparison, which is told as ${formats.join(', ')}`,
    ),
  }
}

function ofOneRecord(given: string | undefined, formats: readonly string[]): Fault {
  return {
    path: formatOption.flag,
    given,
    code: 'of-one-record',
    text: text(
      `只能用於一份紀錄；多份紀錄可用 ${formats.join('、')}`,
      `is for one record alone; several are told as ${formats.join(', ')}`,
    ),
  }
}
