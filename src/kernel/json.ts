/** A value that survives `JSON.parse(JSON.stringify(value))` unchanged. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

/** An object of {@link Json} members. */
export interface JsonObject {
  readonly [key: string]: Json
}

/** Freezes a plain value and everything below it, and gives the same value back. */
export function deepFreeze<T>(value: T): T {
  if (!isComposite(value)) return value
  for (const key in value) deepFreeze(value[key])
  return Object.freeze(value)
}

/** Whether two plain values would be written as the same JSON; the order of keys means nothing. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isComposite(a) || !isComposite(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
}

/** Whether a value is an object of named members, as JSON writes one: no list, no date, no map. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]'
}

/** Whether a value has members of its own: an object or a list. */
export function isComposite(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
