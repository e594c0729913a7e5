import type { IsoDate } from '../kernel/civil-date'
import { parseIsoDate } from '../kernel/civil-date'
import { inputIssue } from '../kernel/input-issue'
import { parseRocDate } from '../kernel/roc-date'
import type { Read } from './fault'
import { faultOf } from './fault'

/** A date in either form as `YYYY-MM-DD`; what is none is given back for the rules to refuse. */
export function toIsoText(text: string): string {
  const trimmed = text.trim()
  if (!Number.isNaN(parseIsoDate(trimmed))) return trimmed
  try {
    return parseRocDate(trimmed)
  } catch {
    return trimmed
  }
}

/** A date that no rule judges. */
export function readDate(path: string, text: string | undefined): Read<IsoDate> {
  if (text === undefined) return { faults: [faultOf(inputIssue(path, 'missing'), path)] }
  const date = toIsoText(text)
  return Number.isNaN(parseIsoDate(date))
    ? { faults: [faultOf(inputIssue(path, 'not-a-date'), path, text)] }
    : { value: date }
}
