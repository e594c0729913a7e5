import { type Locale, text } from '../../kernel/locale'
import type { TextOptions } from '../../kernel/text-options'
import { section, sections } from '../../wording/layout'
import type { RolloutPlan } from '../plan'
import { titleOf } from './line-text'
import { type PlanLine, planView } from './plan-view'
import { partsText } from './section-text'
import { afterwordTexts } from './words'

const nothing = text('沒有應辦事項。', 'Nothing is to be done.')

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
  const { title, days, warnings } = planView(plan, options)
  const { locale } = options
  return sections(
    title,
    ...(days.length === 0 ? [nothing[locale]] : []),
    ...days.flatMap(({ heading, lines }) =>
      section(
        heading,
        lines.flatMap((line) => linesOf(line, locale)),
      ),
    ),
    ...section(`${afterwordTexts.warnings[locale]}${text('：', ':')[locale]}`, warnings),
  )
}

function linesOf({ obligation, action, actor, note }: PlanLine, locale: Locale): string[] {
  // The day stands over the line.
  const parts = partsText({ action, due: null, actor }, locale)
  return [
    titleOf(obligation, locale),
    `  ${parts.join(text('　', '; ')[locale])}`,
    ...(note === null ? [] : [`  ${note}`]),
  ]
}
