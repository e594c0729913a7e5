import { InvalidInputError } from '../kernel/errors'
import type { Locale } from '../kernel/locale'
import { formatRocDate } from '../kernel/roc-date'
import { formatClause } from '../law/format-clause'
import { isSound } from '../law/read-figures'
import { inColumns } from '../wording/columns'
import { section, sections } from '../wording/layout'
import { caveatsOf } from '../wording/caveats-of'
import { localeIssues } from './locale-issues'
import { notesSection, replacedYearNotes, yearsWithin } from '../wording/notes'
import type { Audit } from './audit'
import { requireAudit } from './audit-shape'
import { type Obligation, type ObligationStatus, obligationStatuses } from './obligation'
import { occasionTexts, reasonTexts, statusTexts } from './occasion-texts'
import { partText } from './part-text'
import { repairText } from './repair-text'
import { whatHappened } from './what-happened'

/** Of what stands well only the number is of interest. */
const countedOnly: readonly ObligationStatus[] = ['met', 'not-applicable']

/**
 * An audit as a table that a clerk reads, where the regulation does not apply to the body the reason, then the breaches
 * first: the clause, what it is about, the last day, and what to do; under what is breached or departed from stands
 * what was found.
 *
 * @param audit - as `auditDossier` gave it; of obligations that are left out of it only the number is told
 * @param locale - the language of the text
 * @returns lines parted by line feeds, without one at the end
 * @throws InvalidInputError where the first argument is no audit or the locale is unknown
 * @example
 * describeAudit(auditDossier({ schemaVersion: 1, body: { name: '某公司', kind: 'not-listed' }, system: { name: '某系統' } }, { asOf: '2018-10-10' }), 'zh-TW').split('\n')[0] // => '查詢日：2018-10-10（民國107年10月10日）'
 */
export function describeAudit(audit: Audit, locale: Locale): string {
  const issues = localeIssues(locale)
  if (issues.length > 0) throw new InvalidInputError(issues)
  requireAudit(audit)
  const {
    asOf,
    obligations,
    summary: { counts },
  } = audit
  return sections(
    [`${locale === 'en' ? 'As of ' : '查詢日：'}${dateWithRoc(asOf, locale)}`, ...outOfScope(obligations, locale)].join(
      '\n',
    ),
    ...obligationStatuses.flatMap((status) => {
      const of = obligations.filter((obligation) => obligation.status === status)
      const heading =
        locale === 'en'
          ? `${statusTexts[status].en}: ${counts[status]}`
          : `${statusTexts[status]['zh-TW']}：${counts[status]} 項`
      if (countedOnly.includes(status) || of.length === 0) return [heading]
      const shared = missingInAll(of)
      const [head, ...rows] = inColumns([
        headings[locale],
        ...of.map((obligation) => rowOf(obligation, shared, locale)),
      ]).split('\n') as [string, ...string[]]
      return section(heading, [
        ...(shared.length === 0 ? [] : [`${locale === 'en' ? 'for all: ' : '各項均須'}${toRecord(shared, locale)}`]),
        head,
        ...of.flatMap((obligation, place) => [
          rows[place] as string,
          ...whatHappened(obligation, locale).map((sentence) => `  ${sentence}`),
        ]),
      ])
    }),
    ...notesSection(replacedYearNotes(replacedYearsOf(obligations), locale), locale),
  )
}

/** The years of another calendar than the one built in on which some obligation rests. */
function replacedYearsOf(obligations: readonly Obligation[]): number[] {
  const years = obligations.flatMap(({ decision }) => {
    const caveats = decision && caveatsOf(decision.basis.filter((step) => isSound(decision.rule, step)))
    return caveats ? yearsWithin(caveats.replacedYears, caveats.from, caveats.through) : []
  })
  return [...new Set(years)].sort()
}

/** Why the regulation does not apply to the body at all, which explains what is only counted below. */
function outOfScope(obligations: readonly Obligation[], locale: Locale): string[] {
  return obligations.flatMap(({ status, reason, subject: { occasion } }) => {
    if (occasion !== 'scope' || status !== 'not-applicable' || reason === null) return []
    const why = reasonTexts[reason.code][locale]
    return [locale === 'en' ? `Scope: not applicable (${why})` : `適用範圍：不適用（${why}）`]
  })
}

const headings: Readonly<Record<Locale, readonly string[]>> = {
  'zh-TW': ['條款', '事項', '期限', '應辦'],
  en: ['clause', 'matter', 'last day', 'what to do'],
}

/** What several obligations all hang on, so that it need not stand in every line. */
function missingInAll(obligations: readonly Obligation[]): readonly string[] {
  const [first, ...others] = obligations
  return first === undefined || others.length === 0
    ? []
    : first.missing.filter((path) => others.every(({ missing }) => missing.includes(path)))
}

function rowOf(obligation: Obligation, shared: readonly string[], locale: Locale): string[] {
  const { clause, due } = obligation
  return [
    formatClause(clause, { locale }),
    matterOf(obligation, locale),
    due === null ? '—' : dateWithRoc(due, locale),
    toDo(obligation, shared, locale),
  ]
}

function matterOf(
  { subject: { occasion, kind, person, people = [], key, date, through } }: Obligation,
  locale: Locale,
): string {
  const english = locale === 'en'
  const when =
    date === null
      ? []
      : [through === undefined || through === date ? date : `${date} ${english ? 'to' : '至'} ${through}`]
  const details = [
    ...[kind, person, key, ...people].filter((part) => part !== undefined).map((part) => partText(part, locale)),
    ...when,
  ]
  const name = occasionTexts[occasion][locale]
  return details.length === 0 ? name : english ? `${name} (${details.join(', ')})` : `${name}（${details.join('，')}）`
}

function toRecord(missing: readonly string[], locale: Locale): string {
  return locale === 'en' ? `record ${missing.join(', ')}` : `補登 ${missing.join('、')}`
}

function toDo(
  { status, repair, reason, missing, due, decision }: Obligation,
  shared: readonly string[],
  locale: Locale,
): string {
  const english = locale === 'en'
  const own = missing.filter((path) => !shared.includes(path))
  if (own.length > 0) return toRecord(own, locale)
  if (missing.length > 0) return english ? 'as above' : '同上'
  if (reason !== null) return reasonTexts[reason.code][locale]
  if (repair !== null) return repairText(repair, locale)
  if (status === 'advisory') return english ? 'note it' : '請留意'
  if (isOverdue(decision?.value))
    return english ? 'do it at once; the delay cannot be undone' : '應儘速補辦；逾期本身無法補正'
  return due === null
    ? english
      ? 'cannot be undone'
      : '無法補正'
    : english
      ? 'too late to be mended'
      : '期限已過，無法補正'
}

/**
 * Whether a rule found that something is still to be done though its limit has passed; some say so as a member of their
 * value.
 */
function isOverdue(value: unknown): boolean {
  return value === 'overdue' || (value as { readonly status?: unknown } | null | undefined)?.status === 'overdue'
}

function dateWithRoc(date: string, locale: Locale): string {
  return locale === 'en' ? date : `${date}（${formatRocDate(date)}）`
}
