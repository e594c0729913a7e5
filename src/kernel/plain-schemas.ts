import * as z from 'zod/mini'
import type { Schema } from './schema'

/** One of a few texts. */
export function choice<const Value extends string>(values: readonly Value[]): Schema<Value> {
  return z.enum(values)
}

/** Yes or no. */
export function truth(): Schema<boolean> {
  return z.boolean()
}

/** A list of entries. */
export function list<Entry>(entry: Schema<Entry>): Schema<readonly Entry[]> {
  return z.array(entry)
}

/** What may be null. */
export function orNull<Value>(value: Schema<Value>): Schema<Value | null> {
  return z.nullable(value)
}

/** What may be left out. */
export function orNone<Value>(value: Schema<Value>): Schema<Value | undefined> {
  return z.optional(value)
}
