import type { LocalizedText } from '../../kernel/locale'
import { notAnOption } from '../../kernel/member-issues'
import type { Audit, Dossier, ObligationStatus } from '../../dossier/index'
import { calendarOptions, readCalendar } from '../calendar-option'
import { defineCommand } from '../command-definition'
import { readDate } from '../date-argument'
import { asOfOption, dayOfQuestion, sayingToday } from '../day-of-question'
import { dossierArgument, dossierWord } from '../dossier-argument'
import { faultInFacts, readJson } from '../facts-argument'
import { type Read, faultOf, settle } from '../fault'
import { readReadings } from '../readings-option'
import { orFaults } from '../refusal'
import { formatOption, readTarget, reportOutputOption } from '../reports/report-format'
import { anyReadingOption } from '../rule-and-facts'
import { typedCode } from '../typed-code'

/** `audit [dossier] [--as-of date]`: every duty of a body, and how it stands. */
export const auditCommand = defineCommand({
  name: 'audit',
  usage: '[dossier.json | -] [--as-of <date>] [options]',
  summary: { 'zh-TW': '稽核一個機關就一個系統的紀錄', en: 'audit the record of a body for a system' },
  words: [dossierWord],
  options: {
    asOf: asOfOption,
    failOn: {
      flag: '--fail-on',
      value: 'breaches',
      text: {
        'zh-TW': '哪些違反規定使結束代碼為 1：breached（全部，預設）、ongoing（只限仍應補正者）',
        en: 'which violations of the body end with exit 1: breached (all, the default) or ongoing (those to be put right)',
      },
    },
    only: {
      flag: '--only',
      value: 'statuses',
      text: {
        'zh-TW':
          '只列這些狀態，以逗號分隔：breached（違反規定）、pending（待辦）、undetermined（資料不足）、advisory（請留意）、met（符合）、not-applicable（不適用）',
        en: 'list these statuses only, separated by commas: breached, pending, undetermined, advisory, met, not-applicable',
      },
    },
    format: formatOption,
    output: reportOutputOption,
    reading: anyReadingOption,
    ...calendarOptions,
  },
  takesDates: true,
  example: 'audit school.json --as-of 2026-06-30',
  examples: [
    'audit school.json --as-of 2026-06-30',
    'audit - --only breached,pending < school.json',
    'audit school.json --as-of 2026-06-30 -o report.html',
  ],
  async answer({ words: [file], options, faults, json }, io) {
    const { answerOfReport, auditDossier, statusWords } = await import('../library')
    const { dossier, target, asOf, only, failOn, readings, calendar } = settle(faults, {
      dossier: await readJson(file, io, dossierArgument),
      target: readTarget({ format: options.format, output: options.output, json, input: file }, io),
      asOf: readDate('--as-of', dayOfQuestion(options.asOf, io), io.now),
      only: readStatuses(options.only, statusWords),
      failOn: readBreaches(options.failOn),
      readings: readReadings(options.reading),
      calendar: await readCalendar(options, io),
    })
    const audit = orFaults(
      () => auditDossier(dossier as Dossier, { asOf, readings, calendar }),
      (issue) => faultInFacts(issue, dossierArgument.path),
    )
    const shown: Audit = {
      ...audit,
      obligations: audit.obligations.filter(({ status }) => only.includes(status)),
      // What is undetermined is shown as what to record.
      next: only.includes('undetermined') ? audit.next : [],
    }
    const { own, ongoing } = audit.summary
    return answerOfReport(
      {
        audit: shown,
        breach: (failOn === 'ongoing' ? ongoing : own.breached) > 0,
        ended: (text, locale) => sayingToday(text, options.asOf, io, locale),
      },
      target,
    )
  },
})

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
): Read<readonly ObligationStatus[]> {
  const statuses = Object.keys(texts) as ObligationStatus[]
  if (text === undefined) return { value: statuses }
  const named = text
    .normalize('NFKC')
    .split(/[,、]/)
    .map((name) => typedCode(name.trim(), statuses, (status) => Object.values(texts[status])))
  const faults = named
    .filter((name) => !(statuses as readonly string[]).includes(name))
    .map((name) => faultOf(notAnOption('--only', name, statuses), '--only', name))
  return faults.length > 0 ? { faults } : { value: named as ObligationStatus[] }
}
