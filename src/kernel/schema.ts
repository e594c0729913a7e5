import * as z from 'zod/mini'
import { parseIsoDate, type IsoDate } from './civil-date'
import type { IssueCode, RuleIssueCode } from './input-issue'
import type { JsonObject } from './json'
import { nameKey } from './name-key'

/** The code is the message of a wrong type too, since a date is expected, not a text. */
export const NOT_A_DATE = 'not-a-date' satisfies RuleIssueCode

/**
 * The days of the years 1900 to 2100, of which those that 4 divides have a 29 February, but for 1900 and 2100.
 * Validators of JSON Schema need not know the format `date`, and it knows no years.
 */
const DATE =
  /^(?:(?:19|20)[0-9]{2}|2100)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))$|^(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))-02-29$/

/** A zod schema, and so a Standard Schema, of a rule's facts or value. */
export type Schema<T> = z.ZodMiniType<T>

/** A fault that a schema finds by a test of its own, before it is worded. */
export interface UnwordedIssue<Code extends IssueCode = RuleIssueCode> {
  readonly path: readonly (string | number)[]
  readonly code: Code
  readonly data?: JsonObject
}

/** An object of just these members, a schema for each; a member that is missing or of another type does not compile. */
export function objectOf<Facts extends object>(shape: {
  readonly [Name in keyof Facts]-?: Schema<Facts[Name]>
}): Schema<Facts> {
  return z.strictObject(shape) as unknown as Schema<Facts>
}

/** The schemas of an object's members. */
export function membersOf(schema: Schema<unknown>): Readonly<Record<string, Schema<unknown>>> {
  return (schema as unknown as { readonly shape: Readonly<Record<string, Schema<unknown>>> }).shape
}

/** The schema of a list's entries. */
export function entryOf(schema: Schema<unknown>): Schema<unknown> {
  return (schema as unknown as z.ZodMiniArray<Schema<unknown>>)._zod.def.element
}

/** The values of a choice, or yes and no. */
export function optionsOf(schema: Schema<unknown>): readonly (string | boolean)[] {
  return schema instanceof z.ZodMiniBoolean
    ? [true, false]
    : (schema as unknown as z.ZodMiniEnum<Readonly<Record<string, string>>>).options
}

/** A civil date of the years 1900 to 2100. */
export function isoDate(): z.ZodMiniType<IsoDate, IsoDate> {
  const check = z.check<string>(({ value, issues }) => {
    if (Number.isNaN(parseIsoDate(value))) issues.push(custom(value, { path: [], code: NOT_A_DATE }))
  })
  // For JSON Schema, set here because `z.meta` alone would weigh as much as this whole file.
  check._zod.onattach.push(({ _zod: { bag } }) => Object.assign(bag, { format: 'date', patterns: [DATE] }))
  return z.string({ error: NOT_A_DATE }).check(check)
}

/**
 * A check between fields. It runs whenever the fields that it names are sound, whatever else is wrong with them
 * together, so one error names every fault.
 */
export function betweenFields<Facts extends object, Code extends IssueCode = RuleIssueCode>(
  fields: readonly (keyof Facts & string)[],
  find: (facts: Facts) => readonly UnwordedIssue<Code>[],
): z.core.$ZodCheck<Facts> {
  return z.check<Facts>(
    ({ value, issues }) => {
      for (const fault of find(value)) issues.push(custom(value, fault, { between: true }))
    },
    {
      when: ({ value, issues }: z.core.ParsePayload) =>
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        !issues.some((issue) => !isBeside(issue) && fields.includes(issue.path?.[0] as keyof Facts & string)),
    },
  )
}

/** Whether a fault leaves the fields themselves as they should be: it lies between some, or beside them. */
function isBeside(issue: z.core.$ZodRawIssue): boolean {
  return issue.code === 'unrecognized_keys' || (issue.code === 'custom' && issue['params']?.['between'] === true)
}

/** What must not lie after `asOf`: the caller says what had happened by then. */
export function notAfterAsOf<Facts extends { readonly asOf: IsoDate }>(
  field: keyof Facts & string,
): z.core.$ZodCheck<Facts> {
  return betweenFields<Facts>([field, 'asOf'], (facts) => {
    const date = facts[field] as IsoDate | null | undefined
    return typeof date === 'string' && date > facts.asOf
      ? [{ path: [field], code: 'after-as-of', data: { asOf: facts.asOf } }]
      : []
  })
}

/** A fault that a test of ours finds: of a value itself, or between values of which each is sound by itself. */
function custom(
  input: unknown,
  { path, code, data }: UnwordedIssue<IssueCode>,
  where: { readonly between?: true } = {},
): z.core.$ZodRawIssue {
  return { code: 'custom', path: [...path], params: { code, ...(data && { data }), ...where }, input, continue: true }
}

/** A finite number; −0 is read as 0. */
export function finiteNumber(minimum?: number, maximum?: number): z.ZodMiniType<number, number> {
  return boundedNumber({ minimum, maximum })
}

/** A whole number that can be told from its neighbours; −0 is read as 0. */
export function wholeNumber(
  minimum: number = Number.MIN_SAFE_INTEGER,
  maximum: number = Number.MAX_SAFE_INTEGER,
): z.ZodMiniType<number, number> {
  return boundedNumber({ minimum, maximum, step: 1 })
}

