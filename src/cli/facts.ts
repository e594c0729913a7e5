import type { InputIssue } from '../kernel/input-issue'
import { type LocalizedText, text } from '../kernel/locale'
import { readInput } from '../kernel/read-input'
import type { Schema } from '../kernel/schema'
import { designatedDuties } from '../law/deadlines'
import { type Fault, type Read, faultOf } from './fault'

/** One fact as it stands on the command line. */
export interface TypedFact {
  readonly path: string
  readonly text: string | undefined
  /** What the rule is given; the text unless said otherwise. */
  readonly value?: string | number | null | undefined
  /** What is wrong with the text already, which tells more than what the rule says of it. */
  readonly fault?: Fault | undefined
}

/** The facts of a rule from what was typed, judged by the rule's own schema. */
export function readFacts<Facts>(
  schema: Schema<Facts>,
  typed: { readonly [Key in keyof Facts & string]: TypedFact },
): Read<Facts> {
  const facts: Readonly<Record<string, TypedFact>> = typed
  const read = readInput(
    schema,
    Object.fromEntries(Object.entries(facts).map(([key, { text, value = text }]) => [key, value])),
  )
  return 'issues' in read
    ? { faults: read.issues.map((issue) => factFault(issue, facts[issue.path] as TypedFact)) }
    : read
}

function factFault(issue: InputIssue, { path, text, value, fault }: TypedFact): Fault {
  if (fault !== undefined) return fault
  const isDesignated = (designatedDuties as readonly unknown[]).includes(value)
  return isDesignated ? { path, given: text, code: 'designated-duty', text: DESIGNATED } : faultOf(issue, path, text)
}

const DESIGNATED: LocalizedText = text(
  '的期限由資訊局指定，不以工作天計算；請以資訊局通知的日期為準，是否如期可用 eval deadlines.designated 查詢',
  "has no limit in workdays: the bureau sets its date; go by the bureau's notice, and ask with eval deadlines.designated whether it was kept",
)
