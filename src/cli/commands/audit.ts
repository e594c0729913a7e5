import { type Locale, type LocalizedText, text } from '../../kernel/locale'
import type { Audit, AuditOptions, ObligationStatus } from '../../dossier/index'
import type { Readings } from '../../law/rule'
import { calendarOptions, readCalendar } from '../calendar-option'
import { readCode } from '../code-argument'
import { defineCommand } from '../command-definition'
import type { CommandIo } from '../command-io'
import { readDate } from '../date-argument'
import { asOfOption, dayOfQuestion, sayingToday } from '../day-of-question'
import { dossierArgument } from '../dossier-argument'
import { type Read, settle } from '../fault'
import { officeReadingsOption, readReadings } from '../readings-option'
import { compareOption, readComparison } from '../records/compare-option'
import { partOption, readPart } from '../records/record-part'
import { type AskedLines, type RecordsTarget, readRecordsTarget, summaryOption } from '../records/records-target'
import {
  type ReportTarget,
  type TypedTarget,
  formatOption,
  readTarget,
  reportOutputOption,
} from '../reports/report-format'
import { anyReadingOption, sharing } from '../rule-and-facts'

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
    compare: compareOption,
    ...calendarOptions,
  },
  takesDates: true,
  example: 'audit school.json --as-of 2026-06-30',
  examples: [
    'audit school.json --as-of 2026-06-30',
    'audit - --only breached,pending < school.json',
    'audit school.json --as-of 2026-06-30 -o report.html',
    'audit records.jsonl --as-of 2026-06-30 --summary',
    'audit school.json --as-of 2026-06-30 --compare same-day-filing=after-the-fact',
  ],
  async answer({ words: [file], options, faults, json }, io) {
    const { answerOfComparison, answerOfOne, answerOfRecords, onlyOne, readRecords, breachTexts, statusWords } =
      await import('../library/records')
    const part = readPart(options.part)
    const source = { file, argument: dossierArgument, part: 'value' in part ? part.value : null }
    const given = await readRecords({ ...source, ...sharing(options) }, io)
    const typed = { format: options.format, output: options.output, json, input: file }
    const isMany = 'value' in given && 'many' in given.value
    const readings = await readReadings(options, io)
    const asked = settle(faults, {
      given,
      part,
      ...readTargets(
        typed,
        { isMany, isSummary: options.summary !== undefined, isComparison: options.compare !== undefined },
        io,
      ),
      asOf: readDate('--as-of', dayOfQuestion(options.asOf, io), io.now),
      only: readStatuses(options.only, statusWords),
      failOn: readBreaches(options.failOn, { breached: statusWords.breached, ongoing: breachTexts.ongoing }),
      readings,
      comparison: readComparison(options.compare, 'value' in readings ? readings.value : {}),
      calendar: await readCalendar(options, io),
    })
    const { only, failOn, asOf, calendar, comparison, lines, report } = asked
    const under = (taken: Readings): AuditOptions => ({ asOf, readings: taken, calendar })
    const tried = comparison && under({ ...asked.readings, ...comparison.choices })
    const of = { options: under(asked.readings), tried, only, isBreach: breachOf(failOn) }
    const ended = (text: string, locale: Locale): string => sayingToday(text, options.asOf, io, locale)
    if ('many' in asked.given) return answerOfRecords(asked.given.many, { ...of, target: lines as RecordsTarget })
    const { one } = asked.given
    if (comparison !== null && tried !== null && lines?.isSummary === false && lines.file === null)
      return answerOfComparison(one, { ...of, tried, ended }, comparison)
    if (lines !== null) return answerOfRecords(onlyOne(one, of.options), { ...of, target: lines })
    return answerOfOne(one, { ...of, ended }, report as ReportTarget)
  },
})

/** One record is told as a report; of many, or under other readings, lines or a summary are told. */
function readTargets(
  typed: TypedTarget,
  { isMany, ...asked }: AskedLines & { readonly isMany: boolean },
  io: CommandIo,
): { readonly report: Read<ReportTarget | null>; readonly lines: Read<RecordsTarget | null> } {
  return isMany || asked.isSummary || asked.isComparison
    ? { report: { value: null }, lines: readRecordsTarget(typed, asked, io) }
    : { report: readTarget(typed, io), lines: { value: null } }
}

function breachOf(failOn: (typeof breaches)[number]): (audit: Audit) => boolean {
  return ({ summary: { ongoing, own } }) => (failOn === 'ongoing' ? ongoing : own.breached) > 0
}

const breaches = ['breached', 'ongoing'] as const

function readBreaches(
  text: string | undefined,
  called: Readonly<Record<(typeof breaches)[number], LocalizedText>>,
): Read<(typeof breaches)[number]> {
  return readCode('--fail-on', text ?? 'breached', breaches, (breach) => called[breach])
}

function readStatuses(
  text: string | undefined,
  texts: Readonly<Record<ObligationStatus, LocalizedText>>,
): Read<readonly ObligationStatus[] | undefined> {
  const statuses = Object.keys(texts) as ObligationStatus[]
  if (text === undefined) return { value: undefined }
  const read = text
    .normalize('NFKC')
    .split(/[,、]/)
    .map((name) => readCode('--only', name.trim(), statuses, (status) => texts[status]))
  const faults = read.flatMap((one) => ('faults' in one ? one.faults : []))
  return faults.length > 0 ? { faults } : { value: read.flatMap((one) => ('value' in one ? [one.value] : [])) }
}
