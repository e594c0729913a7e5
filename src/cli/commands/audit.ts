import type { LocalizedText } from '../../kernel/locale'
import { notAnOption } from '../../kernel/member-issues'
import type { Dossier, ObligationStatus } from '../../dossier/index'
import { calendarOption, readCalendar } from '../calendar-option'
import { defineCommand } from '../command-definition'
import { readDate } from '../date-argument'
import { asOfOption, dayOfQuestion, sayingToday } from '../day-of-question'
import { type JsonArgument, faultInFacts, readJson } from '../facts-argument'
import { type Read, faultOf, settle } from '../fault'
import { readReadings } from '../readings-option'
import { orFaults } from '../refusal'
import { anyReadingOption } from '../rule-and-facts'
import { typedCode } from '../typed-code'

const dossierArgument: JsonArgument = {
  path: '<dossier>',
  remedy: {
    'zh-TW': '請指定紀錄的 JSON 檔，或由標準輸入提供（- 代表標準輸入）',
    en: 'name the JSON file of the record, or pipe it in (- is standard input)',
  },
  example: '{"schemaVersion": 1, "body": {…}, "system": {…}}',
}

/** `audit [dossier] [--as-of date]`: every duty of a body, and how it stands. */
export const auditCommand = defineCommand({
  name: 'audit',
  usage: '[dossier.json | -] [--as-of <date>] [options]',
  summary: { 'zh-TW': '稽核一個機關就一個系統的紀錄', en: 'audit what a body has recorded for a system' },
  words: [
    {
      name: 'dossier',
      text: {
        'zh-TW': '紀錄的 JSON 檔；省略或 - 為標準輸入',
        en: 'JSON file of the record; standard input where it is left out or -',
      },
    },
  ],
  options: {
    asOf: asOfOption,
    only: {
      flag: '--only',
      value: 'statuses',
      text: {
        'zh-TW':
          '只列這些狀態，以逗號分隔：breached（違反規定）、pending（待辦）、undetermined（資料不足）、advisory（未依原則）、met（符合）、not-applicable（不適用）',
        en: 'list these statuses only, parted by commas: breached, pending, undetermined, advisory, met, not-applicable',
      },
    },
    reading: anyReadingOption,
    calendar: calendarOption,
  },
  takesDates: true,
  example: 'audit school.json --as-of 2026-06-30',
  examples: ['audit school.json --as-of 2026-06-30', 'audit - --only breached,pending < school.json'],
  async answer({ words: [file], options, faults }, io) {
    const { auditDossier, describeAudit, statusTexts } = await import('../library')
    const { dossier, asOf, only, readings, calendar } = settle(faults, {
      dossier: await readJson(file, io, dossierArgument),
      asOf: readDate('--as-of', dayOfQuestion(options.asOf, io), io.now),
      only: readStatuses(options.only, statusTexts),
      readings: readReadings(options.reading),
      calendar: await readCalendar(options.calendar, io),
    })
    const audit = orFaults(
      () => auditDossier(dossier as Dossier, { asOf, readings, calendar }),
      (issue) => faultInFacts(issue, dossierArgument.path),
    )
    const shown = { ...audit, obligations: audit.obligations.filter(({ status }) => only.includes(status)) }
    return {
      json: shown,
      text: (locale) => sayingToday(describeAudit(shown, locale), options.asOf, io, locale),
      breach: audit.summary.counts.breached > 0,
    }
  },
})

function readStatuses(
  text: string | undefined,
  texts: Readonly<Record<ObligationStatus, LocalizedText>>,
): Read<readonly ObligationStatus[]> {
  const statuses = Object.keys(texts) as ObligationStatus[]
  if (text === undefined) return { value: statuses }
  const named = text
    .normalize('NFKC')
    .split(/[,、]/)
    .map((name) => typedCode(name.trim(), statuses, (status) => wordsOf(texts[status])))
  const faults = named
    .filter((name) => !(statuses as readonly string[]).includes(name))
    .map((name) => faultOf(notAnOption('--only', name, statuses), '--only', name))
  return faults.length > 0 ? { faults } : { value: named as ObligationStatus[] }
}

/** A heading up to its comma, since a comma parts statuses. */
function wordsOf(text: LocalizedText): readonly string[] {
  return Object.values(text).map((heading) => heading.replace(/，.*$/, ''))
}
