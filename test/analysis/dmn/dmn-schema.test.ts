import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { toDmn } from '../../../src/analysis'
import { tableRules } from '../all-tables'

const folder = createRequire(import.meta.url)
  .resolve('dmn-moddle/resources/dmn/xsd/DMN13.xsd')
  .replace('DMN13.xsd', '')
const schema = (fileName: string) => ({ fileName, contents: readFileSync(folder + fileName, 'utf8') })

test('every file is valid against the schema of the standard', async () => {
  const xml = tableRules.map((rule) => ({ fileName: `${rule.id}.dmn`, contents: toDmn(rule as never) }))
  const { valid, errors } = await validateXML({
    xml,
    schema: [schema('DMN13.xsd')],
    preload: ['DMNDI13.xsd', 'DC.xsd', 'DI.xsd'].map(schema),
  })
  expect({ valid, errors }).toEqual({ valid: true, errors: [] })
})
