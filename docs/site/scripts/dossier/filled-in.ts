import { readDate } from '../../../../src/cli/date-argument'
import type { Json } from '../../../../src/kernel/json'
import type { FieldKind } from '../../parts/record-fields'

type Branch = Record<string, unknown>

/** The record that a small form holds: what is blank is not known, and is left out. */
export function filledIn(form: HTMLFormElement): object {
  const record: Branch = {}
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    const typed = field.value.trim()
    if (typed !== '') put(record, field.name.split('.'), valueOf(typed, field.dataset['kind'] as FieldKind))
  }
  return record
}

/** What cannot be read goes into the record as it was typed, for the audit to name. */
function valueOf(typed: string, kind: FieldKind): Json {
  if (kind === 'text') return typed
  if (kind === 'date') {
    const read = readDate('', typed)
    return 'value' in read ? read.value : typed
  }
  try {
    return JSON.parse(typed.normalize('NFKC')) as Json
  } catch {
    return typed
  }
}

/** Puts a value at a path; a figure in the path is the place in a list. */
function put(branch: Branch, [key = '', ...rest]: readonly string[], value: Json): void {
  const [next] = rest
  if (next === undefined) branch[key] = value
  else {
    branch[key] ??= /^\d+$/.test(next) ? [] : {}
    put(branch[key] as Branch, rest, value)
  }
}
