import {
  type AnyAtlas,
  type Atlas,
  type AtlasRow,
  type FindingAtlas,
  type JsonObject,
  type RuleId,
  atlas,
  rules,
  tablesInWords,
} from '../library'
import { answerTo, resultOf } from './answer'
import { groundOf } from './grounds'
import { type Content, type Html, html } from './html'
import { clauseLink } from './law'
import type { Page } from './page'
import { factPairs } from './words'

type Row = AtlasRow<unknown, unknown>
type Table = Atlas<unknown, unknown> | FindingAtlas<string>

/** The complete table of a rule, or the tables of a check; null of a rule that has none. */
export function tablesOf(rule: RuleId): AnyAtlas | null {
  const asked = rules[rule]
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- which overload is meant is not inferred
  return 'table' in asked ? (atlas(asked as Parameters<typeof atlas>[0]) as AnyAtlas) : null
}

/** What the tables ask, a name a column. */
export function columnsIn(tables: AnyAtlas): readonly string[] {
  return [...new Set(([tables].flat() as readonly Table[]).flatMap(({ facts }) => facts))]
}

/** Every case that a rule tells apart, each with an example. */
export function completeTables(page: Page, rule: RuleId, tables: AnyAtlas): Html {
  const isCheck = Array.isArray(tables)
  const list = [tables].flat() as readonly Table[]
  const words = tablesInWords(tables, page.locale, false)
  const ids = rowIds(list)
  return html`${list.map((table, place) => {
    const { finding, head, rows } = words[place] as (typeof words)[number]
    return html`${isCheck ? html`<h3>${finding}</h3>` : null}
      <div class="scroll">
        <table data-table="${isCheck ? (table as FindingAtlas<string>).code : ''}" role="table">
          <caption>
            ${caption(page, rows.length)}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              ${head.map((cell, column) => headCell(rule, { cell, column, facts: table.facts, isFirst: isFirstIn(list, place, table.facts[column]) }))}
              <th role="columnheader" scope="col" data-column="witness">${page.t('舉例', 'Example')}</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${table.rows.map((row, at) => tableRow(page, rule, { row, cells: rows[at] as readonly string[], head, id: ids.get(row) as string }))}
          </tbody>
        </table>
      </div>`
  })}`
}

/** Whether a column stands in no table before; so its place on the page is one. */
function isFirstIn(tables: readonly Table[], place: number, column: string | undefined): boolean {
  return column !== undefined && !tables.slice(0, place).some(({ facts }) => facts.includes(column))
}

interface HeadParts {
  readonly cell: string
  readonly column: number
  readonly facts: readonly string[]
  readonly isFirst: boolean
}

/** A column leads back to the words of the text that ground it. */
function headCell(rule: RuleId, { cell, column, facts, isFirst }: HeadParts): Html {
  const name = facts[column]
  const ground = name === undefined ? undefined : groundOf(rule, name)
  return html`<th
    role="columnheader"
    scope="col"
    data-column="${name ?? ['outcome', 'clause'][column - facts.length]}"
    ${isFirst && name !== undefined ? html` id="column-${name}"` : null}
  >
    ${ground === undefined ? cell : html`<a href="#grounds-${ground}">${cell}</a>`}
  </th>`
}

function caption(page: Page, number: number): string {
  return page.t(`${number} 種情形，互不重疊，沒有遺漏`, `${number} cases, none of them twice, none left out`)
}

interface RowParts {
  readonly row: Row
  readonly cells: readonly string[]
  readonly head: readonly string[]
  readonly id: string
}

function tableRow(page: Page, rule: RuleId, { row, cells, head, id }: RowParts): Html {
  const last = cells.length - 1
  return html`<tr
    role="row"
    id="${id}"
    data-code="${row.code}"
    data-outcome="${JSON.stringify(row.outcome)}"
    data-witness="${JSON.stringify(row.witness)}"
  >
    ${cells.map((cell, column) =>
      column === 0
        ? html`<th role="rowheader" scope="row" data-label="${head[0]}">${cell}</th>`
        : html`<td role="cell" data-label="${head[column]}" ${column === last - 1 ? html` class="outcome"` : null}>
            ${column === last ? clauseLink(page, row.clause) : cell}
          </td>`,
    )}
    <td role="cell" class="witness" data-label="${page.t('舉例', 'Example')}">
      ${witness(page, rule, row.witness as JsonObject)}
    </td>
  </tr>`
}

function witness(page: Page, rule: RuleId, facts: JsonObject): Html {
  return html`<details>
    <summary>${page.t('看舉例', 'Show')}</summary>
    <dl class="facts">
      ${factPairs(page, rule, facts).map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </details>`
}

/** A row is known by its code; where a code stands in more than one, by its place too. */
function rowIds(tables: readonly Table[]): ReadonlyMap<Row, string> {
  const seen = new Map<string, number>()
  return new Map(
    tables.flatMap((table) =>
      table.rows.map((row) => {
        const code = 'code' in table && row.code === 'met' ? `${table.code}-met` : row.code
        const before = seen.get(code) ?? 0
        seen.set(code, before + 1)
        return [row, `row-${code}${before === 0 ? '' : `-${before + 1}`}`] as const
      }),
    ),
  )
}

/** What a rule without a table can answer, an example each. */
export function exampleTable(page: Page, rule: RuleId, examples: readonly object[]): Html {
  const { t } = page
  const heads = [t('結果', 'Outcome'), t('事實', 'Facts'), t('條款', 'Clauses')]
  return html`<div class="scroll">
    <table data-examples role="table">
      <caption>
        ${t(`${examples.length} 個例子`, `${examples.length} examples`)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${examples.map((facts, place) => {
          const decision = answerTo(rule, facts)
          const places = [...new Set(decision.basis.map(({ clause }) => clause))]
          return html`<tr
            role="row"
            id="row-${place + 1}"
            data-outcome="${JSON.stringify(decision.value)}"
            data-witness="${JSON.stringify(facts)}"
          >
            <th role="rowheader" scope="row" data-label="${heads[0]}">${resultOf(page, decision)}</th>
            <td role="cell" data-label="${heads[1]}">
              <dl class="facts">
                ${factPairs(page, rule, facts).map(
                  ([name, value]) =>
                    html`<div>
                      <dt>${name}</dt>
                      <dd>${value}</dd>
                    </div>`,
                )}
              </dl>
            </td>
            <td role="cell" data-label="${heads[2]}">
              ${places.map((each): Content => html`${clauseLink(page, each)} `)}
            </td>
          </tr>`
        })}
      </tbody>
    </table>
  </div>`
}
