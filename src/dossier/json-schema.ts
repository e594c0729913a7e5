import * as z from 'zod/mini'
import { type Titles, titledSchema } from '../analysis/titled-schema'
import { type JsonObject, deepFreeze } from '../kernel/json'
import { type TextOptions, localeOf } from '../kernel/text-options'
import { auditSchema } from './audit-schema'
import { dossierForm } from './dossier'
import { auditTitles } from './view/audit-titles'

/**
 * The form of a record as JSON Schema, draft 2020-12, by which an editor completes a record. In a language every field
 * has its label as `title`, every option stands in a `oneOf` with a title, and a day says whether it may lie ahead.
 * What is checked between fields is not in it, nor what depends on the day of the question.
 *
 * @param options - the language of titles; without it there are none
 * @throws InvalidInputError where there is no such language
 * @example
 * dossierJsonSchema().required // => ['body', 'system']
 * @example
 * dossierJsonSchema({ locale: 'zh-TW' }).properties.body.properties.name.title // => '機關名稱'
 */
export function dossierJsonSchema(options?: TextOptions): JsonObject {
  return worded(schemaOf(dossierForm.schema, 'input'), () => dossierForm, options)
}

/**
 * What `auditDossier` gives as JSON Schema, draft 2020-12; in a language with a title for everything in it.
 *
 * @param options - the language of titles; without it there are none
 * @throws InvalidInputError where there is no such language
 * @example
 * auditJsonSchema({ locale: 'en' }).properties.asOf.title // => 'day of the question'
 */
export function auditJsonSchema(options?: TextOptions): JsonObject {
  return worded(schemaOf(auditSchema(), 'output'), auditTitles, options)
}

function worded(schema: JsonObject, titles: () => Titles, options: TextOptions | undefined): JsonObject {
  return deepFreeze(options === undefined ? schema : titledSchema(schema, titles(), localeOf(options)))
}

function schemaOf(schema: z.core.$ZodType, io: 'input' | 'output'): JsonObject {
  return JSON.parse(JSON.stringify(z.toJSONSchema(schema, { target: 'draft-2020-12', io }))) as JsonObject
}
