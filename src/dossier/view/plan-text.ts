import { InvalidInputError } from '../../kernel/errors'
import { groupBy } from '../../kernel/group-by'
import { type Locale, text } from '../../kernel/locale'
import { type TextOptions, readLocale } from '../../kernel/text-options'
import { section, sections } from '../../wording/layout'
import { readPlan } from '../audit-schema'
import { type Obligation, dayWarnings } from '../obligation'
import { lastDayOf } from '../order'
import type { RolloutPlan } from '../plan'
import { dayText, titleOf } from './line-text'
import { repairText } from './repair-text'
import { partsText } from './section-text'
import { actorTexts, afterwordTexts, warningTexts } from './words'

const planned = text<readonly [string, string]>(
  ([from, through]) => `${from}至${through}應辦事項`,
  ([from, through]) => `What is to be done from ${from} to ${through}`,
)
const nothing = text('沒有應辦事項。', 'Nothing is to be done.')
const undated = text('條文未定期限', 'The text sets no day')
const ends = text('期間末日，條文未定期限', 'end of the period; the text sets no day')

/**
 * A plan as plain text: day by day what is to be done by then, the clause, and who must act.
 *
 * @param plan - as `planRollout` gave it, or parsed from JSON
 * @param options - the language; in Chinese every day is written in years of the Republic
 * @returns lines separated by line feeds, without one at the end
 * @throws InvalidInputError where the argument is no plan of this library or the locale is unknown
 * @example
 * planText({ asOf: '2026-06-30', through: '2026-07-31', obligations: [] }, { locale: 'zh-TW' }).split('\n')[0] // => '民國115年6月30日至民國115年7月31日應辦事項'
 */
export function planText(plan: RolloutPlan, options: TextOptions): string {
  const [read, language] = [readPlan(plan), readLocale(options)]
  if ('issues' in read || 'issues' in language)
    throw new InvalidInputError([read, language].flatMap((each) => ('issues' in each ? each.issues : [])))
  const { asOf, through, obligations } = read.value
  const locale = language.value
  const days = groupBy(obligations, (each) => dayOf(each, read.value))
  return sections(
    planned[locale]([dayText(asOf, locale), dayText(through, locale)]),
    ...(obligations.length === 0 ? [nothing[locale]] : []),
    ...[...days].flatMap(([day, lines]) =>
      section(
        day === null ? undated[locale] : dayText(day, locale),
        lines.flatMap((line) => linesOf(line, day, locale)),
      ),
    ),
    ...section(`${afterwordTexts.warnings[locale]}${text('：', ':')[locale]}`, warningsIn(obligations, locale)),
  )
}

function warningsIn(obligations: readonly Obligation[], locale: Locale): string[] {
  return dayWarnings
    .filter((warning) => obligations.some(({ warnings }) => warnings.includes(warning)))
    .map((warning) => warningTexts[warning][locale])
}

/** The day of a plan under which a line stands. */
function dayOf(line: Obligation, { asOf, through }: RolloutPlan): string | null {
  const last = lastDayOf(line)
  return last !== null && asOf <= last && last <= through ? last : null
}

function linesOf(line: Obligation, day: string | null, locale: Locale): string[] {
  const { repair, actor, due } = line
  const action = repair === null ? null : repairText(repair, locale)
  // The day stands over the line.
  const parts = partsText({ action, due: null, actor: actorTexts[actor][locale] }, locale)
  return [
    titleOf(line, locale),
    `  ${parts.join(text('　', '; ')[locale])}`,
    ...(day !== null && due === null ? [`  ${ends[locale]}`] : []),
  ]
}
