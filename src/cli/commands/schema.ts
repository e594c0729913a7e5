import { text } from '../../kernel/locale'
import { near } from '../../kernel/nearest'
import type { CommandAnswer } from '../answer'
import { defineCommand } from '../command-definition'
import { type Fault, type Read, settle } from '../fault'
import { severalMeant } from '../several-meant'
import { suggesting } from '../suggesting'
import { meantCodes } from '../typed-code'
import { tableText } from '../table-text'

const path = '<name>'

/** `schema [name]`: every JSON Schema there is, or one of them. */
export const schemaCommand = defineCommand({
  name: 'schema',
  usage: '[name] [options]',
  summary: text(
    '輸出紀錄、稽核結果或規則的 JSON Schema，編輯器可據以補全',
    'print the JSON Schema of a record, an audit or a rule, which editors use to complete it',
  ),
  words: [
    {
      name: 'name',
      text: text(
        'dossier、audit、decision、issue，或規則代碼加 .facts 或 .value；省略時全部列出',
        'dossier, audit, decision, issue, or the code of a rule with .facts or .value; without it, all are listed',
      ),
    },
  ],
  options: {},
  takesDates: false,
  example: 'schema dossier',
  examples: ['schema', 'schema dossier', 'schema training.attendance.facts'],
  async answer({ words: [typed], faults, locale }): Promise<CommandAnswer> {
    const { name } = settle(faults, { name: await readName(typed) })
    const { schemas } = await import('../library/register')
    if (name === null) return everySchema()
    const schema = schemas[name]?.schemaIn(locale)
    return { json: schema, text: () => JSON.stringify(schema, null, 2), breach: false, verbatim: true }
  },
})

async function everySchema(): Promise<CommandAnswer> {
  const { schemas } = await import('../library/register')
  const listed = Object.entries(schemas).map(([name, { title }]) => ({ name, title }))
  return {
    json: listed,
    text: (locale, page) =>
      tableText(
        listed.map(({ name, title }) => [name, title[locale]]),
        page,
      ),
    breach: false,
  }
}

/** The schema that a word names, by its name or by what it describes; null where none is asked for. */
async function readName(typed: string | undefined): Promise<Read<string | null>> {
  if (typed === undefined) return { value: null }
  const { schemas } = await import('../library/register')
  const names = Object.keys(schemas)
  const [name, ...others] = meantCodes(typed, names, (each) => Object.values(schemas[each]?.title ?? {}))
  if (name === undefined) return { faults: [unknownSchema(typed, names)] }
  if (others.length === 0) return { value: name }
  return {
    faults: [
      severalMeant(
        path,
        typed,
        [name, ...others].map((each) => text(each, each)),
      ),
    ],
  }
}

function unknownSchema(given: string, names: readonly string[]): Fault {
  return {
    path,
    given,
    code: 'unknown-schema',
    text: suggesting(
      text(
        '沒有這個 JSON Schema；全部名稱見 taipei-rollout-rules schema',
        'is not the name of a JSON Schema; taipei-rollout-rules schema lists them all',
      ),
      near(given, names, 3),
    ),
  }
}
