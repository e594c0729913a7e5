import { describe, expect, expectTypeOf, test } from 'vitest'
import type { ClauseId } from '../../../src/law/clause-id'
import { type Clause, clauseIds, clauses, defects, readings } from '../../../src/law/register/index'
import { ruleIds } from '../../../src/law/rule-id'
import { expectFrozenPlainData } from '../../kernel/plain-data'
import { read } from '../../../.config/project-files'
import { charactersOf, clauseTexts, regulationText } from '../../whole/regulation-text'

const rows = read('test/law/register/fixtures/clauses.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',') as [id: ClauseId, printed: string, kind: string, encoded: string, rules: string])
const text = regulationText()
const texts = text === null ? null : clauseTexts(text)

test('there are 102 clauses, one under each id, frozen throughout', () => {
  expect(rows.map(([id]) => id)).toEqual([...clauseIds])
  expect(Object.keys(clauses).sort()).toEqual([...clauseIds].sort())
  expect(Object.keys(clauses)).toHaveLength(102)
  expectFrozenPlainData(clauses)
})

describe.each(rows)('%s %s', (id, printed, kind, encoded, rules) => {
  const clause: Clause = clauses[id]

  test('is what the list of clauses says', () => {
    expect({ ...clause }).toMatchObject({
      id,
      printed,
      kind,
      encoded: encoded === '-' ? 'no' : encoded,
      rules: rules === '' ? [] : rules.split(' '),
    })
    for (const rule of clause.rules) expect(ruleIds).toContain(rule)
  })

  test('says why where not every norm can be asked, and only there', () => {
    expect(clause.why !== undefined).toBe(clause.encoded !== 'yes' && clause.kind !== 'stem')
    expect(
      clause.why === undefined ||
        (/[\u4e00-\u9fff].*。$/.test(clause.why['zh-TW']) && /^[A-Z].*\.$/.test(clause.why.en)),
    ).toBe(true)
  })

  test('is summed up in one or two sentences in each language', () => {
    expect(clause.summary['zh-TW']).toMatch(/^[^。]*[\u4e00-\u9fff][^。]*。([^。]*。)?$/)
    expect(clause.summary.en).toMatch(/^[A-Z0-9][\x20-\x7e\u0080-\u9fff]*[.]$/)
    expect(clause.summary.en.match(/\.( |$)/g)!.length).toBeLessThanOrEqual(2)
  })

  test('has short operative words, none twice, all of them its own', () => {
    expect(new Set(clause.words).size).toBe(clause.words.length)
    for (const words of clause.words) {
      expect(words).toMatch(/^\S.{0,18}\S$/)
      if (texts !== null) expect(texts.get(id)!.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''))
    }
  })

  test('has the readings and the defects that name it', () => {
    expect(clause.readings).toEqual(
      Object.entries(readings)
        .filter(([, entry]) => entry.clauses.includes(id))
        .map(([key]) => key),
    )
    expect(clause.defects).toEqual(
      Object.entries(defects)
        .filter(([, entry]) => entry.clauses.includes(id))
        .map(([key]) => key),
    )
  })
})

test('a reading of a clause that carries a rule is one that its rules can ask for, by the list of readings', () => {
  const named = new Set(Object.values<Clause>(clauses).flatMap((clause) => clause.readings))
  expect([...named].sort()).toEqual(Object.keys(readings).sort())
})

test('the clauses, kinds and measures of being carried out are closed to the compiler', () => {
  expectTypeOf<Clause['encoded']>().toEqualTypeOf<'yes' | 'partly' | 'no'>()
  expectTypeOf<'5.3.9'>().not.toExtend<keyof typeof clauses>()
})

describe.runIf(text !== null)('beside the text of the regulation', () => {
  // 因應, 應用, 支應 and 取得, 得其 are words of their own: no modality.
  const modal = /(?<![因支])應(?![用])|(?<!取)得(?!其)|原則|至少|至多|至遲|予以|並予|視同/g
  const figure =
    /\d+(-\d+分|%以上|個工作天內|次)|[兩三]次|[一兩]人|兩名|個?工作天(內|起)|每(月|季|年|兩個月)|未達\d+分|次一年度|1\/20/g
  const plain = (words: string): string => words.replace(/\s/g, '')

  test.each([...(texts ?? [])])(
    '%s: every modality and every figure stands in one of the operative words',
    (id, printed) => {
      const found = [...plain(printed).matchAll(modal), ...plain(printed).matchAll(figure)].map(([match]) => match)
      const own = clauses[id].words.map(plain)
      expect([...new Set(found)].filter((match) => !own.some((words) => words.includes(match)))).toEqual([])
    },
  )

  test('the printed words of every defect stand in one of its clauses', () => {
    const absent = Object.entries(defects).filter(
      ([, { clauses: places, printed }]) =>
        !places.some((place) => charactersOf(texts!.get(place)!).includes(charactersOf(printed))),
    )
    expect(absent.map(([id]) => id)).toEqual([])
  })
})
