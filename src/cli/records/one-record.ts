import { Readable } from 'node:stream'
import { changesBetween } from '../../dossier/changes'
import { type Audit, type AuditOptions, type Dossier, auditDossier } from '../../dossier/index'
import { auditHeading } from '../../dossier/view/audit-view'
import type { Locale } from '../../kernel/locale'
import type { CommandAnswer, WholeAnswer } from '../answer'
import { orFaults } from '../refusal'
import { answerOfReport } from '../reports/answer-report'
import type { ReportTarget } from '../reports/report-format'
import type { AskedOfRecords } from './answer-records'
import { comparisonText } from './change-text'
import type { Comparison } from './compare-option'
import { faultInRecord } from './fault-in-record'
import type { RecordEntry } from './record-entry'
import { recordInCodes } from './record-in-codes'
import { ofStatuses, withOnly } from './record-line'

/** What is asked of one record. */
export type AskedOfOne = Omit<AskedOfRecords, 'target'> & {
  /** How a text for a person ends. */
  readonly ended: (text: string, locale: Locale) => string
}

/** The audit of one record in the form that was asked for. */
export function answerOfOne(dossier: unknown, asked: AskedOfOne, target: ReportTarget): CommandAnswer {
  const { only, isBreach, ended } = asked
  const audit = auditOf(dossier, asked.options)
  const told = only === undefined ? audit : withOnly(audit, only)
  return answerOfReport({ audit: told, breach: isBreach(audit), ended }, target)
}

/** What other readings change in one record. */
export function answerOfComparison(
  dossier: unknown,
  { options, tried, only, isBreach, ended }: AskedOfOne & { readonly tried: AuditOptions },
  comparison: Comparison,
): WholeAnswer {
  const [before, after] = [options, tried].map((each) => auditOf(dossier, each)) as [Audit, Audit]
  const { body, system, asOf } = before
  const all = changesBetween(before.obligations, after.obligations)
  const changes = ofStatuses(all, only)
  const same = before.obligations.length - all.filter((change) => change.before !== null).length
  const textIn = (locale: Locale): string =>
    comparisonText({ heading: auditHeading(before, locale), comparison, changes, same }, locale)
  return {
    json: { asOf, body, system, changes },
    text: (locale) => ended(textIn(locale), locale),
    breach: isBreach(before),
  }
}

/** One record as the only one of many; where it is at fault it is refused, as it is by itself. */
export function onlyOne(value: unknown, options: AuditOptions): AsyncIterable<RecordEntry> {
  auditOf(value, options)
  return Readable.from([{ place: { row: 1 }, read: { value } }])
}

function auditOf(dossier: unknown, options: AuditOptions): Audit {
  const record = recordInCodes(dossier)
  return orFaults(
    () => auditDossier(record as Dossier, options),
    (issue) => faultInRecord(issue, record),
  )
}
