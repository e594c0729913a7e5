import { type InputIssue, issueMaker } from './issue'
import { isComposite } from './json'
import { memberMessages } from './member-messages'
import { ownMembers, valuesOf } from './own-members'

const memberIssue = /* @__PURE__ */ issueMaker<'not-plain'>(memberMessages)

/** How deep lists and objects may lie in one another; what this library takes lies much less deep. */
const DEEPEST = 100

/** In place of what nothing takes: a date or a map, what contains itself, what lies too deep. */
const NO_DATA = /* @__PURE__ */ Symbol('no data')

/** A value as a plain copy, or every place where it is not plain. */
export type PlainData = { readonly copy: unknown } | { readonly issues: readonly InputIssue[] }

/**
 * Copies what a caller gives, with all that lies in it, and reads each member once. Refused are objects whose members
 * are not plain ({@link ownMembers}) and lists with empty places. What is no data at all is handed on as something that
 * nothing takes; a member that is undefined is left out, as JSON leaves it out.
 */
export function plainData(given: unknown, path: string): PlainData {
  const issues: InputIssue[] = []
  const copies = new Map<object, unknown>()
  const copyOf = (value: unknown, at: string, depth: number): unknown => {
    if (!isComposite(value)) return value
    if (copies.has(value)) return copies.get(value)
    // Until it is copied, for what contains itself.
    copies.set(value, NO_DATA)
    const members = depth > DEEPEST ? 'wrong-type' : (entriesOf(value) ?? ownMembers(value))
    if (members === 'wrong-type') return NO_DATA
    if (members === 'not-plain') return void issues.push(memberIssue(at, 'not-plain'))
    const isList = Array.isArray(value)
    const copied = Object.entries(members)
      .filter(([, member]) => isList || member !== undefined)
      .map(([key, member]) => [key, copyOf(member, at === '' ? key : `${at}.${key}`, depth + 1)])
    const copy: unknown = isList ? copied.map(([, member]) => member) : Object.fromEntries(copied)
    copies.set(value, copy)
    return copy
  }
  const copy = copyOf(given, path, 0)
  return issues.length > 0 ? { issues } : { copy }
}

/** The entries of a list, by place; null of what is none. */
function entriesOf(given: object): Readonly<Record<string, unknown>> | 'not-plain' | null {
  try {
    if (!Array.isArray(given)) return null
    const { length, ...entries } = Object.getOwnPropertyDescriptors(
      given as unknown as Readonly<Record<string, unknown>>,
    )
    return (Object.keys(entries).length === length?.value && valuesOf(entries)) || 'not-plain'
  } catch {
    return 'not-plain'
  }
}
