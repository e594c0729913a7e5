import { InvalidInputError } from '../kernel/errors'
import type { Locale } from '../kernel/locale'
import { formatRocDate } from '../kernel/roc-date'
import { committees } from '../law/c05-governance/index'
import type { Repair } from '../law/check'
import { formatClause } from '../law/format-clause'
import { inColumns } from '../wording/columns'
import { labelTexts } from '../wording/label-texts'
import { section, sections } from '../wording/layout'
import { localeIssues } from '../wording/locale-issues'
import type { Audit } from './audit'
import { requireAudit } from './audit-shape'
import type { Obligation, ObligationStatus } from './obligation'
import { obligationStatuses } from './obligation'
import { occasionTexts, partTexts, reasonTexts, statusTexts } from './occasion-texts'
import { whatHappened } from './what-happened'

/** Of what stands well only the number is of interest. */
const countedOnly: readonly ObligationStatus[] = ['met', 'not-applicable']

const dueDuties: Readonly<Record<string, { readonly [Language in Locale]: string } | undefined>> = labelTexts.duty

/**
 * An audit as a table that a clerk reads, where the regulation does not apply to the body the reason, then the breaches first: the clause, what it is about, the last day, and what to do;
 * under what is breached or departed from stands what was found.
 *
 * @param audit - as `auditDossier` gave it; of obligations that are left out of it only the number is told
 * @param locale - the language of the text
 * @returns lines parted by line feeds, without one at the end
 * @throws InvalidInputError where the first argument is no audit or the locale is unknown
 * @example
 * describeAudit(auditDossier({ schemaVersion: 1, body: { name: '某公司' }, system: { name: '某系統' } }, { asOf: '2018-10-10' }), 'zh-TW').split('\n')[0] // => '查詢日：2018-10-10（民國107年10月10日）'
 */
export function describeAudit(audit: Audit, locale: Locale): string {
  const issues = localeIssues(locale)
  if (issues.length > 0) throw new InvalidInputError(issues)
  requireAudit(audit)
  const { asOf, obligations, summary: { counts } } = audit
  return sections(
    [`${locale === 'en' ? 'As of ' : '查詢日：'}${dateWithRoc(asOf, locale)}`, ...outOfScope(obligations, locale)].join('\n'),
    ...obligationStatuses.flatMap((status) => {
      const of = obligations.filter((obligation) => obligation.status === status)
      const heading = locale === 'en' ? `${statusTexts[status].en}: ${counts[status]}` : `${statusTexts[status]['zh-TW']}：${counts[status]} 項`
      if (countedOnly.includes(status) || of.length === 0) return [heading]
      const [head, ...rows] = inColumns([headings[locale], ...of.map((obligation) => rowOf(obligation, locale))]).split('\n') as [string, ...string[]]
      return section(heading, [head, ...of.flatMap((obligation, place) => [rows[place] as string, ...whatHappened(obligation, locale).map((sentence) => `  ${sentence}`)])])
    }),
  )
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
  'en': ['clause', 'matter', 'last day', 'what to do'],
}

function rowOf(obligation: Obligation, locale: Locale): string[] {
  const { clause, due } = obligation
  return [formatClause(clause, locale), matterOf(obligation, locale), due === null ? '—' : dateWithRoc(due, locale), toDo(obligation, locale)]
}

function matterOf({ subject: { occasion, kind, person, key, date, through } }: Obligation, locale: Locale): string {
  const english = locale === 'en'
  const when = date === null ? [] : [through === undefined || through === date ? date : `${date} ${english ? 'to' : '至'} ${through}`]
  const details = [...[kind, person, key].filter((part) => part !== undefined).map((part) => textOf(part, locale)), ...when]
  const name = occasionTexts[occasion][locale]
  return details.length === 0 ? name : english ? `${name} (${details.join(', ')})` : `${name}（${details.join('，')}）`
}

function toDo({ status, repair, reason, missing, due, decision }: Obligation, locale: Locale): string {
  const english = locale === 'en'
  if (missing.length > 0) return `${english ? 'record ' : '補登 '}${missing.join(english ? ', ' : '、')}`
  if (reason !== null) return reasonTexts[reason.code][locale]
  if (repair !== null) return repairText(repair, locale)
  if (status === 'advisory') return english ? 'note it' : '請留意'
  const isOverdue = (decision?.value as { readonly status?: unknown } | null | undefined)?.status === 'overdue'
  if (isOverdue) return english ? 'do it at once; the delay cannot be undone' : '應儘速補辦；逾期本身無法補正'
  return due === null ? (english ? 'cannot be undone' : '無法補正') : (english ? 'too late to be mended' : '期限已過，無法補正')
}

/** What is done with a committee has words of its own. */
const committeeTexts: Readonly<Record<Locale, (committee: string) => Readonly<Partial<Record<Repair['action'], string>>>>> = {
  'zh-TW': (committee) => ({ add: `成立${committee}`, remove: `解散${committee}`, meet: `召開${committee}會議` }),
  'en': (committee) => ({ add: `establish the ${committee}`, remove: `dissolve the ${committee}`, meet: `hold a meeting of the ${committee}` }),
}

const actionTexts = {
  'zh-TW': { add: '增加', remove: '減少', replace: '更換', meet: '辦理', file: '完成' },
  'en': { add: 'add', remove: 'remove', replace: 'replace', meet: 'hold or complete', file: 'file or complete' },
} as const

/** What is to be done; the last day for it stands in its own column. */
function repairText({ action, what, count }: Repair, locale: Locale): string {
  const thing = textOf(what as string, locale)
  const ofCommittee = (committees as readonly (string | undefined)[]).includes(what) ? committeeTexts[locale](thing)[action] : undefined
  if (ofCommittee !== undefined) return ofCommittee
  const many = count === undefined || count === 1 ? '' : locale === 'en' ? `${count} × ` : ` ${count} 名`
  return locale === 'en' ? `${actionTexts.en[action]} ${many}${thing}` : `${actionTexts['zh-TW'][action]}${thing}${many}`
}

/** The name of a part or a duty; an id of the dossier stands as it is. */
function textOf(part: string, locale: Locale): string {
  return (Object.hasOwn(partTexts, part) ? partTexts[part] : Object.hasOwn(dueDuties, part) ? dueDuties[part] : undefined)?.[locale] ?? part
}

function dateWithRoc(date: string, locale: Locale): string {
  return locale === 'en' ? date : `${date}（${formatRocDate(date)}）`
}
