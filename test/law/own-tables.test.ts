import { describe, expect, test } from 'vitest'
import { appraisalRoles, competitionRoles, grades, tableIssues } from '../../src/law/own-tables'

const once = { kind: 'merit', min: 1, max: 1 }
const competition = Object.fromEntries(competitionRoles.map((role) => [role, once]))
const roles = Object.fromEntries(appraisalRoles.map((role) => [role, null]))
const awards = Object.fromEntries(grades.map((grade) => [grade, roles]))
const faults = (tables: unknown): string[] => tableIssues(tables, 'options.tables').map(({ path, code }) => `${path.replace('options.tables', '')} ${code}`)

test('the grades and roles are those of 8.3, 9.4 and 9.5', () => {
  expect(grades).toEqual(['A+', 'A', 'B', 'C', 'D', 'E'])
  expect(appraisalRoles).toEqual(['administrator', 'seed', 'handler', 'direct-supervisor', 'other-contributor'])
  expect(competitionRoles).toEqual(['handler', 'direct-supervisor', 'other-contributor'])
})

describe('8.3 捌、三 9.5 玖、五 a system\'s own tables', () => {
  test.each<[string, unknown]>([
    ['neither', {}], ['both undefined', { competition: undefined, awards: undefined }], ['one for competitions', { competition }], ['one for grades', { awards }], ['both', { competition, awards }],
    ['a range, and none', { competition: { ...competition, 'handler': { kind: 'commendation', min: 1, max: 2 }, 'direct-supervisor': null } }],
  ])('%s may be given', (_title, tables) => {
    expect(faults(tables)).toEqual([])
  })

  test.each<[unknown, string[], string]>([
    [null, [' wrong-type'], 'null'],
    [[], [' wrong-type'], 'a list'],
    [{ award: awards }, ['.award unknown-key'], 'an unknown table'],
    [{ competition: null, awards: 5 }, ['.competition wrong-type', '.awards wrong-type'], 'no tables'],
    [{ competition: { handler: once } }, ['.competition.direct-supervisor missing', '.competition.other-contributor missing'], 'an incomplete table'],
    [{ competition: { ...competition, handler: undefined } }, ['.competition.handler missing'], 'an undefined award is missing'],
    [{ competition: { ...competition, seed: once } }, ['.competition.seed unknown-key'], 'a role that wins no competition'],
    [{ competition: { ...competition, handler: { kind: 'merit', min: 2, max: 1 } } }, ['.competition.handler.max too-small'], 'less at most than at least'],
    [{ awards: { ...awards, 'F': roles, 'E': undefined } }, ['.awards.E missing', '.awards.F unknown-key'], 'a grade too many and one too few'],
    [{ awards: { ...awards, 'A+': { ...roles, seed: { kind: 'medal', min: 0, max: 1 } } } }, ['.awards.A+.seed.kind not-an-option', '.awards.A+.seed.min not-an-option'], 'an award that is none'],
    [{ competition: {}, awards: {} }, [...competitionRoles.map((role) => `.competition.${role} missing`), ...grades.map((grade) => `.awards.${grade} missing`)], 'empty tables'],
  ])('%j: %j, %s', (tables, expected) => {
    expect(faults(tables)).toEqual(expected)
  })
})
