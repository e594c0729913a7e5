import { readdirSync, readFileSync } from 'node:fs'
import { typedCode } from '../../src/cli/typed-code'
import { csvRecords } from '../../src/calendar/csv-records'
import type { ClauseId } from '../../src/law/clause-id'
import { findClauses } from '../../src/law/register/index'
import { isRuleId } from '../../src/law/guards'
import { type RuleId, ruleIds } from '../../src/law/rule-id'
import { allWords } from '../../src/wording/all-words'
import { expectedIn, factsIn, optionsIn } from './case-cells'

/** One case: what a rule is asked, what it must answer, and why. */
export interface LawCase {
  /** The file and the line on which it begins, such as `05-governance.csv:12`. */
  readonly place: string
  readonly clauses: readonly ClauseId[]
  readonly rule: RuleId
  readonly facts: unknown
  readonly options?: object
  readonly value?: unknown
  readonly error?: string
  readonly reason: string
}

/** What the columns of every file are called, in this order. */
export const columns = ['條款', '規則', '事實', '解讀', '預期結果', '理由'] as const

const folder = new URL('.', import.meta.url)

/** The files of cases, one a chapter. */
export const caseFiles: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.csv'))

/** The cases of a file; every fault is named by the file and the line. */
export function casesIn(file: string, text: string): readonly LawCase[] {
  const [head, ...records] = csvRecords(text.replace(/^\ufeff/, ''))
  if (head?.fields?.join() !== columns.join()) throw new Error(`${file}:1: 首列必須是 ${columns.join('、')}`)
  const faults: string[] = []
  const cases = records.flatMap(({ line, fields }) => {
    const place = `${file}:${line}`
    if (fields?.every((field) => field === '') === true) return []
    try {
      return [caseOf(place, fields)]
    } catch (error) {
      faults.push(`${place}: ${(error as Error).message}`)
      return []
    }
  })
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return cases
}

function caseOf(place: string, fields: readonly string[] | null): LawCase {
  if (fields === null) throw new Error('引號沒有成對')
  if (fields.length !== columns.length) throw new Error(`有 ${fields.length} 欄，應有 ${columns.length} 欄`)
  const [clauses, rule, facts, options, expected, reason] = fields.map((field) => field.replaceAll('\r\n', '\n')) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const id = typedCode(rule, ruleIds, (each) => Object.values(allWords[each].title))
  if (!isRuleId(id)) throw new Error(`沒有「${rule}」這項規則`)
  const taken = optionsIn(options)
  return {
    place,
    clauses: clauses.split('；').flatMap((clause) => findClauses(clause)),
    rule: id,
    facts: factsIn(id, facts),
    ...(taken !== undefined && { options: taken }),
    ...expectedIn(id, expected),
    reason,
  }
}

/** Every case of the project, in the law's order. */
export const lawCases: readonly LawCase[] = caseFiles.flatMap((file) =>
  casesIn(file, readFileSync(new URL(file, folder), 'utf8')),
)
