import type { IsoDate } from '../../kernel/civil-date'
import { InvalidInputError } from '../../kernel/errors'
import { groupBy } from '../../kernel/group-by'
import { type Locale, text } from '../../kernel/locale'
import { type TextOptions, readLocale } from '../../kernel/text-options'
import { readPlan } from '../audit-schema'
import { type Obligation, dayWarnings } from '../obligation'
import { lastDayOf } from '../order'
import type { RolloutPlan } from '../plan'
import { clauseOf, dayText, aboutOf } from './line-text'
import { repairText } from './repair-text'
import { actorTexts, warningTexts } from './words'

/** A plan in words, day by day. */
export interface PlanView {
  readonly title: string
  readonly days: readonly PlanDay[]
  readonly warnings: readonly string[]
}

/** What is to be done by a day; last stands what has none. */
export interface PlanDay {
  readonly date: IsoDate | null
  readonly heading: string
  readonly lines: readonly PlanLine[]
}

/** A line of a plan in words. */
export interface PlanLine {
  readonly obligation: Obligation
  /** The clause as it is printed. */
  readonly clause: string
  readonly about: string
  readonly action: string | null
  readonly actor: string
  /** What the day is, where it is no limit. */
  readonly note: string | null
}

const planned = text<readonly [string, string]>(
  ([from, through]) => `${from}至${through}應辦事項`,
  ([from, through]) => `What is to be done from ${from} to ${through}`,
)
const undated = text('條文未定期限', 'The text sets no day')
const ends = text('期間末日，條文未定期限', 'end of the period; the text sets no day')

/** The days of a plan with what is to be done by each; throws where the argument is no plan, or the locale unknown. */
export function planView(plan: RolloutPlan, options: TextOptions): PlanView {
  const [read, language] = [readPlan(plan), readLocale(options)]
  if ('issues' in read || 'issues' in language)
    throw new InvalidInputError([read, language].flatMap((each) => ('issues' in each ? each.issues : [])))
  const { asOf, through, obligations } = read.value
  const locale = language.value
  return {
    title: planned[locale]([dayText(asOf, locale), dayText(through, locale)]),
    days: [...groupBy(obligations, (each) => dayOf(each, read.value))].map(([date, lines]) => ({
      date,
      heading: date === null ? undated[locale] : dayText(date, locale),
      lines: lines.map((line) => planLine(line, date, locale)),
    })),
    warnings: dayWarnings
      .filter((warning) => obligations.some(({ warnings }) => warnings.includes(warning)))
      .map((warning) => warningTexts[warning][locale]),
  }
}

/** The day of a plan under which a line stands. */
function dayOf(line: Obligation, { asOf, through }: RolloutPlan): IsoDate | null {
  const last = lastDayOf(line)
  return last !== null && asOf <= last && last <= through ? last : null
}

function planLine(obligation: Obligation, date: IsoDate | null, locale: Locale): PlanLine {
  const { repair, actor, due } = obligation
  return {
    obligation,
    clause: clauseOf(obligation, locale),
    about: aboutOf(obligation, locale),
    action: repair === null ? null : repairText(repair, locale),
    actor: actorTexts[actor][locale],
    note: date !== null && due === null ? ends[locale] : null,
  }
}
