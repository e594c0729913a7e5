import { isObject } from './json'

type Members = Readonly<Record<string, unknown>>

/**
 * The members of an object, each read once. `not-plain` where they could be read in part only, or in another way the
 * next time, since some are inherited, hidden or computed; `wrong-type` of what is no object.
 */
export function ownMembers(given: unknown): Members | 'not-plain' | 'wrong-type' {
  try {
    if (!isObject(given)) return 'wrong-type'
    return (inheritsNothing(given) && valuesOf(Object.getOwnPropertyDescriptors(given))) || 'not-plain'
  } catch {
    // To look at what is given may run code of the caller's.
    return 'not-plain'
  }
}

/** The values that members have; null where some are hidden or computed. */
export function valuesOf(members: Readonly<Record<string, PropertyDescriptor>>): Members | null {
  const entries = Object.entries(members)
  return entries.every(([, member]) => member.enumerable && 'value' in member)
    ? Object.fromEntries(entries.map(([key, { value }]) => [key, value as unknown]))
    : null
}

/** Every realm has an object of its own from which all others inherit. */
function inheritsNothing(given: object): boolean {
  const from = Object.getPrototypeOf(given) as object | null
  return from === null || (Object.getPrototypeOf(from) === null && Object.hasOwn(from, 'isPrototypeOf'))
}
