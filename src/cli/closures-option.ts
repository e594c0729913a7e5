import { csvRecords } from '../calendar/csv-records'
import type { IsoDate } from '../kernel/civil-date'
import { type LocalizedText, text } from '../kernel/locale'
import type { ValuedOption } from './command-definition'
import type { CommandIo } from './command-io'
import { readDate } from './date-argument'
import type { Fault, Read } from './fault'
import { readText, textFault } from './read-text'

/** Days on which agencies were closed that the library does not know of. */
export const closuresOptions = {
  closed: {
    flag: '--closed',
    value: 'date=name',
    repeatable: true,
    text: text(
      '這一天全天停止上班，例如 115/10/5=颱風名；可重複，也可以逗號分隔數日',
      'agencies were closed all day, such as 2026-10-05=name; can be repeated, or several with commas between',
    ),
  },
  closures: {
    flag: '--closures',
    value: 'file',
    repeatable: true,
    text: text(
      '全天停班日的 CSV 檔，一列一日：「日期,名稱」；可重複',
      'CSV of days on which agencies were closed, one day per line: date,name; can be repeated',
    ),
  },
  closuresChecked: {
    flag: '--closures-checked',
    value: 'date',
    text: text('停班日已有人查核至這一天（含）', 'somebody has looked for closures through this day'),
  },
} as const satisfies Readonly<Record<string, ValuedOption>>

/** A closure, and where it was given. */
export interface GivenClosure {
  readonly date: IsoDate
  readonly name: string | LocalizedText
  readonly path: string
  readonly given: string
}

/** What a closure without a name is called. */
const UNNAMED: LocalizedText = text('另行通報', 'announced locally')

/** Several days may be given together; what follows the mark between them is a date. */
const BETWEEN_DAYS = /[,、;]\s*(?=\d|民國)/

const NO_PAIR = text('須為「日期=名稱」，例如 115/10/5=颱風名', 'must be date=name, such as 2026-10-05=name')

/** The closures that `--closed` gives. */
export function readClosed(texts: readonly string[], { now }: CommandIo): Read<readonly GivenClosure[]> {
  const path = closuresOptions.closed.flag
  return joined(
    texts
      .flatMap((typed) => typed.normalize('NFKC').split(BETWEEN_DAYS))
      .map((given) => {
        const [date = '', name = '', ...more] = given.split('=')
        // What stands behind a second mark may be another day, and would be lost in the name of this one.
        if (more.length > 0) return { faults: [{ path, given, code: 'not-a-pair', text: NO_PAIR }] }
        const read = readDate(path, date, now)
        if ('faults' in read) return { faults: read.faults.map((fault) => ({ ...fault, given })) }
        return { value: [{ date: read.value, name: nameOf(name), path, given }] }
      }),
  )
}

/** The closures of the files that `--closures` names. */
export async function readClosures(files: readonly string[], io: CommandIo): Promise<Read<readonly GivenClosure[]>> {
  return joined(await Promise.all(files.map((file) => readFile(file, io))))
}

async function readFile(file: string, io: CommandIo): Promise<Read<readonly GivenClosure[]>> {
  const path = closuresOptions.closures.flag
  const text = await readText(path, file, io)
  if ('faults' in text) return text
  const records = csvRecords(text.value).filter(({ fields }) => fields === null || fields.some((field) => field !== ''))
  const isHead = (place: number, cell: string): boolean => place === 0 && !/\d/.test(cell)
  return joined(
    records.map(({ line, fields }, place) => {
      const [date = '', name = ''] = fields ?? []
      if (fields !== null && isHead(place, date)) return { value: [] }
      const read = readDate(path, date, io.now)
      return 'value' in read
        ? { value: [{ date: read.value, name: nameOf(name), path, given: file }] }
        : { faults: read.faults.map((fault) => onLine(line, date, file, fault)) }
    }),
  )
}

function onLine(line: number, date: string, file: string, { code, text: wording, path }: Fault): Fault {
  return textFault(
    path,
    file,
    code,
    text(`第 ${line} 列的「${date}」${wording['zh-TW']}`, `line ${line}, "${date}" ${wording.en}`),
  )
}

function nameOf(typed: string): string | LocalizedText {
  return typed.trim() === '' ? UNNAMED : typed.trim()
}

function joined<Value>(reads: readonly Read<readonly Value[]>[]): Read<readonly Value[]> {
  const faults = reads.flatMap((read) => ('faults' in read ? read.faults : []))
  return faults.length > 0 ? { faults } : { value: reads.flatMap((read) => ('value' in read ? read.value : [])) }
}
