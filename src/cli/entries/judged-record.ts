import { type Audit, type Dossier, auditDossier } from '../../dossier/index'
import { fieldText } from '../../dossier/view/field-text'
import type { IsoDate } from '../../kernel/civil-date'
import type { InputIssue } from '../../kernel/input-issue'
import { isObject } from '../../kernel/json'
import { text } from '../../kernel/locale'
import type { Fault, Read } from '../fault'
import { faultInRecord } from '../records/fault-in-record'
import { attempt } from '../refusal'

/** What a record comes to on a day, or what is wrong with it, in the words of the form. */
export function judgedRecord(record: unknown, asOf: IsoDate): Read<Audit> {
  return attempt(
    () => auditDossier(record as Dossier, { asOf }),
    (issue) => named(issue, record),
  )
}

/** What is wrong already with a record that is not yet whole: what it lacks it may still be given. */
export function faultsSoFar(record: unknown, asOf: IsoDate): readonly Fault[] {
  const read = judgedRecord(record, asOf)
  return 'faults' in read ? read.faults.filter(({ code }) => code !== 'missing') : []
}

function named(issue: InputIssue, record: unknown): Fault {
  const fault = faultInRecord(issue, record)
  if (!isObject(record) || issue.path === '') return fault
  const own = ownWordings[issue.code]
  return {
    ...fault,
    name: text(fieldText(issue.path, 'zh-TW'), fieldText(issue.path, 'en')),
    ...(own && { text: own(issue) }),
  }
}

/** Where an answer is put right otherwise than a record in JSON. */
const ownWordings: Readonly<Partial<Record<string, (issue: InputIssue) => Fault['text']>>> = {
  'after-as-of': ({ data = {} }) =>
    text(
      `晚於查詢日 ${data['asOf'] as string}；尚未發生者請勿登錄，或答「無」`,
      `lies after the day of the question ${data['asOf'] as string}; leave out what has not happened yet, or answer none`,
    ),
}
