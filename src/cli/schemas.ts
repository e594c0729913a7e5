import { jsonSchema } from '../analysis/index'
import { auditJsonSchema, dossierJsonSchema } from '../dossier/index'
import type { JsonObject } from '../kernel/json'
import { type Locale, type LocalizedText, text } from '../kernel/locale'
import { type RuleId, ruleIds } from '../law/rule-id'
import { allWords } from '../wording/all-words'

interface NamedSchema {
  readonly title: LocalizedText
  readonly schemaIn: (locale: Locale) => JsonObject
}

/** Every JSON Schema by its name: the facts and the value of each rule, and what they all share; records and audits. */
export const schemas: Readonly<Record<string, NamedSchema>> = {
  ...Object.fromEntries(ruleIds.flatMap(schemasOfRule)),
  decision: { title: text('決定', 'decision'), schemaIn: (locale) => jsonSchema('decision', { locale }) },
  issue: { title: text('輸入錯誤', 'fault of the input'), schemaIn: (locale) => jsonSchema('issue', { locale }) },
  dossier: { title: text('紀錄', 'record'), schemaIn: (locale) => dossierJsonSchema({ locale }) },
  audit: { title: text('稽核結果', 'audit'), schemaIn: (locale) => auditJsonSchema({ locale }) },
}

function schemasOfRule(rule: RuleId): [name: string, schema: NamedSchema][] {
  const { title } = allWords[rule]
  return [
    [
      `${rule}.facts`,
      {
        title: text(`${title['zh-TW']}：事實`, `${title.en}: facts`),
        schemaIn: (locale) => jsonSchema(rule, { locale }).facts,
      },
    ],
    [
      `${rule}.value`,
      {
        title: text(`${title['zh-TW']}：答案`, `${title.en}: answer`),
        schemaIn: (locale) => jsonSchema(rule, { locale }).value,
      },
    ],
  ]
}
