import { InvalidInputError } from '../../kernel/errors'
import { deepFreeze } from '../../kernel/json'
import { type Locale, text } from '../../kernel/locale'
import { inNaturalOrder } from '../../kernel/natural-order'
import { type TextOptions, readLocale } from '../../kernel/text-options'
import type { Audit } from '../audit'
import { readAudit } from '../audit-schema'
import type { Obligation } from '../obligation'
import { fieldText } from './field-text'
import { aboutOf, clauseOf, dayText, titleOf, whyOf } from './line-text'
import { repairText } from './repair-text'
import { actorTexts, sectionTexts, statusWords, warningTexts } from './words'

/** An audit in words. */
export interface View {
  readonly title: string
  /** Every line once, what is most pressing first; a section without lines is left out. */
  readonly sections: readonly ViewSection[]
  /** What to record next. */
  readonly next: readonly ViewQuestion[]
  readonly warnings: readonly string[]
}

/** Lines that stand alike. */
export interface ViewSection {
  readonly heading: string
  readonly lines: readonly ViewLine[]
}

/** A line in words. */
export interface ViewLine {
  readonly id: string
  /** The clause, what the line is about, and of what others must act on how it stands. */
  readonly title: string
  /** The clause as it is printed. */
  readonly clause: string
  /** What the line is about, and whom or when. */
  readonly about: string
  /** How it stands. */
  readonly status: string
  readonly why: readonly string[]
  readonly due: string | null
  /** What is to be done; null where nothing is left to do. */
  readonly action: string | null
  readonly actor: string
}

/** A fact to record. */
export interface ViewQuestion {
  readonly path: string
  readonly text: string
  readonly decides: number
}

type SectionName = keyof typeof sectionTexts

/**
 * An audit in words, for a page or a report: own breaches that can still be put right, then those that cannot, what is
 * to be done, what is not known, what to note, what is met and what does not apply; then what others must act on.
 *
 * @param audit - as `auditDossier` gave it, or parsed from JSON
 * @param options - the language; in Chinese every day is written in years of the Republic
 * @throws InvalidInputError where the argument is no audit of this library or the locale is unknown
 * @example
 * auditView(auditDossier({ body: { name: '某公司', kind: 'not-listed' }, system: { name: '某系統' } }, { asOf: '2026-06-30' }), { locale: 'zh-TW' }).title // => '某公司　某系統　民國115年6月30日'
 */
export function auditView(audit: Audit, options: TextOptions): View {
  const read = readAudit(audit)
  const language = readLocale(options)
  if ('issues' in read || 'issues' in language)
    throw new InvalidInputError([read, language].flatMap((each) => ('issues' in each ? each.issues : [])))
  return deepFreeze(viewOf(read.value, language.value))
}

function viewOf({ asOf, body, system, obligations, next, summary }: Audit, locale: Locale): View {
  const named = inNaturalOrder(obligations, ({ id }) => id)
  const names = Object.keys(sectionTexts) as SectionName[]
  return {
    title: auditHeading({ asOf, body, system }, locale),
    sections: names.flatMap((name) => {
      const lines = named.filter((each) => sectionOf(each) === name).sort(inOrderOf(obligations))
      return lines.length === 0
        ? []
        : [{ heading: sectionTexts[name][locale], lines: lines.map((each) => viewLine(each, locale)) }]
    }),
    next: next.map(({ path, decides }) => ({ path, text: fieldText(path, locale), decides })),
    warnings: summary.warnings.map((warning) => warningTexts[warning][locale]),
  }
}

/** What is audited, and as of when. */
export function auditHeading({ asOf, body, system }: Pick<Audit, 'asOf' | 'body' | 'system'>, locale: Locale): string {
  return [body.name, system.name, dayText(asOf, locale)].join(text('　', ', ')[locale])
}

/** By clause and day as the audit has them; what it has by id keeps the natural order of names. */
function inOrderOf(obligations: readonly Obligation[]): (a: Obligation, b: Obligation) => number {
  const places = new Map<string, number>()
  const rank = ({ clause, subject: { date } }: Obligation): string => `${clause} ${date}`
  for (const each of obligations) if (!places.has(rank(each))) places.set(rank(each), places.size)
  return (a, b) => (places.get(rank(a)) as number) - (places.get(rank(b)) as number)
}

function sectionOf({ own, status, breach }: Obligation): SectionName {
  return own ? (breach ?? (status as Exclude<SectionName, 'others'>)) : 'others'
}

/** A line in words. */
export function viewLine(obligation: Obligation, locale: Locale): ViewLine {
  const { id, due, repair, actor, own, status, breach } = obligation
  const [clause, about] = [clauseOf(obligation, locale), aboutOf(obligation, locale)]
  const title = titleOf(obligation, locale)
  const stands = statusWords[status][locale]
  return {
    id,
    title: own ? title : text(`${title}：${stands}`, `${title}: ${stands}`)[locale],
    clause,
    about,
    status: sectionTexts[breach ?? (status as Exclude<SectionName, 'others'>)][locale],
    why: whyOf(obligation, locale),
    due: due === null ? null : dayText(due, locale),
    action: repair === null ? null : repairText(repair, locale),
    actor: actorTexts[actor][locale],
  }
}
