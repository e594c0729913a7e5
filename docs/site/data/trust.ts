import { clausesInTitles } from '../../clauses-in-titles'
import { filesUnder, read } from '../../../.config/project-files'
import { lawCases } from '../../../test/cases/read-cases'
import { type ClauseId, type RuleId, rules } from '../library'

/** What stands behind a rule. */
export interface Trust {
  /** The file that holds the rule. */
  readonly source: string
  /** The files whose tests call it. */
  readonly tests: readonly string[]
  /** How many cases of the project ask it. */
  readonly cases: number
  /** How many properties these tests try on random facts. */
  readonly properties: number
}

const sources = filesUnder('src/law', '.ts').map((path) => ({ path, text: read(path) }))
const tests = filesUnder('test/law', '.test.ts')
  .filter((path) => !path.startsWith('test/law/register/'))
  .map((path) => ({ path, text: read(path), clauses: clausesInTitles(read(path)) }))
/** The tests whose titles name a clause. */
export function testsOf(clause: ClauseId): readonly string[] {
  return tests.filter(({ clauses }) => clauses.includes(clause)).map(({ path }) => path)
}

/** How many cases of the project turn on a clause. */
export function casesOf(clause: ClauseId): number {
  return lawCases.filter(({ clauses }) => clauses.includes(clause)).length
}

export function trustOf(id: RuleId): Trust {
  const { exportName } = rules[id]
  const source = sources.find(({ text }) => text.includes(`id: '${id}'`))
  if (source === undefined) throw new Error(`no file of src/law holds ${id}`)
  const calling = tests.filter(({ text }) => new RegExp(`\\b${exportName}\\(`).test(text))
  return {
    source: source.path,
    tests: calling.map(({ path }) => path),
    cases: lawCases.filter(({ rule }) => rule === id).length,
    properties: calling.reduce((sum, { text }) => sum + (text.match(/\bfc\.assert\(/g) ?? []).length, 0),
  }
}
