import type { IsoDate } from '../../kernel/civil-date'
import { type Locale, text } from '../../kernel/locale'
import { formatClause } from '../../law/format-clause'
import { isSound } from '../../law/read-figures'
import type { Basis } from '../../law/rule'
import { capital } from '../../wording/english'
import { stepSentence } from '../../wording/sentences'
import { roleTexts } from '../form/option-words'
import type { AuditCode, Obligation, Why } from '../obligation'
import { aspectTexts, codeTexts, courseTexts, edgeTexts, occasionTexts, phaseTexts } from './words'
import { shortDate } from '../../wording/date-text'

/** A day as the language writes it: in Chinese in years of the Republic alone. */
export function dayText(day: IsoDate, locale: Locale): string {
  return shortDate[locale](day)
}

/** The clause of a line as it is printed. */
export function clauseOf({ clause }: Obligation, locale: Locale): string {
  return formatClause(clause, { locale })
}

/** What the line is about, and whom or when. */
export function aboutOf({ subject }: Obligation, locale: Locale): string {
  const { occasion, date, through, person, role, course, phase, edge, aspect, key } = subject
  const isTimed = date !== null && !['scope', 'course', 'appraisal', 'working-group'].includes(occasion)
  const days = [...new Set([...(isTimed ? [date] : []), ...(through === undefined ? [] : [through])])]
  const span = days.map((day) => dayText(day, locale)).join(text('至', ' to ')[locale])
  const details = [
    aspect && aspectTexts[aspect][locale],
    phase && phaseTexts[phase][locale],
    person,
    key === 'launch' ? phaseTexts.launch[locale] : key,
    role !== undefined && aspect === undefined && course === undefined ? roleTexts[role][locale] : undefined,
    course && courseTexts[course][locale],
    edge && edgeTexts[edge][locale],
    days.length > 0 ? span : undefined,
  ].filter((detail) => detail !== undefined)
  const head = occasionTexts[occasion][locale]
  if (details.length === 0) return head
  return text(`${head}（${details.join('，')}）`, `${head} (${details.join(', ')})`)[locale]
}

/** The clause, what the line is about, and whom or when. */
export function titleOf(line: Obligation, locale: Locale): string {
  return [clauseOf(line, locale), aboutOf(line, locale)].join(text('　', ' ')[locale])
}

/** Every reason in words, each once: the audit's own, then the steps of rules. */
export function whyOf({ why, rule, decision }: Obligation, locale: Locale): string[] {
  const said = why.flatMap((each) => {
    const own = (codeTexts as Readonly<Record<string, (typeof codeTexts)[AuditCode] | undefined>>)[each.code]
    if (own !== undefined) return [text(own['zh-TW'], capital(own.en))[locale]]
    const wroteIt = decision?.rule ?? rule
    return wroteIt !== null && isSound(wroteIt, each) ? [stepSentence(wroteIt, each as Why & Basis, locale)] : []
  })
  const sentences = [...new Set(said)]
  return sentences.length > 0 ? sentences : [text('依已有的紀錄即可判斷', 'The record decides it')[locale]]
}
