import { InvalidInputError } from '../../kernel/errors'
import { inputIssue } from '../../kernel/input-issue'
import type { Json } from '../../kernel/json'
import { notAnOption } from '../../kernel/member-issues'
import { ownMembers } from '../../kernel/own-members'
import type { ReadInput } from '../../kernel/read-input'
import { isRuleId } from '../../law/guards'
import type { RuleId } from '../../law/rule-id'
import type { AnyWords } from '../../wording/any-words'
import { isWords } from '../../wording/read-words'
import type { AnyAtlas, Atlas } from './atlas'
import { readCell, readTables } from './atlas-shape'
import { locales } from '../../kernel/locale'
import { rowCellWords, tablesInWords } from './atlas-words'
import type { Cell } from '../table/cell'
import { type TextOptions, readLocale } from '../../kernel/text-options'

/**
 * A complete table as JSON, indented.
 *
 * @throws InvalidInputError where the argument is not what `atlas` gave
 * @example
 * JSON.parse(atlasJson(atlas(workingGroupChair))).rows[0].outcome // => 'convener'
 */
export function atlasJson(tables: AnyAtlas): string {
  return `${JSON.stringify(readTables(tables), null, 2)}\n`
}

/**
 * A complete table as CSV by RFC 4180: what the rows look at, then outcome, clause, code and the witness as JSON, and
 * last, of what stands for a share, a number or a date, the cut in words, a column a language. The tables of a check
 * stand under one another, told apart by the first column.
 *
 * @throws InvalidInputError where the argument is not what `atlas` gave
 * @example
 * atlasCsv(atlas(workingGroupChair)).split('\r\n')[1] // => 'present,convener,5.3.6,convener-chairs,"{""convener"":""present""}"'
 */
export function atlasCsv(tables: AnyAtlas): string {
  return grid(readTables(tables))
    .map((row) => `${row.map(csvField).join(',')}\r\n`)
    .join('')
}

/**
 * A complete table as a table of Markdown, in words: what the rows look at, then outcome, clause and an example of the
 * facts. The tables of a check stand under one another, each under what its finding says.
 *
 * @param tables - what `atlas` gave
 * @param options - the language, and of a rule of another law its words
 * @throws InvalidInputError where the argument is not what `atlas` gave, the locale is unknown, or the words are
 *   missing or another rule's
 * @example
 * atlasMarkdown(atlas(workingGroupChair), { locale: 'en' }).split('\n')[2] // => '| present | the convener chairs | 5.3.6 | convener: present |'
 */
export function atlasMarkdown(tables: AnyAtlas, options: TableTextOptions): string {
  const known = readTables(tables)
  const locale = readLocale(options)
  const words = readWordsOf(known, options)
  if ('issues' in locale || 'issues' in words)
    throw new InvalidInputError([locale, words].flatMap((read) => ('issues' in read ? read.issues : [])))
  return tablesInWords(known, locale.value, true, words.value)
    .map(
      ({ finding, head, rows }) =>
        `${finding === null ? '' : `### ${finding}\n\n`}${[head, head.map(() => '---'), ...rows].map(markdownRow).join('')}`,
    )
    .join('\n')
}

/** How a table is put into words. */
export interface TableTextOptions extends TextOptions {
  /** The words of a rule of another law; of this one's they are known. */
  readonly words?: AnyWords | undefined
}

/** The words of the rule of a table: none are needed of a rule of this law. */
function readWordsOf(tables: AnyAtlas, options: unknown): ReadInput<AnyWords | undefined> {
  const rules = [tables].flat().map(({ rule }) => rule)
  const path = 'options.words'
  const members = ownMembers(options)
  const given = typeof members === 'string' ? undefined : members['words']
  if (given === undefined)
    return rules.every((rule) => isRuleId(rule)) ? { value: undefined } : { issues: [inputIssue(path, 'missing')] }
  const words = ownMembers(given)
  if (!isWords(words)) return { issues: [inputIssue(path, 'wrong-type', { expected: 'the words of a rule' })] }
  return rules.includes(words.rule) ? { value: words } : { issues: [notAnOption(`${path}.rule`, words.rule, rules)] }
}

function markdownRow(row: readonly string[]): string {
  return `| ${row.map((field) => field.replaceAll('\\', '\\\\').replaceAll('|', '\\|')).join(' | ')} |\n`
}

/**
 * A cell in a line, its values as they are: `>= 60 and < 70`, `launch, operations`, and `-` for any.
 *
 * @throws InvalidInputError where the argument is no cell of a table that `atlas` gave
 * @example
 * cellText({ from: 60, fromIncluded: true, to: 70, toIncluded: false }) // => '>= 60 and < 70'
 */
export function cellText(cell: Cell): string {
  return textOfCell(readCell(cell))
}

function textOfCell(cell: Cell): string {
  if ('any' in cell) return '-'
  if ('equals' in cell) return jsonText(cell.equals)
  if ('oneOf' in cell) return cell.oneOf.map(jsonText).join(', ')
  if ('like' in cell) return `like ${jsonText(cell.like)}`
  return [
    ...(cell.from === undefined ? [] : [`${cell.fromIncluded === true ? '>=' : '>'} ${cell.from}`]),
    ...(cell.to === undefined ? [] : [`${cell.toIncluded === true ? '<=' : '<'} ${cell.to}`]),
  ].join(' and ')
}

function grid(tables: AnyAtlas): string[][] {
  const list = [tables].flat() as (Atlas<unknown, unknown, string, string> & { readonly code?: string })[]
  const facts = [...new Set(list.flatMap((each) => each.facts))]
  const labelled = [...new Set(list.flatMap(({ cuts = {} }) => Object.keys(cuts)))]
  const isCheck = Array.isArray(tables)
  return [
    [
      ...(isCheck ? ['finding'] : []),
      ...facts,
      ...['outcome', 'clause', 'code', 'witness'],
      ...labelled.flatMap((fact) => locales.map((locale) => `${fact} (${locale})`)),
    ],
    ...list.flatMap(({ rule, code: finding, rows, cuts = {} }) =>
      rows.map(({ when, outcome, clause, code, witness }) => [
        ...(isCheck ? [String(finding)] : []),
        ...facts.map((fact) => textOfCell(Object.hasOwn(when, fact) ? (when[fact] as Cell) : { any: true })),
        jsonText(outcome as Json),
        clause,
        code,
        JSON.stringify(witness),
        ...labelled.flatMap((fact) =>
          locales.map((locale) =>
            Object.hasOwn(when, fact) ? rowCellWords(rule as RuleId, fact, when, cuts, locale) : '',
          ),
        ),
      ]),
    ),
  ]
}

function jsonText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
