import { describe, expect, test } from 'vitest'
import type { ClauseId } from '../../../src/law/clause-id'
import { type Clause, clauseIds, clauses } from '../../../src/law/register/index'
import { rules } from '../../../src/law/rules'
import { filesUnder, read } from '../../../.config/project-files'
import { clausesIn, clausesInTitles, describeTitles } from '../../../docs/clauses-in-titles'
import { rulesIn } from './rules-in-source'

const all = Object.values(rules)
const register = Object.values<Clause>(clauses)
const defined = filesUnder('src/law', '.ts').flatMap((path) => rulesIn(read(path)))
const testFiles = filesUnder('test/law', '.test.ts')
  .filter((path) => !path.startsWith('test/law/register/'))
  .map((path) => ({ path, text: read(path), named: clausesInTitles(read(path)) }))
const clausesOf = (names: readonly string[]): readonly string[] =>
  all.filter(({ exportName }) => names.includes(exportName)).flatMap((rule) => rule.clauses)
const inOrder = (ids: readonly string[]): string[] =>
  [...ids].sort((a, b) => clauseIds.indexOf(a as ClauseId) - clauseIds.indexOf(b as ClauseId))

test('every rule is found in the sources, and no other is', () => {
  expect([...defined].sort()).toEqual(all.map(({ exportName }) => exportName).sort())
})

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (id, { exportName, clauses: carried }) => {
  test('says of itself and in the register that it carries out the same clauses', () => {
    expect(inOrder(carried)).toEqual(
      register
        .filter(({ rules: named }) => named.includes(id))
        .map((clause) => clause.id)
        .sort((a, b) => clauseIds.indexOf(a) - clauseIds.indexOf(b)),
    )
  })

  test.each(carried)('is tested under %s, by its title and its name', (clause) => {
    const calling = new RegExp(`\\b${exportName}\\b`)
    expect(
      testFiles.filter(({ text, named }) => named.includes(clause) && calling.test(text)).map(({ path }) => path),
    ).not.toEqual([])
  })
})

test("the titles of a rule's own tests name its clauses alone; those of a part that serves several rules, clauses that some rule carries out", () => {
  const stray = testFiles.flatMap(({ path, named }) => {
    const source = path.replace('test/', 'src/').replace('.test.ts', '.ts')
    const own = filesUnder('src/law', '.ts').includes(source) ? clausesOf(rulesIn(read(source))) : []
    const carried: readonly string[] = own.length > 0 ? own : all.flatMap((rule) => rule.clauses)
    return named.filter((id) => !carried.includes(id)).map((id) => `${path} ${id}`)
  })
  expect(stray).toEqual([])
})

test('every clause that is carried out, in part or whole, has a rule, and no other has', () => {
  expect(
    register.filter(({ encoded, rules: named }) => (encoded === 'no') !== (named.length === 0)).map(({ id }) => id),
  ).toEqual([])
})

describe('what is read from the sources', () => {
  test.each<[string, string[]]>([
    ['5.1.5 伍、一、(五) council chair', ['5.1.5']],
    ['2.2 to 2.4, 3 貳、二至四 · 參 the bodies', ['2.2', '2.3', '2.4', '3']],
    [
      '9.5.1 玖、五、(一) to 9.5.6 (六) and 9.6 六 consequences',
      ['9.5.1', '9.5.2', '9.5.3', '9.5.4', '9.5.5', '9.5.6', '9.6'],
    ],
    ['5.1.2.2 伍、一、(二)、2 · 5.2.2 伍、二、(二) centers', ['5.1.2.2', '5.2.2']],
    ['leave of 2026-11-23 through 11-25, 20% of it', []],
    ['the 8585 line', ['8585']],
  ])('the title %j names %j', (title, ids) => {
    expect(clausesIn(title)).toEqual(ids)
  })

  test('titles are those of describe, in a table too, and not those of test', () => {
    expect(
      describeTitles(
        "describe('a', () => { test('b', c) }); describe.each([['d', 1], ['e', 2]])('%s', f); describe.each(g)('%s', h)",
      ),
    ).toEqual(['a', 'd', 'e'])
  })

  test('rules are read where they are defined', () => {
    expect(
      rulesIn(
        "const a = tableRule(() => ({ exportName: 'a' })), b = 1\nexport const c = defineRule({ exportName: 'c' })",
      ),
    ).toEqual(['a', 'c'])
  })
})