/** Hours of a course, in halves, up to 1000. */
export function hours(minimum: number): z.ZodMiniType<number, number> {
  return boundedNumber({ minimum, maximum: 1000, step: 0.5 })
}

/** A number that is 0 where it is left out. */
export function orZero(number: z.ZodMiniType<number, number>): Schema<number | undefined> {
  return z._default(number, 0)
}

/** A name or an id: not empty once trimmed, of at most so many code points, and given back trimmed. */
export function name(longest?: number): z.ZodMiniType<string, string> {
  const check = z.check<string>(({ value, issues }) => {
    if (value === '') issues.push(custom(value, { path: [], code: 'empty' }))
    if (longest !== undefined && isLonger(value, longest))
      issues.push(custom(value, { path: [], code: 'too-long', data: { maximum: longest } }))
  })
  // JSON Schema counts a text as it is given, with the spaces about it; a pattern can leave them out.
  const pattern = longest === undefined ? /\S/ : new RegExp(`^\\s*\\S(?:[\\s\\S]{0,${longest - 2}}\\S)?\\s*$`)
  check._zod.onattach.push(({ _zod: { bag } }) => Object.assign(bag, { patterns: [pattern] }))
  return z.string().check(z.trim(), check)
}

/** Whether a text has more code points than that; of a text of twice as many units nothing need be counted. */
function isLonger(text: string, codePoints: number): boolean {
  return text.length > codePoints && (text.length > 2 * codePoints || Array.from(text).length > codePoints)
}

/** A list in which nothing is given twice. */
export function uniqueList<Item extends string>(
  item: z.ZodMiniType<Item, Item>,
  minimum = 0,
): z.ZodMiniType<readonly Item[], readonly Item[]> {
  return z.array(item).check(z.minLength(minimum), distinct<Item>([], nameKey, { uniqueItems: true }))
}

/**
 * A list of things that differ in a field, such as their names; `keyOf` says what all spellings of one name have in
 * common.
 */
export function uniqueListBy<Item extends object>(
  field: keyof Item & string,
  item: Schema<Item>,
  keyOf: (name: string) => string = nameKey,
): Schema<readonly Item[]> {
  const saying = { description: differIn(field) }
  return z.array(item).check(distinct<Item>([field], (entry) => keyOf(entry[field] as string), saying))
}

/** JSON Schema knows no list of entries that differ in a field, so it is said in words. */
export function differIn(field: string): string {
  return `No two have the same ${field}.`
}

/** A list in which no two entries are one by their key, which is made of all their members. */
export function uniqueEntries<Item extends object>(
  item: Schema<Item>,
  keyOf: (entry: Item) => string,
): Schema<readonly Item[]> {
  return z.array(item).check(distinct<Item>([], keyOf, { uniqueItems: true }))
}

/**
 * Compares all entries whose key is sound, whatever else is wrong, so one error names every fault; `saying` is
 * what JSON Schema says of it.
 */
function distinct<Item>(
  inner: readonly string[],
  keyOf: (entry: Item) => string,
  saying: z.core.JSONSchema.BaseSchema,
): z.core.$ZodCheck<Item[]> {
  const check = z.check<Item[]>(
    ({ value, issues }) => {
      const ofKey = issues.filter(
        ({ path: [, member] = [], code }) =>
          code !== 'unrecognized_keys' && (member === undefined || inner.length === 0 || member === inner[0]),
      )
      const unsound = new Set(ofKey.map(({ path = [] }) => path[0]))
      const seen = new Set<string>()
      value.forEach((entry, place) => {
        if (unsound.has(place)) return
        const key = keyOf(entry)
        if (seen.has(key)) issues.push(custom(value, { path: [place, ...inner], code: 'duplicate' }, { between: true }))
        seen.add(key)
      })
    },
    { when: ({ value }: z.core.ParsePayload) => Array.isArray(value) },
  )
  check._zod.onattach.push((list) => {
    list._zod.processJSONSchema = (context, json, params) => {
      const asAnyList = context.processors['array'] as z.core.Processor
      asAnyList(list, context, json, params)
      Object.assign(json, saying)
    }
  })
  return check
}

interface Bounds {
  readonly minimum: number | undefined
  readonly maximum: number | undefined
  readonly step?: 1 | 0.5
}

/** One check for all bounds of a number, and for JSON Schema; zod's own, one for each, weigh several times as much. */
function boundedNumber({ minimum, maximum, step }: Bounds): z.ZodMiniType<number, number> {
  const check = z.check<number>(({ value, issues }) => {
    const find = (fault: Omit<UnwordedIssue, 'path'>): unknown => issues.push(custom(value, { path: [], ...fault }))
    if (step === 1 && !Number.isInteger(value)) return void find({ code: 'not-an-integer' })
    if (minimum !== undefined && value < minimum) find({ code: 'too-small', data: { minimum } })
    if (maximum !== undefined && value > maximum) find({ code: 'too-large', data: { maximum } })
    if (step !== undefined && value % step !== 0) find({ code: 'not-a-multiple', data: { step } })
  })
  check._zod.onattach.push(({ _zod: { bag } }) =>
    Object.assign(bag, { minimum, maximum, ...(step === 1 ? { format: 'safeint' } : { multipleOf: step }) }),
  )
  return z.number().check(
    z.overwrite((number) => number + 0),
    check,
  )
}
