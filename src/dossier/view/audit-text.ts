import { type Locale, text } from '../../kernel/locale'
import type { TextOptions } from '../../kernel/text-options'
import { section, sections } from '../../wording/layout'
import type { Audit } from '../audit'
import { type View, type ViewLine, auditView } from './audit-view'
import { countedHeading, partsText, questionText } from './section-text'
import { afterwordTexts, sectionTexts } from './words'

/**
 * An audit as plain text that a clerk reads: what must be put right first, what is past, what comes and by when, whose
 * turn it is; in place of what is undetermined the facts to record, that which decides most first; of what stands well
 * only the number.
 *
 * @param audit - as `auditDossier` gave it, or parsed from JSON
 * @param options - the language
 * @returns lines separated by line feeds, without one at the end
 * @throws InvalidInputError where the argument is no audit of this library or the locale is unknown
 * @example
 * auditText(auditDossier({ body: { name: '某公司', kind: 'not-listed' }, system: { name: '某系統' } }, { asOf: '2026-06-30' }), { locale: 'zh-TW' }).split('\n')[0] // => '某公司　某系統　民國115年6月30日'
 */
export function auditText(audit: Audit, options: TextOptions): string {
  const view = auditView(audit, options)
  const settled = audit.obligations.filter(({ status }) => status === 'met' || status === 'not-applicable')
  return textOf(view, new Set(settled.map(({ id }) => id)), options.locale)
}

/** `settled` are the lines that are met or do not apply, of which only the number is told. */
function textOf({ title, sections: all, next, warnings }: View, settled: ReadonlySet<string>, locale: Locale): string {
  const colon = text('：', ':')[locale]
  const isHeading = (heading: string, ...names: readonly (keyof typeof sectionTexts)[]): boolean =>
    names.some((name) => sectionTexts[name][locale] === heading)
  const parts = all.map(({ heading, lines }) => ({
    heading,
    lines: isHeading(heading, 'others') ? lines.filter(({ id }) => !settled.has(id)) : lines,
  }))
  const counted = parts.filter(({ heading }) => isHeading(heading, 'met', 'not-applicable'))
  const [first] = next
  return sections(
    title,
    ...parts
      .filter(({ heading, lines }) => lines.length > 0 && !isHeading(heading, 'met', 'not-applicable', 'undetermined'))
      .flatMap(({ heading, lines }) =>
        section(
          countedHeading(heading, lines.length, locale),
          lines.flatMap((line) => linesOf(line, locale)),
        ),
      ),
    ...(first === undefined
      ? []
      : section(
          `${afterwordTexts.next[locale]}${colon}`,
          next.map((question) => questionText(question, locale)),
        )),
    ...(counted.length === 0
      ? []
      : [counted.map(({ heading, lines }) => countedHeading(heading, lines.length, locale)).join('\n')]),
    ...section(`${afterwordTexts.warnings[locale]}${colon}`, warnings),
  )
}

function linesOf(line: ViewLine, locale: Locale): string[] {
  return [
    line.title,
    `  ${partsText(line, locale).join(text('　', '; ')[locale])}`,
    ...line.why.map((sentence) => `  ${text('・', '- ')[locale]}${sentence}`),
  ]
}
