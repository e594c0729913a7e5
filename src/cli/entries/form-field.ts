import * as z from 'zod/mini'
import { dossierForm } from '../../dossier/dossier'
import type { Field } from '../../dossier/form/field'
import { dossierIssue } from '../../dossier/dossier-issue'
import type { Json } from '../../kernel/json'
import { FIRST_YEAR } from '../../kernel/civil-date'
import { type Locale, text } from '../../kernel/locale'
import { readInput } from '../../kernel/read-input'
import { YEAR_BEFORE_FIRST } from '../../kernel/roc-date'
import { readDate, toIsoText } from '../date-argument'
import { type Read, type Fault, faultOf } from '../fault'
import { promptForm } from '../prompt-form'
import { optionWords } from '../records/record-in-codes'
import { typedAnswer } from '../typed-answer'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** The field at a path of the form; `*` is an entry of a list, and so is a number. */
export function fieldAt(path: string): Field {
  const inside = (field: Field, key: string): Field =>
    (/^(?:\*|\d+)$/.test(key) ? field.entry : field.members?.[key]) as Field
  return path.split('.').reduce<Field>(inside, dossierForm)
}

/** What of a field is answered in a line: a value, an option or several; of what may have two forms the first. */
export function isAnsweredInLine(field: Field): boolean {
  const { type, items } = firstForm(schemaOf(field))
  return type !== 'object' && (type !== 'array' || (items as JsonSchema).enum !== undefined)
}

/** Whether nothing stands for it where it is not known. */
export function isNeeded({ schema }: Field): boolean {
  return 'issues' in readInput(schema, undefined)
}

/** What may be answered for a field. */
export function answersOf(field: Field, locale: Locale): readonly string[] {
  const { options = {} } = optionsOf(field)
  const { type, enum: choices, format } = firstForm(schemaOf(field))
  // Whoever is asked for a name need not be told that it is a text.
  if (type === 'string' && choices === undefined && format === undefined) return []
  return promptForm(schemaOf(field), (option) => options[option]?.[locale] ?? option, locale)
}

/** What was typed as the value of a field, judged by its own schema; `today` is the day of the clock. */
export function typedField(field: Field, key: string, line: string, now: () => Date): Read<Json> {
  const schema = schemaOf(field)
  const isDay = firstForm(schema).format === 'date'
  const typed = isDay ? toIsoText(line, now) : isYear(schema) ? inCommonEra(line) : line
  const value = typedAnswer(typed, schema, optionWords(optionsOf(field).options), key)
  const read = readInput(field.schema, value, '', dossierIssue)
  return 'issues' in read
    ? { faults: read.issues.map((issue) => inWords(faultOf(issue, key, line), field)) }
    : { value }
}

/** Whether a value may be a year. */
function isYear({ minimum = 0, anyOf = [] }: JsonSchema): boolean {
  return minimum >= FIRST_YEAR || anyOf.some((form) => isYear(form))
}

/** A year of the Republic in the Common Era; all else as it is typed. */
function inCommonEra(line: string): string {
  const [, year] = /^(?:民國)?(\d{2,3})年?(?:度)?$/.exec(line.normalize('NFKC').trim()) ?? []
  return year === undefined ? line : `${Number(year) + YEAR_BEFORE_FIRST}`
}

/** Options go by what they are called, and a day by any usual form. */
function inWords(fault: Fault, field: Field): Fault {
  if (fault.code === 'not-a-date') return dayFault(fault)
  const { options } = optionsOf(field)
  const form = firstForm(schemaOf(field))
  const choices = (form.enum ?? (form.items as JsonSchema | undefined)?.enum) as readonly string[] | undefined
  if (fault.code !== 'not-an-option' || options === undefined || choices === undefined) return fault
  const called = (locale: Locale): string[] => choices.map((choice) => options[choice]?.[locale] ?? choice)
  const [chinese, english] = [called('zh-TW'), called('en')]
  return {
    ...fault,
    text: text(`須為下列之一：${chinese.join('、')}`, `must be one of ${english.join(', ')}`),
  }
}

/** Of a day that its month does not have it is said. */
function dayFault(fault: Fault): Fault {
  const read = readDate(fault.path, fault.given)
  return 'faults' in read ? (read.faults[0] as Fault) : fault
}

/** Of a list of options those of its entries. */
function optionsOf(field: Field): Pick<Field, 'options'> {
  return field.options === undefined && field.entry !== undefined ? field.entry : field
}

function firstForm(schema: JsonSchema): JsonSchema {
  return schema.anyOf === undefined ? schema : firstForm(schema.anyOf[0] as JsonSchema)
}

function schemaOf({ schema }: Field): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input' })
}
