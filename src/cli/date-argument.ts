import type { IsoDate } from '../kernel/civil-date'
import { inputIssue } from '../kernel/input-issue'
import { parseDate } from '../kernel/parse-date'
import { toIsoDate } from '../kernel/taipei-date'
import type { TypedFact } from './facts'
import { type Read, faultOf } from './fault'
import { attempt } from './refusal'

type Clock = () => Date

/** The day of the clock, in words. */
const TODAY = ['今天', '今日', 'today']

/** A date as it was typed, in any usual form, for a rule to judge; without one, null where nothing has happened yet. */
export function typedDate(path: string, text: string | undefined, now: Clock, without?: null): TypedFact {
  if (text === undefined) return { path, text, value: without }
  const read = readDate(path, text, now)
  return 'value' in read ? { path, text, ...read } : { path, text, fault: read.faults[0] }
}

/** A date in any usual form as `YYYY-MM-DD`; what is none is given back for a rule to refuse. */
export function toIsoText(text: string, now?: Clock): string {
  const read = readDate('', text, now)
  return 'value' in read ? read.value : text.trim()
}

/** A date that no rule judges; without a clock, today is none. */
export function readDate(path: string, text: string | undefined, now?: Clock): Read<IsoDate> {
  if (text === undefined) return { faults: [faultOf(inputIssue(path, 'missing'), path)] }
  if (now !== undefined && TODAY.includes(text.trim().toLowerCase())) return { value: toIsoDate(now()) }
  return attempt(
    () => parseDate(text),
    (issue) => faultOf(issue, path, text),
  )
}
