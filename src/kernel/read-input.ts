import { _safeParse } from 'zod/v4/core'
import type * as z from 'zod/mini'
import { type InputIssue, inputIssue } from './input-issue'
import { type Place, placeOf } from './issue'
import type { JsonObject } from './json'
import { notAnOption, unknownKey } from './member-issues'
import { type UnwordedIssue, type Schema, NOT_A_DATE } from './schema'

/**
 * Zod's own error is built with a stack that nobody sees, and by writing on what a host may have frozen. Its issues are
 * enough here.
 */
class SchemaFaults {
  constructor(readonly issues: readonly z.core.$ZodIssue[]) {}
}

const parse = /* @__PURE__ */ _safeParse(SchemaFaults as unknown as typeof z.core.$ZodError)

/** An input that fits its schema, as a copy, or every fault that it has. */
export type ReadInput<T> = { readonly value: T } | { readonly issues: readonly InputIssue[] }

/** Words a fault that a schema finds by a test of its own. */
type FaultWording = (place: Place, code: never, data?: JsonObject) => InputIssue

/**
 * Judges an input by a schema; `root` stands before every path, and `wordingOf` knows the codes of the schema's own
 * tests.
 */
export function readInput<T>(
  schema: Schema<T>,
  input: unknown,
  root = '',
  wordingOf: FaultWording = inputIssue,
): ReadInput<T> {
  try {
    const parsed = parse(schema, input, REPORTING)
    return parsed.success
      ? { value: parsed.data }
      : { issues: parsed.error.issues.flatMap((issue) => worded(issue, root, schema, wordingOf)) }
  } catch {
    // To look at what is given ran code of the caller's, which threw.
    return { issues: [inputIssue(root, 'not-plain')] }
  }
}

/** Each issue brings what was found, so nothing is read a second time. */
const REPORTING = { reportInput: true } as const

function worded(issue: z.core.$ZodIssue, root: string, schema: Schema<unknown>, wordingOf: FaultWording): InputIssue[] {
  const path = [...placeOf(root).segments, ...(issue.path as (string | number)[])]
  const given = issue.input
  // Numbers are bounded by a test of our own, so what zod finds too small or too big is a text or a list.
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path)
      return issue.keys.map((key) => unknownKey([...path, key], key, known))
    }
    case 'invalid_value':
      return [
        given === undefined || given === ''
          ? inputIssue(path, 'missing')
          : notAnOption(path, given, issue.values.map(String)),
      ]
    case 'custom': {
      const { code, data } = issue.params as UnwordedIssue
      return [given === '' && code === NOT_A_DATE ? inputIssue(path, 'missing') : wordingOf(path, code as never, data)]
    }
    case 'invalid_union':
      return ofOneForm(issue).flatMap((inner) => worded(inner, root, schema, wordingOf))
    case 'too_small':
      return [inputIssue(path, 'empty')]
    case 'too_big':
      return [inputIssue(path, 'too-long', { maximum: Number(issue.maximum) })]
    default:
      return [mistyped(path, given, issue)]
  }
}

/**
 * Of what may have one of several forms: what is wrong with it by the form that it is meant to have, and where it has
 * none of them, which there are. A choice is of no type, so it is meant by what has no other form.
 */
function ofOneForm({ errors, path, input, message }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
  const without = (...codes: readonly string[]) => {
    return (issues: readonly z.core.$ZodIssue[]): boolean =>
      !issues.some((issue) => issue.path.length === 0 && codes.includes(issue.code) && !isNotFinite(issue, input))
  }
  const meant = errors.find(without('invalid_type', 'invalid_value')) ?? errors.find(without('invalid_type'))
  if (meant !== undefined) return meant.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
  const kinds = errors.flat().map((issue) => (issue as z.core.$ZodIssueInvalidType).expected)
  const forms = kinds.map((kind) => EXPECTED[kind] ?? kind)
  const expected = forms.join(' or ') as 'object'
  return [{ code: 'invalid_type', expected, path, message, ...(input !== undefined && { input }) }]
}

/** Whether a number is given where one is expected, so that only its value can be at fault. */
function isNotFinite(issue: z.core.$ZodIssue, given: unknown): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'number' && typeof given === 'number'
}

function mistyped(path: Place, given: unknown, issue: z.core.$ZodIssue): InputIssue {
  // A form gives an empty text for what was not filled in.
  if (given === undefined || given === '') return inputIssue(path, 'missing')
  if (issue.message === NOT_A_DATE) return inputIssue(path, isDateObject(given) ? 'date-object' : NOT_A_DATE)
  if (isNotFinite(issue, given)) return inputIssue(path, 'not-finite')
  const expected = issue.code === 'invalid_type' ? issue.expected : 'another form'
  return inputIssue(path, 'wrong-type', { expected: EXPECTED[expected] ?? expected })
}

function isDateObject(given: unknown): boolean {
  return Object.prototype.toString.call(given) === '[object Date]'
}

const EXPECTED: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
}

/** What zod keeps of a schema, as far as it leads to the objects in it. */
interface Definition {
  readonly shape?: Readonly<Record<PropertyKey, Schema<unknown>>>
  readonly element?: Schema<unknown>
  readonly innerType?: Schema<unknown>
  readonly options?: readonly Schema<unknown>[]
}

/** The keys of the object to which a path leads; of what may have several forms, those of them all. */
function keysAt(schema: Schema<unknown> | undefined, path: readonly PropertyKey[]): readonly string[] {
  if (schema === undefined) return []
  const { shape, element, innerType, options = [] } = schema._zod.def as Definition
  // What may be absent or null stands around the object itself.
  if (innerType !== undefined) return keysAt(innerType, path)
  const [key, ...rest] = path
  const ofForms = options.flatMap((option) => keysAt(option, path))
  if (ofForms.length > 0 || key === undefined) return [...ofForms, ...Object.keys(shape ?? {})]
  return keysAt(typeof key === 'number' ? element : shape?.[key], rest)
}
