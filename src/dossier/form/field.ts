import * as z from 'zod/mini'
import type { Titles } from '../../analysis/titled-schema'
import type { IsoDate } from '../../kernel/civil-date'
import { type LocalizedText, text } from '../../kernel/locale'
import { type Schema, isoDate } from '../../kernel/schema'

/** One field of the form: what it is called, what it takes, and what lies in it. */
export interface Field<Value = unknown> extends Titles {
  readonly schema: Schema<Value>
  readonly members?: Readonly<Record<string, Field>>
  readonly entry?: Field
}

export type FieldsOf<Facts extends object> = { readonly [Name in keyof Facts]-?: Field<Facts[Name]> }

/** Anything that has nothing of the form in it. */
export function value<Value>(chinese: string, english: string, schema: Schema<Value>): Field<Value> {
  return { title: text(chinese, english), schema }
}

/** One of a few; `options` says what each is called. */
export function choice<const Value extends string>(
  chinese: string,
  english: string,
  values: readonly Value[],
  options: Readonly<Record<NoInfer<Value>, LocalizedText>>,
): Field<Value> {
  return { ...value(chinese, english, z.enum(values) as unknown as Schema<Value>), options }
}

export function truth(chinese: string, english: string): Field<boolean> {
  return value(chinese, english, z.boolean())
}

/** A day on which something happened. */
export function happened(chinese: string, english: string): Field<IsoDate> {
  return { ...value(chinese, english, isoDate()), day: 'happened' }
}

/** A day that may lie ahead. */
export function ahead(chinese: string, english: string): Field<IsoDate> {
  return { ...value(chinese, english, isoDate()), day: 'ahead' }
}

/** An object of just these members; one that is missing or of another type does not compile. */
export function object<Facts extends object>(
  chinese: string,
  english: string,
  members: FieldsOf<Facts>,
  ...checks: readonly z.core.$ZodCheck<Facts>[]
): Field<Facts> {
  const fields = members as unknown as Readonly<Record<string, Field>>
  const shape = Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema]))
  const form = z.strictObject(shape) as unknown as z.ZodMiniType<Facts>
  return { title: text(chinese, english), schema: form.check(...checks), members: fields }
}

export function list<Entry>(
  chinese: string,
  english: string,
  entry: Field<Entry>,
  minimum = 0,
): Field<readonly Entry[]> {
  const schema = z.array(entry.schema).check(z.minLength(minimum)) as unknown as Schema<readonly Entry[]>
  return { title: text(chinese, english), schema, entry }
}

/** What may be left out, since it may not be known. */
export function optional<Value>(field: Field<Value>): Field<Value | undefined> {
  return { ...field, schema: z.optional(field.schema) }
}

/** What may be null, since it has not happened or none is set. */
export function orNull<Value>(field: Field<Value>): Field<Value | null> {
  return { ...field, schema: z.nullable(field.schema) }
}

/** What may have one of two forms. */
export function either<One, Other>(one: Field<One>, other: Field<Other>): Field<One | Other> {
  return { ...one, ...other, title: one.title, schema: z.union([one.schema, other.schema]) }
}
