import { describe, expect, test } from 'vitest'
import { gradeScore, checkSupportRoster, courseAttendance, workingGroupChair, scopeApplies } from '../../../src'
import { type AnyAtlas, type Cell, atlas, atlasCsv, atlasJson, atlasMarkdown, cellText } from '../../../src/analysis'
import { faultsOf } from '../../kernel/thrown-by'

/** Fields of CSV as RFC 4180 has them, read one character at a time. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    if (quoted && text[at] === '"' && text[at + 1] === '"') field += text.charAt(++at)
    else if (text[at] === '"') quoted = !quoted
    else if (!quoted && (text[at] === ',' || text.startsWith('\r\n', at))) {
      rows.at(-1)!.push(field)
      field = ''
      if (text[at] === '\r' && ++at < text.length - 1) rows.push([])
    } else field += text.charAt(at)
  }
  return rows
}

describe('a cell as a person reads it', () => {
  test.each<[Cell, string]>([
    [{ any: true }, '-'],
    [{ equals: 'seed' }, 'seed'],
    [{ equals: true }, 'true'],
    [{ equals: null }, 'null'],
    [{ oneOf: ['launch', 'operations'] }, 'launch, operations'],
    [{ from: 60, fromIncluded: true, to: 70, toIncluded: false }, '>= 60 and < 70'],
    [{ from: 5, fromIncluded: false, to: 1000, toIncluded: true }, '> 5 and <= 1000'],
    [{ from: '2021-07-01', fromIncluded: true }, '>= 2021-07-01'],
    [{ like: ['passed'], seen: {} }, 'like ["passed"]'],
  ])('%j: %s', (cell, text) => {
    expect(cellText(cell)).toBe(text)
  })
})

describe('CSV', () => {
  test('has a head and a row for each row, read back as they were', () => {
    const table = atlas(scopeApplies)
    const [head, ...rows] = readCsv(atlasCsv(table))
    expect(head).toEqual(['kind', 'exclusion', 'outcome', 'clause', 'code', 'witness'])
    expect(rows).toEqual(
      table.rows.map(({ when, outcome, clause, code, witness }) => [
        cellText(when['kind']!),
        cellText(when['exclusion']!),
        outcome,
        clause,
        code,
        JSON.stringify(witness),
      ]),
    )
  })

  test('tells the tables of a check apart', () => {
    const rows = readCsv(atlasCsv(atlas(checkSupportRoster)))
    expect(rows[0]).toEqual([
      ...['finding', 'administrators', 'seedsAgainstQuota', 'outcome', 'clause', 'code', 'witness'],
      ...['seedsAgainstQuota (zh-TW)', 'seedsAgainstQuota (en)'],
    ])
    expect(rows.slice(1).map(([finding, administrators, seeds]) => [finding, administrators, seeds])).toEqual([
      ['administrators-too-few', '< 2', '-'],
      ['administrators-too-few', '>= 2', '-'],
      ['seeds-too-few', '-', 'under'],
      ['seeds-too-few', '-', 'within, over'],
      ['seeds-too-many', '-', 'over'],
      ['seeds-too-many', '-', 'under, within'],
    ])
  })

  test('says cuts in words of both languages, in columns after the others', () => {
    const [head, ...rows] = readCsv(atlasCsv(atlas(courseAttendance)))
    expect(head!.slice(7)).toEqual(['leaveShare (zh-TW)', 'leaveShare (en)', 'unexcused (zh-TW)', 'unexcused (en)'])
    expect(rows.map((row) => row[7]!.replace(/.*（(.*)）/, '$1')).filter((_, place) => place % 4 < 2)).toEqual([
      ...['未滿 20%', '20% 以上', '未滿 20%', '20% 以上'],
      ...['未滿 10%', '10% 以上'],
    ])
    const ofCheck = readCsv(atlasCsv(atlas(checkSupportRoster)))
    expect(ofCheck.map((row) => row.length)).toEqual(ofCheck.map(() => 9))
    expect(ofCheck[1]!.slice(7)).toEqual(['', ''])
    expect(ofCheck[3]!.slice(7)).toEqual(['未達下限（未達 2）', 'below the minimum (below 2)'])
  })

  test('quotes what would break a row', () => {
    const made: AnyAtlas = {
      rule: 'appraisal.duty',
      facts: ['a'],
      rows: [
        { when: { a: { equals: 'x,"y"\r\nz' } }, outcome: { b: 1 }, clause: '9.1', code: 'c', witness: { a: 'x|\\' } },
      ],
    }
    expect(readCsv(atlasCsv(made))[1]).toEqual(['x,"y"\r\nz', '{"b":1}', '9.1', 'c', '{"a":"x|\\\\"}'])
    expect(atlasMarkdown(made, { locale: 'en' }).split('\n').at(-2)).toContain('x\\|\\\\')
  })
})

test('JSON is the table itself', () => {
  expect(JSON.parse(atlasJson(atlas(gradeScore)))).toEqual(atlas(gradeScore))
})

describe('Markdown', () => {
  test('has as many columns in every line, all in words', () => {
    expect(atlasMarkdown(atlas(workingGroupChair), { locale: 'zh-TW' })).toBe(
      [
        '| 召集人 | 結果 | 條款 | 舉例 |',
        '| --- | --- | --- | --- |',
        '| 出席 | 由召集人擔任主席 | 伍、三、(六) | 召集人：出席 |',
        '| 不克出席 | 由出席人員推派一人為主席 | 伍、三、(六) | 召集人：不克出席 |',
        '',
      ].join('\n'),
    )
  })

  test('has the tables of a check under one another', () => {
    const text = atlasMarkdown(atlas(checkSupportRoster), { locale: 'en' })
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '### too few system administrators',
      '### too few seed staff',
      '### too many seed staff',
    ])
    expect(text).toContain('\n\n### too few seed staff\n\n| seed staff | outcome | clause | example |\n')
  })

  test('is written in a language that there is', () => {
    expect(faultsOf(() => atlasMarkdown(atlas(workingGroupChair), { locale: 'fr' as never }))).toEqual([
      'options.locale not-an-option',
    ])
    expect(faultsOf(() => atlasMarkdown(atlas(workingGroupChair), undefined as never))).toEqual([
      'options.locale not-an-option',
    ])
  })
})

describe('what is no table of atlas is refused', () => {
  const [row] = atlas(workingGroupChair).rows
  const table = atlas(workingGroupChair)
  const cut = { value: 'present', when: {} }

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number too large for JSON', 1n],
    ['an object without rows', { rule: 'governance.working-group-chair', facts: [] }],
    [
      'a row whose cell is none',
      { ...table, rows: [{ ...row, when: { convener: { equals: 'present', any: true } } }] },
    ],
    ['a row under a clause that there is not', { ...table, rows: [{ ...row, clause: '5.9' }] }],
    ['a list of tables without the finding of each', [table]],
    [
      'cuts that compare nothing',
      { ...table, cuts: { convener: [{ ...cut, where: [{ left: {}, is: '>', right: {} }] }] } },
    ],
    [
      'cuts that compare dates',
      { ...table, cuts: { convener: [{ ...cut, where: [{ left: 'a', is: '>', right: 'b' }] }] } },
    ],
  ])('%s', (_title, tables) => {
    for (const write of [atlasJson, atlasCsv, (all: AnyAtlas) => atlasMarkdown(all, { locale: 'en' })])
      expect(() => write(tables as AnyAtlas)).toThrow('tables must be a table that atlas gave')
  })

  test('the table of a rule that there is not has no words', () => {
    expect(faultsOf(() => atlasMarkdown({ ...table, rule: 'governance.chair' }, { locale: 'en' }))).toEqual([
      'options.words missing',
    ])
  })

  test('a row that lacks a cell of what the table looks at, each by its path', () => {
    const more = { ...table, facts: ['mood', ...table.facts, '__proto__'] }
    const paths = (before: string): string[] =>
      [0, 1].flatMap((place) =>
        ['mood', '__proto__'].map((fact) => `tables.${before}rows.${place}.when.${fact} missing`),
      )
    for (const write of [atlasJson, atlasCsv, (all: AnyAtlas) => atlasMarkdown(all, { locale: 'en' })]) {
      expect(faultsOf(() => write(more))).toEqual(paths(''))
      expect(faultsOf(() => write([{ ...more, code: 'mood' }] as unknown as AnyAtlas))).toEqual(paths('0.'))
    }
  })

  test('what contains itself', () => {
    const cycle: unknown[] = [{ ...table, code: 'mood' }]
    cycle.push(cycle)
    for (const write of [atlasJson, atlasCsv, (all: AnyAtlas) => atlasMarkdown(all, { locale: 'en' })])
      expect(faultsOf(() => write(cycle as never))).toEqual(['tables wrong-type'])
    expect(faultsOf(() => cellText({ equals: cycle } as never))).toEqual(['cell wrong-type'])
  })

  test('but what stands beside its members is left out', () => {
    const more = { ...table, more: 1n, toJSON: () => 'nothing', rows: [{ ...row, more: Symbol('more') }] }
    expect(JSON.parse(atlasJson(more as never))).toEqual({ ...table, rows: [row] })
  })

  test('as is what is no cell', () => {
    expect(() => cellText({ from: true } as unknown as Cell)).toThrow('cell must be a cell of a table that atlas gave')
  })

  test('a table that was written to JSON and read back is written alike', () => {
    for (const tables of [table, atlas(checkSupportRoster)]) {
      expect(atlasJson(tables)).toBe(`${JSON.stringify(tables, null, 2)}\n`)
      expect(atlasCsv(JSON.parse(atlasJson(tables)) as AnyAtlas)).toBe(atlasCsv(tables))
    }
  })
})
