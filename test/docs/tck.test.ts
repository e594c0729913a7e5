import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { read } from '../../.config/project-files'
import { tckCases } from '../../docs/site/data/tck'
import { atlas } from '../../src/analysis/index'
import { ruleIds, rules } from '../../src/index'

const schema = { fileName: 'testCases.xsd', contents: read('test/docs/fixtures/testCases.xsd') }
const withTable = ruleIds.filter((id) => 'table' in rules[id])

describe('the cases of every table', () => {
  test('are valid by the schema of the kit', async () => {
    const xml = withTable.map((id) => ({ fileName: `${id}.tck.xml`, contents: tckCases(id)! }))
    const { valid, errors } = await validateXML({ xml, schema: [schema] })
    expect({ valid, errors }).toEqual({ valid: true, errors: [] })
  })

  test.each(withTable)('%s: one a row', (id) => {
    const tables = [atlas(rules[id] as never)].flat() as readonly { readonly rows: readonly unknown[] }[]
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
    expect(tckCases(id)!.match(/<testCase /g)).toHaveLength(rows)
  })

  test('a rule without a table has none', () => {
    expect(tckCases('deadlines.due')).toBeNull()
  })

  test('the schema refuses what is no case', async () => {
    const contents = '<testCases xmlns="http://www.omg.org/spec/DMN/20160719/testcase"><case/></testCases>'
    const { valid } = await validateXML({ xml: { fileName: 'cases.xml', contents }, schema: [schema] })
    expect(valid).toBe(false)
  })
})

test('a case says what is put in and what must come out', () => {
  expect(tckCases('training.attendance')).toContain(
    `  <testCase id="2">
    <description>7.1.3 leave-share-reached</description>
    <inputNode name="course">
      <value xsi:type="xsd:string">administrator</value>
    </inputNode>
    <inputNode name="totalHours">
      <value xsi:type="xsd:decimal">10</value>
    </inputNode>
    <inputNode name="leaveHours">
      <value xsi:type="xsd:decimal">2</value>
    </inputNode>
    <inputNode name="unexcusedHours">
      <value xsi:type="xsd:decimal">0</value>
    </inputNode>
    <resultNode name="attendance" type="decision">
      <expected>
        <value xsi:type="xsd:string">leave-share-reached</value>
      </expected>
    </resultNode>
  </testCase>`,
  )
})
