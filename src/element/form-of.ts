import { keepPart } from './fetched/keep-part'
import { mountForm } from './form'
import type { Mount } from './mount'
import type { AnyRule, Part } from './part'

/** The form of a rule, once the part in which the rule is has been fetched. */
export function formOf(id: string, part: Part): Mount {
  keepPart(part)
  const rule = part.rules.find((each) => each.id === id)
  if (rule === undefined) throw new Error(`there is no rule ${id}`)
  return (host, locale, address) => mountForm(host, rule as unknown as AnyRule, locale, address)
}
