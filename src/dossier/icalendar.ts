import * as z from 'zod/mini'
import { parseIsoDate } from '../kernel/civil-date'
import { InvalidInputError } from '../kernel/errors'
import { type Locale, locales, text } from '../kernel/locale'
import { plainData } from '../kernel/plain-data'
import { type ReadInput, readInput } from '../kernel/read-input'
import { type Schema, betweenFields, name, objectOf, wholeNumber } from '../kernel/schema'
import type { TextOptions } from '../kernel/text-options'
import { iCalendar } from '../wording/icalendar'
import { readObligations } from './audit-schema'
import { type DossierIssueCode, dossierIssue } from './dossier-issue'
import { joinedKeys } from './line'
import type { Obligation } from './obligation'
import { dayText, titleOf } from './view/line-text'
import { repairText } from './view/repair-text'
import { partsText } from './view/section-text'
import { actorTexts } from './view/words'

/** How lines become events of a calendar program. */
export interface ICalendarOptions extends TextOptions {
  /**
   * When the calendar is made, as the caller says: a moment such as `2026-06-30T08:00:00+08:00`, with `Z` or its
   * distance from UTC.
   */
  readonly stamp: string
  /** What the calendar is called. Two records need two names: an event is known by it and by the id of its line. */
  readonly name: string
  /** How many days before the last day it is called to mind, 0 to 366; no alarm where it is left out. */
  readonly alarmDays?: number
}

/**
 * Lines of a plan or an audit as iCalendar (RFC 5545): an all-day event on each last day, which says what is to be
 * done, by which clause and by whom. Lines without a last day are left out. The same lines and options give the same
 * text, and an event keeps its UID when its day moves, so a calendar program takes it for the same.
 *
 * @param obligations - the lines, as `planRollout` or `auditDossier` gave them, or parsed from JSON
 * @param options - the name, the moment, the language, and the alarm
 * @returns lines of at most 75 octets of UTF-8, each ended by CR and LF
 * @throws InvalidInputError where the lines or an option are not as described; every fault is named
 * @example
 * const options = { stamp: '2026-06-30T08:00:00+08:00', name: '大安區公所', locale: 'zh-TW' } as const
 * toICalendar([], options).split('\r\n')[3] // => 'X-WR-CALNAME:大安區公所'
 */
export function toICalendar(obligations: readonly Obligation[], options: ICalendarOptions): string {
  const [lines, read] = [readObligations(obligations), readOptions(options)]
  if ('issues' in lines || 'issues' in read)
    throw new InvalidInputError([lines, read].flatMap((each) => ('issues' in each ? each.issues : [])))
  const { stamp, name: called, locale, alarmDays } = read.value
  return iCalendar({
    name: called,
    product: `dossier//${text('ZH', 'EN')[locale]}`,
    stamp: stamped(stamp),
    events: lines.value.flatMap((line) =>
      line.due === null
        ? []
        : [
            {
              uid: `${line.id}/${joinedKeys([called])}@taipei-rollout-rules`,
              date: line.due,
              summary: titleOf(line, locale),
              description: descriptionOf(line, line.due, locale),
              alarmDays,
            },
          ],
    ),
  })
}

function descriptionOf({ repair, actor }: Obligation, due: string, locale: Locale): string {
  const action = repair === null ? null : repairText(repair, locale)
  return partsText({ action, due: dayText(due, locale), actor: actorTexts[actor][locale] }, locale).join('\n')
}

/** Put together when it is first asked, so an import costs nothing. */
let schema: Schema<ICalendarOptions> | undefined

function readOptions(options: unknown): ReadInput<ICalendarOptions> {
  schema ??= objectOf<ICalendarOptions>({
    stamp: z.string(),
    name: name(),
    locale: z.enum(locales),
    alarmDays: z.optional(wholeNumber(0, 366)),
  }).check(
    betweenFields<ICalendarOptions, DossierIssueCode>(['stamp'], ({ stamp }) =>
      isMoment(stamp) ? [] : [{ path: ['stamp'], code: 'not-a-moment' }],
    ),
  )
  const plain = plainData(options, 'options')
  return 'issues' in plain ? plain : readInput(schema, plain.copy, 'options', dossierIssue)
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/

function isMoment(text: string): boolean {
  const [, day] = MOMENT.exec(text) ?? []
  return !Number.isNaN(parseIsoDate(day))
}

/** The moment in UTC, parts of a second left out. */
function stamped(moment: string): string {
  return `${new Date(moment).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}
