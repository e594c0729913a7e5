import { type CsvRecord, csvRecords } from '../../calendar/csv-records'
import type { Dossier } from '../../dossier/index'
import type { Json } from '../../kernel/json'
import { type Locale, type LocalizedText, locales, text } from '../../kernel/locale'
import { near } from '../../kernel/nearest'
import type { CommandIo } from '../command-io'
import { type Fault, type Read, formatFault } from '../fault'
import { readText, textFault } from '../read-text'
import { memberKey } from '../records/record-in-codes'
import { delimiterOf } from '../rows/rows-of-facts'
import { suggesting } from '../suggesting'
import type { EntryKind, EntryValues } from './entry-kind'
import { isNeeded, typedField } from './form-field'
import { type RecordEdit, edited } from './record-edit'

/** A list of entries as it is named on the command line. */
export interface ListSource {
  readonly flag: string
  readonly file: string
}

/** What a list in CSV puts into a record, row by row; or all that is wrong with its rows. */
export async function readEntryList(
  record: unknown,
  kind: EntryKind,
  from: ListSource,
  io: CommandIo,
): Promise<Read<readonly RecordEdit[]>> {
  const given = await readText(from.flag, from.file, io)
  if ('faults' in given) return given
  const hasCells = ({ fields }: CsvRecord): boolean => fields === null || fields.some((field) => field !== '')
  const [head, ...rows] = csvRecords(given.value, delimiterOf(given.value)).filter(hasCells)
  const keys = (head?.fields ?? []).map((title) => memberKey(title, kind.fields))
  const faults = headFaults(keys, kind, from)
  if (faults.length > 0) return { faults }
  const read = rows.map((row) => valuesOf(row, keys, kind, from, io.now))
  const ofRows = read.flatMap((row) => ('faults' in row ? row.faults : []))
  if (ofRows.length > 0) return { faults: ofRows }
  return putTogether(record, kind, rows, read as readonly { readonly value: EntryValues }[], from)
}

/** Each row goes into the record with all rows before it. */
function putTogether(
  record: unknown,
  kind: EntryKind,
  rows: readonly CsvRecord[],
  read: readonly { readonly value: EntryValues }[],
  from: ListSource,
): Read<readonly RecordEdit[]> {
  let now = record
  const all: RecordEdit[] = []
  const faults: Fault[] = []
  read.forEach(({ value }, place) => {
    const edits = kind.edits(now as Dossier, value)
    if ('faults' in edits) faults.push(...edits.faults.map((fault) => inRow(rows[place] as CsvRecord, fault, from)))
    else {
      now = edited(now, edits.value)
      all.push(...edits.value)
    }
  })
  return faults.length > 0 ? { faults } : { value: all }
}

/** Every column is a field, and none stands twice; what tells entries apart is among them. */
function headFaults(keys: readonly string[], { fields, needed }: EntryKind, { flag, file }: ListSource): Fault[] {
  const titles = Object.values(fields).flatMap(({ title }) => locales.map((locale) => title[locale]))
  const ofColumns = keys.flatMap((key, place): LocalizedText[] => {
    if (!Object.hasOwn(fields, key))
      return [suggesting(text(`「${key}」不是這份名冊的欄名`, `"${key}" is no head of this list`), near(key, titles))]
    return keys.indexOf(key) < place ? [text(`「${key}」出現兩次`, `"${key}" stands twice`)] : []
  })
  const absent = needed.filter((key) => !keys.includes(key)).map((key) => fields[key]?.title as LocalizedText)
  const ofAbsent = absent.map((title) => text(`缺少「${title['zh-TW']}」欄`, `lacks the column "${title.en}"`))
  return [...ofColumns, ...ofAbsent].map((wording) => textFault(flag, file, 'unreadable-list', wording))
}

function valuesOf(
  row: CsvRecord,
  keys: readonly string[],
  { fields, needed }: EntryKind,
  from: ListSource,
  now: () => Date,
): Read<EntryValues> {
  const cells = row.fields
  if (cells?.length !== keys.length)
    return { faults: [inRow(row, { path: '', code: 'not-a-row', text: NOT_A_ROW }, from)] }
  const faults: Fault[] = []
  const values: Record<string, Json> = {}
  keys.forEach((key, place) => {
    const [cell, field] = [cells[place] as string, fields[key] as EntryKind['fields'][string]]
    const mustBe = needed.includes(key) || isNeeded(field)
    // An empty cell is what nobody knows.
    if (cell === '' && !mustBe) return
    const read = typedField(field, key, cell, now)
    if ('value' in read) values[key] = read.value
    else faults.push(...read.faults.map((fault) => inRow(row, { ...fault, name: field.title }, from)))
  })
  return faults.length > 0 ? { faults } : { value: values }
}

function inRow({ line }: CsvRecord, fault: Fault, { flag, file }: ListSource): Fault {
  const said = (locale: Locale): string => (fault.path === '' ? fault.text[locale] : formatFault(fault, locale))
  return textFault(flag, file, fault.code, text(`第 ${line} 列，${said('zh-TW')}`, `row ${line}, ${said('en')}`))
}

const NOT_A_ROW = text('這一列的欄數與欄名不同', 'has more or fewer cells than there are heads')
