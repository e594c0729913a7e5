import * as z from 'zod/mini'
import { parseIsoDate } from './civil-date'
import type { IsoDate } from './civil-date'
import type { IssueCode, RuleIssueCode } from './input-issue'
import type { JsonObject } from './json'
import { nameKey } from './name-key'

/** The code is the message of a wrong type too, since a date is expected, not a text. */
export const NOT_A_DATE = 'not-a-date' satisfies RuleIssueCode

/** A zod schema, and so a Standard Schema, of a rule's facts or value. */
export type Schema<T> = z.ZodMiniType<T>

/** A fault that a schema finds by a test of its own, before it is worded. */
export interface Fault<Code extends IssueCode = RuleIssueCode> {
  readonly path: readonly (string | number)[]
  readonly code: Code
  readonly data?: JsonObject
}

/** A civil date of the years 1900 to 2100. */
export function isoDate(): z.ZodMiniType<IsoDate, IsoDate> {
  const check = z.check<string>(({ value, issues }) => {
    if (Number.isNaN(parseIsoDate(value))) issues.push(custom(value, { path: [], code: NOT_A_DATE }))
  })
  // The format of JSON Schema, set here because `z.meta` alone would weigh as much as this whole file.
  check._zod.onattach.push(({ _zod: { bag } }) => {
    bag['format'] = 'date'
  })
  return z.string({ error: NOT_A_DATE }).check(check)
}

/**
 * A check between fields. It runs whenever the fields that it names are sound, whatever else is wrong,
 * so that one error names every fault.
 */
export function betweenFields<Facts extends object, Code extends IssueCode = RuleIssueCode>(
  fields: readonly (keyof Facts & string)[],
  find: (facts: Facts) => readonly Fault<Code>[],
): z.core.$ZodCheck<Facts> {
  return z.check<Facts>(
    ({ value, issues }) => {
      for (const fault of find(value)) issues.push(custom(value, fault))
    },
    {
      when: ({ value, issues }: z.core.ParsePayload) =>
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        !issues.some(({ path }) => fields.includes(path?.[0] as keyof Facts & string)),
    },
  )
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

function custom(input: unknown, { path, code, data }: Fault<IssueCode>): z.core.$ZodRawIssue {
  return { code: 'custom', path: [...path], params: { code, ...(data && { data }) }, input, continue: true }
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

/** A name or an id: not empty once trimmed, and given back trimmed. */
export function name(): z.ZodMiniType<string, string> {
  return z.string().check(z.trim(), z.minLength(1))
}

/** A list in which nothing is given twice. */
export function uniqueList<Item extends string>(
  item: z.ZodMiniType<Item, Item>,
  minimum = 0,
): z.ZodMiniType<readonly Item[], readonly Item[]> {
  return z.array(item).check(z.minLength(minimum), distinct<Item>([], nameKey))
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
  return z.array(item).check(distinct<Item>([field], (entry) => keyOf(entry[field] as string)))
}

/** Compares all entries whose key is sound, whatever else is wrong, so that one error names every fault. */
function distinct<Item>(inner: readonly string[], keyOf: (entry: Item) => string): z.core.$ZodCheck<Item[]> {
  return z.check<Item[]>(
    ({ value, issues }) => {
      const ofKey = issues.filter(
        ({ path = [], code }) => code !== 'unrecognized_keys' && (path.length === 1 || path[1] === inner[0]),
      )
      const unsound = new Set(ofKey.map(({ path = [] }) => path[0]))
      const seen = new Set<string>()
      value.forEach((entry, place) => {
        if (unsound.has(place)) return
        const key = keyOf(entry)
        if (seen.has(key)) issues.push(custom(value, { path: [place, ...inner], code: 'duplicate' }))
        seen.add(key)
      })
    },
    { when: ({ value }: z.core.ParsePayload) => Array.isArray(value) },
  )
}

interface Bounds {
  readonly minimum: number | undefined
  readonly maximum: number | undefined
  readonly step?: 1 | 0.5
}

/** One check for all bounds of a number, and for JSON Schema; zod's own, one for each, weigh several times as much. */
function boundedNumber({ minimum, maximum, step }: Bounds): z.ZodMiniType<number, number> {
  const check = z.check<number>(({ value, issues }) => {
    const find = (fault: Omit<Fault, 'path'>): unknown => issues.push(custom(value, { path: [], ...fault }))
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
