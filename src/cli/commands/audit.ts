import { type Locale, type LocalizedText, text } from '../../kernel/locale'
import { notAnOption } from '../../kernel/member-issues'
import type { Audit, AuditOptions, Dossier, ObligationStatus } from '../../dossier/index'
import type { CommandAnswer } from '../answer'
import { calendarOptions, readCalendar } from '../calendar-option'
import { defineCommand } from '../command-definition'
import { readDate } from '../date-argument'
import { asOfOption, dayOfQuestion, sayingToday } from '../day-of-question'
import { dossierArgument } from '../dossier-argument'
import { type Read, faultOf, settle } from '../fault'
import { type TakenReadings, officeReadingsOption, readReadings } from '../readings-option'
import type { RecordEntry } from '../records/record-entry'
import { partOption, readPart } from '../records/record-part'
import { readRecordsTarget, summaryOption } from '../records/records-target'
import { orFaults } from '../refusal'
import { type ReportTarget, formatOption, readTarget, reportOutputOption } from '../reports/report-format'
import { anyReadingOption, sharing } from '../rule-and-facts'
import { typedCode } from '../typed-code'

/** `audit [records] [--as-of date]`: every duty of a body, and how it stands; of many records one after another. */
export const auditCommand = defineCommand({
  name: 'audit',
  usage: '[dossier.json | records.jsonl | folder | -] [--as-of <date>] [options]',
  summary: text('稽核一個機關推動一個系統的紀錄', 'audit the record of a body for a system'),
  words: [
    {
      name: 'dossier',
      text: text(
        '紀錄的 JSON 檔；多份紀錄為 JSON 清單、JSON Lines 或資料夾，逐份以一列 JSON 輸出；省略或 - 為標準輸入',
        'JSON file of the record, or of several a list, JSON Lines or a folder, each told in a line of JSON; standard input if left out or -',
      ),
    },
  ],
  options: {
    asOf: asOfOption,
    failOn: {
      flag: '--fail-on',
      value: 'breaches',
      text: text(
        '哪些違反規定使結束代碼為 1：breached（全部，預設）、ongoing（只限仍應補正者）',
        'which violations of the body end with exit 1: breached (all, the default) or ongoing (those to be put right)',
      ),
    },
    only: {
      flag: '--only',
      value: 'statuses',
      text: text(
        '只列這些狀態，以逗號分隔：breached（違反規定）、pending（待辦）、undetermined（資料不足）、advisory（請留意）、met（符合）、not-applicable（不適用）',
        'list these statuses only, separated by commas: breached, pending, undetermined, advisory, met, not-applicable',
      ),
    },
    format: formatOption,
    output: reportOutputOption,
    summary: summaryOption,
    part: partOption,
    reading: anyReadingOption,
    readings: officeReadingsOption,
    ...calendarOptions,
  },
  takesDates: true,
  example: 'audit school.json --as-of 2026-06-30',
  examples: [
    'audit school.json --as-of 2026-06-30',
    'audit - --only breached,pending < school.json',
    'audit school.json --as-of 2026-06-30 -o report.html',
    'audit records.jsonl --as-of 2026-06-30 --summary',
  ],
  async answer({ words: [file], options, faults, json }, io) {
    const { answerOfRecords, readRecords, statusWords } = await import('../library')
    const part = readPart(options.part)
    const source = { file, argument: dossierArgument, part: 'value' in part ? part.value : null }
    const given = await readRecords({ ...source, ...sharing(options) }, io)
    const typed = { format: options.format, output: options.output, json, input: file }
    const isMany = 'value' in given && ('many' in given.value || options.summary !== undefined)
    const asked = settle(faults, {
      given,
      part,
      report: isMany ? { value: null } : readTarget(typed, io),
      lines: isMany ? readRecordsTarget(typed, options.summary !== undefined, io) : { value: null },
      asOf: readDate('--as-of', dayOfQuestion(options.asOf, io), io.now),
      only: readStatuses(options.only, statusWords),
      failOn: readBreaches(options.failOn),
      readings: await readReadings(options, io),
      calendar: await readCalendar(options, io),
    })
    const { only, failOn, asOf, readings, calendar } = asked
    const isBreach = ({ summary: { ongoing, own } }: Audit): boolean =>
      (failOn === 'ongoing' ? ongoing : own.breached) > 0
    const of = { options: { asOf, readings: readings.choices, calendar }, deciders: readings.deciders, only, isBreach }
    if (asked.lines !== null) {
      const records = 'many' in asked.given ? asked.given.many : onlyOne(asked.given.one, of.options)
      return answerOfRecords(records, { ...of, target: asked.lines })
    }
    const ended = (text: string, locale: Locale): string => sayingToday(text, options.asOf, io, locale)
    const { one } = asked.given as { readonly one: unknown }
    return answerOfOne(one, { ...of, target: asked.report as ReportTarget, ended })
  },
})

/** What is asked of one record. */
interface AskedOfOne {
  readonly options: AuditOptions
  readonly deciders: TakenReadings['deciders']
  readonly only: readonly ObligationStatus[] | undefined
  readonly isBreach: (audit: Audit) => boolean
  readonly target: ReportTarget
  readonly ended: (text: string, locale: Locale) => string
}

async function answerOfOne(
  dossier: unknown,
  { options, deciders, only, isBreach, target, ended }: AskedOfOne,
): Promise<CommandAnswer> {
  const { answerOfReport, withOnly } = await import('../library')
  const audit = await auditOf(dossier, options, deciders)
  const told = only === undefined ? audit : withOnly(audit, only)
  return answerOfReport({ audit: told, breach: isBreach(audit), ended }, target)
}

async function auditOf(dossier: unknown, options: AuditOptions, deciders: TakenReadings['deciders']): Promise<Audit> {
  const { auditDossier, faultInRecord, recordInCodes, withAuditDeciders } = await import('../library')
  const record = recordInCodes(dossier)
  const audit = orFaults(
    () => auditDossier(record as Dossier, options),
    (issue) => faultInRecord(issue, record),
  )
  return withAuditDeciders(audit, deciders)
}

/** One record as the only one of many; where it is at fault it is refused, as it is by itself. */
async function* onlyOne(
  value: unknown,
  options: AuditOptions,
): AsyncGenerator<readonly RecordEntry[], void, undefined> {
  await auditOf(value, options, {})
  yield [{ place: { row: 1 }, read: { value } }]
}

const breaches = ['breached', 'ongoing'] as const

function readBreaches(text: string | undefined): Read<(typeof breaches)[number]> {
  const named = (text ?? 'breached').normalize('NFKC').trim() as (typeof breaches)[number]
  return breaches.includes(named)
    ? { value: named }
    : { faults: [faultOf(notAnOption('--fail-on', text, breaches), '--fail-on', text)] }
}

function readStatuses(
  text: string | undefined,
  texts: Readonly<Record<ObligationStatus, LocalizedText>>,
): Read<readonly ObligationStatus[] | undefined> {
  const statuses = Object.keys(texts) as ObligationStatus[]
  if (text === undefined) return { value: undefined }
  const named = text
    .normalize('NFKC')
    .split(/[,、]/)
    .map((name) => typedCode(name.trim(), statuses, (status) => Object.values(texts[status])))
  const faults = named
    .filter((name) => !(statuses as readonly string[]).includes(name))
    .map((name) => faultOf(notAnOption('--only', name, statuses), '--only', name))
  return faults.length > 0 ? { faults } : { value: named as ObligationStatus[] }
}
