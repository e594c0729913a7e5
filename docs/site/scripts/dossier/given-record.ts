import { dossierArgument } from '../../../../src/cli/dossier-argument'
import { parseJson } from '../../../../src/cli/facts-argument'
import type { Fault, Read } from '../../../../src/cli/fault'
import { readBytes } from '../../../../src/cli/read-text'
import { aYearAfter } from '../../../../src/cli/a-year-after'
import { readDate } from '../../../../src/cli/date-argument'
import { attempt } from '../../../../src/cli/refusal'
import {
  type Audit,
  type AuditOptions,
  type Dossier,
  type RolloutPlan,
  auditDossier,
  planRollout,
} from '../../../../src/dossier/index'
import { fieldText } from '../../../../src/dossier/view/field-text'
import type { InputIssue } from '../../../../src/kernel/input-issue'
import { type LocalizedText, text } from '../../../../src/kernel/locale'
import { issueMessage } from '../../../../src/wording/issue-message'

/** A fault of what was given: where, in words and as a path, and what is wrong. */
export interface GivenFault {
  /** Null where it is none of one field alone. */
  readonly path: string | null
  readonly where: LocalizedText
  readonly what: LocalizedText
}

/** What is found in a record, or every fault of it. */
export type Found =
  | { readonly dossier: Dossier; readonly audit: Audit; readonly plan: RolloutPlan }
  | { readonly faults: readonly GivenFault[] }

const record = text('紀錄', 'The record')
const dayOfQuestion = text('查詢日', 'The day of the question')

/** The text of a file, decoded as the command does it, or why it is not read. */
export function textOfFile(bytes: Uint8Array): { readonly text: string } | { readonly faults: readonly GivenFault[] } {
  const read = readBytes(dossierArgument.path, '', bytes)
  return 'value' in read ? { text: read.value.replace(/^\uFEFF/, '') } : { faults: read.faults.map(ofWhole) }
}

/** Audits a record as it was typed, on a day as it was typed. */
export async function auditTyped(typed: string, day: string): Promise<Found> {
  const asOf = readDate('', day, () => new Date())
  const dossier = await recordIn(typed)
  const faults = [
    ...('faults' in dossier ? dossier.faults.map(ofWhole) : []),
    ...('faults' in asOf ? asOf.faults.map(({ text: what }) => ({ path: null, where: dayOfQuestion, what })) : []),
  ]
  if ('faults' in dossier || 'faults' in asOf) return { faults }
  return audited(dossier.value as Dossier, { asOf: asOf.value })
}

/** What is pasted can have lost characters too. */
async function recordIn(typed: string): Promise<Read<unknown>> {
  const read = readBytes(dossierArgument.path, '', new TextEncoder().encode(typed))
  return 'faults' in read ? read : parseJson({ source: '', text: read.value }, dossierArgument)
}

function audited(dossier: Dossier, options: AuditOptions): Found {
  const issues: InputIssue[] = []
  const read = attempt(
    () => ({
      dossier,
      audit: auditDossier(dossier, options),
      plan: planRollout(dossier, { ...options, through: aYearAfter(options.asOf) }),
    }),
    (issue) => {
      issues.push(issue)
      return { path: issue.path, code: issue.code, text: record }
    },
  )
  return 'value' in read ? read.value : { faults: issues.map(atItsPath) }
}

function atItsPath(issue: InputIssue): GivenFault {
  const { path } = issue
  return {
    path: path === '' ? null : path,
    where: path === '' ? record : text(fieldText(path, 'zh-TW'), fieldText(path, 'en')),
    what: text(issueMessage(issue, 'zh-TW'), issueMessage(issue, 'en')),
  }
}

function ofWhole({ text: what }: Fault): GivenFault {
  return { path: null, where: record, what }
}
