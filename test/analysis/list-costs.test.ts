import { describe, expect, test } from 'vitest'
import { checkCouncil, checkTechnicalTeam, checkWorkingGroup, mayMergeGroups, trainingFollowUp } from '../../src'
import { nearestFlips } from '../../src/analysis'
import { askedTablesOf } from '../../src/analysis/table/asked-table'
import { type Facts, type TestedFinding, type TestedRule, type TestedTable, readingBy } from './all-tables'

type Called = (...given: unknown[]) => unknown
type Derivation = NonNullable<TestedTable['derive']>[string] & {
  readonly of: Called
  readonly fold?: { readonly next: Called }
}

/** A rule that says how often its tables were asked, and how many entries of lists were walked past beside them. */
function counting(rule: unknown): {
  readonly rule: never
  readonly asked: () => number
  readonly walked: () => number
} {
  const { table } = rule as TestedRule
  const times = { asked: 0, walked: 0 }
  const counted = <Given extends unknown[], Value>(
    called: (...given: Given) => Value,
    what: 'asked' | 'walked' = 'asked',
  ) => {
    return (...given: Given): Value => {
      times[what]++
      return called(...given)
    }
  }
  const ofFinding = (finding: TestedFinding): TestedFinding => ({ ...finding, items: counted(finding.items) })
  const ofTable = ({ derive = {}, ...others }: TestedTable): TestedTable => ({
    ...others,
    derive: Object.fromEntries(
      Object.entries(derive as Record<string, Derivation>).map(([name, derivation]) => [
        name,
        {
          ...derivation,
          of: counted(derivation.of),
          ...(derivation.fold && { fold: { ...derivation.fold, next: counted(derivation.fold.next, 'walked') } }),
        },
      ]),
    ),
  })
  const copy = Object.assign(() => undefined, rule, {
    table: Array.isArray(table) ? table.map(ofFinding) : ofTable(table),
  })
  return { rule: copy as never, asked: () => times.asked, walked: () => times.walked }
}

const several = <Entry>(length: number, entryAt: (place: number) => Entry): Entry[] =>
  Array.from({ length }, (_, place) => entryAt(place))
const names = (length: number): string[] => several(length, (place) => `${place}`)

const resultsBy = (resultAt: (place: number) => string) => (length: number) => ({
  course: 'seed',
  results: several(length, resultAt),
})

const lists: readonly [string, unknown, (length: number) => Facts][] = [
  [
    'a working group',
    checkWorkingGroup,
    (length) => ({
      convenerFirstTierHead: true,
      members: several(length, (place) => ({ id: `${place}`, roles: [place % 2 ? 'administrator' : 'other'] })),
    }),
  ],
  [
    'a council at fault in many places',
    checkCouncil,
    (length) => ({
      convener: 'doit-commissioner',
      deputyConvener: 'doit-deputy-commissioner',
      standingRepresentatives: several(length, (place) => (place % 2 ? 'other' : 'doit-section-chief')),
      agencyRepresentatives: several(length, (place) => ({ from: 'school', firstTierHead: place % 2 === 0 })),
      asOf: '2022-01-01',
    }),
  ],
  [
    'a team',
    checkTechnicalTeam,
    (length) => ({
      vendorCommissioned: true,
      leaders: several(length, () => ({ appointedBy: 'vendor', post: 'manager' })),
    }),
  ],
  ['results that pass and fail in turn', trainingFollowUp, resultsBy((place) => (place % 2 ? 'passed' : 'failed'))],
  ['results that all pass', trainingFollowUp, resultsBy(() => 'passed')],
  ['two failures between passes', trainingFollowUp, resultsBy((place) => (place % 3 ? 'failed' : 'passed'))],
  ['two groups of the same members', mayMergeGroups, (length) => ({ ...groups, a: names(length), b: names(length) })],
  ['groups two members apart', mayMergeGroups, (length) => ({ ...groups, a: names(length), b: names(length + 2) })],
]
const groups = { committee: 'working-group' }

describe('a table is asked about a long list no more often than about a short one', () => {
  test.each(lists)('%s', (_title, rule, factsOf) => {
    const asked = [20, 80].map((length) => {
      const copy = counting(rule)
      nearestFlips(copy.rule, factsOf(length) as never)
      return copy.asked()
    })
    expect(asked[0]).toBeGreaterThan(5)
    expect(asked[0]).toBeLessThan(300)
    expect(asked[1]).toBe(asked[0])
  })
})

test('a list of which the order counts is walked through as often, whatever its length', () => {
  const [short, long] = [20, 80].map((length) => {
    const copy = counting(trainingFollowUp)
    nearestFlips(copy.rule, resultsBy((place) => (place % 2 ? 'passed' : 'failed'))(length) as never)
    return copy.walked()
  })
  expect(short).toBeGreaterThan(20)
  expect(long! / short!).toBeLessThan(5)
})

test('entries that are alike ask no more of what is not known than one of them', () => {
  const asked = (length: number): unknown =>
    askedTablesOf(checkCouncil as never, readingBy({}) as never).map(({ ways }) =>
      ways({ standingRepresentatives: several(length, () => 'doit-center-director'), agencyRepresentatives: [] }),
    )
  expect(asked(100)).toEqual(asked(3))
})
