import { type InputIssue, inputIssue } from '../../kernel/input-issue'
import { type Locale, text } from '../../kernel/locale'
import { defineCommand } from '../command-definition'
import { dossierWord } from '../dossier-argument'
import { type Read, faultOf } from '../fault'
import { toNumber } from '../number-argument'
import { askPlan, planOptions } from '../plan-question'
import { recordName } from '../record-name'

const alarmDaysOption = {
  flag: '--alarm-days',
  value: 'days',
  text: text(
    '到期前幾天提醒，0 至 366；省略則不提醒',
    'how many days before the last day to remind, 0 to 366; no reminder where it is left out',
  ),
} as const

/** `ics [dossier]`: what comes for a record, for a calendar program. */
export const icsCommand = defineCommand({
  name: 'ics',
  usage: '[dossier.json | -] [--as-of <date>] [--through <date>] [--alarm-days <days>] [options]',
  summary: text(
    '將接下來應辦事項的期限輸出為 iCalendar，可匯入行事曆',
    'print the last days of what must be done next as iCalendar, for a calendar program',
  ),
  words: [dossierWord],
  options: { ...planOptions, alarmDays: alarmDaysOption },
  takesDates: true,
  example: 'ics office.json --as-of 2026-06-30',
  examples: ['ics office.json --as-of 2026-06-30', 'ics - --through 115/12/31 --alarm-days 3 < office.json'],
  async answer(typed, io) {
    const { toICalendar } = await import('../library/records')
    const alarm = readAlarmDays(typed.options.alarmDays)
    const faults = [...typed.faults, ...('faults' in alarm ? alarm.faults : [])]
    const { dossier, plan } = await askPlan({ ...typed, faults }, io)
    const alarmDays = 'value' in alarm ? alarm.value : undefined
    const inWords = (locale: Locale): string =>
      toICalendar(plan.obligations, {
        // Whoever asks the same gets the same bytes, whatever the clock says; in either language it is one calendar.
        stamp: `${plan.asOf}T00:00:00Z`,
        name: recordName(dossier, 'zh-TW'),
        locale,
        ...(alarmDays !== undefined && { alarmDays }),
      })
    return { json: { ics: inWords(typed.locale) }, text: inWords, breach: false, verbatim: true }
  },
})

const MOST_DAYS = 366

function readAlarmDays(given: string | undefined): Read<number | undefined> {
  if (given === undefined) return { value: undefined }
  const days = toNumber(given)
  const issue = issueOfDays(days)
  return issue === null ? { value: days as number } : { faults: [faultOf(issue, alarmDaysOption.flag, given)] }
}

function issueOfDays(days: number | string): InputIssue | null {
  const { flag } = alarmDaysOption
  if (typeof days === 'string') return inputIssue(flag, 'wrong-type', { expected: 'a number' })
  if (!Number.isInteger(days)) return inputIssue(flag, 'not-an-integer')
  if (days < 0) return inputIssue(flag, 'too-small', { minimum: 0 })
  return days > MOST_DAYS ? inputIssue(flag, 'too-large', { maximum: MOST_DAYS }) : null
}
