import type { Obligation } from '../../dossier/index'
import type { ObligationChange } from '../../dossier/changes'
import { viewLine } from '../../dossier/view/audit-view'
import { titleOf, whyOf } from '../../dossier/view/line-text'
import { partsText } from '../../dossier/view/section-text'
import { type Locale, text } from '../../kernel/locale'
import { section, sections } from '../../wording/layout'
import { type Comparison, comparedText } from './compare-option'

/** The results of one record that other readings change. */
export interface Compared {
  readonly heading: string
  readonly comparison: Comparison
  readonly changes: readonly ObligationChange[]
  /** How many lines keep their result. */
  readonly same: number
}

/** What changes in one record, for a clerk: each line as it stands now and as it would stand, with the reasons. */
export function comparisonText({ heading, comparison, changes, same }: Compared, locale: Locale): string {
  return sections(
    heading,
    comparison.pairs.map((pair) => comparedText(pair, locale)).join('\n'),
    ...section(
      text(`結果不同：${changes.length} 項`, `Another result: ${changes.length}`)[locale],
      changes.flatMap((change) => changeLines(change, locale)),
    ),
    text(`結果相同：${same} 項`, `The same result: ${same}`)[locale],
  )
}

function changeLines({ before, after }: ObligationChange, locale: Locale): string[] {
  return [
    titleOf((before ?? after) as Obligation, locale),
    ...standingLines(text('現採', 'now'), before, locale),
    ...standingLines(text('改採', 'instead'), after, locale),
  ]
}

function standingLines(when: Record<Locale, string>, line: Obligation | null, locale: Locale): string[] {
  const colon = text('：', ': ')[locale]
  if (line === null) return [`  ${when[locale]}${colon}${text('無此事項', 'no such line')[locale]}`]
  const view = viewLine(line, locale)
  const parts = [view.status, ...partsText(view, locale)].join(text('　', '; ')[locale])
  return [`  ${when[locale]}${colon}${parts}`, ...view.why.map((why) => `    ${text('・', '- ')[locale]}${why}`)]
}

/** A change for a line of JSON: how it stands now and how it would stand, with the reasons in words. */
export function changeData({ id, before, after }: ObligationChange, locale: Locale): object {
  return {
    id,
    clause: ((before ?? after) as Obligation).clause,
    before: told(before, locale),
    after: told(after, locale),
  }
}

function told(line: Obligation | null, locale: Locale): object | null {
  if (line === null) return null
  const { status, breach, actor, due, repair } = line
  return { status, breach, actor, due, repair, why: whyOf(line, locale) }
}
