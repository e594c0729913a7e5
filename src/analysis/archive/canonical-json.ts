import { isComposite } from '../../kernel/json'

/** A plain value as JSON with the keys of objects in order, so the order in which they came means nothing. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    isComposite(member) && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
}
