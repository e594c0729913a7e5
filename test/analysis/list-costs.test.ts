import { describe, expect, test } from 'vitest'
import { checkCouncil, checkTechnicalTeam, checkWorkingGroup, mayMergeGroups, trainingFollowUp } from '../../src'
import { nearestFlips } from '../../src/analysis'
import { subjectsOf } from '../../src/analysis/subject'
import type { Facts, TestedFinding, TestedRule, TestedTable } from './all-tables'
import { readingBy } from './all-tables'

type Derivation = NonNullable<TestedTable['derive']>[string] & { readonly of: (...given: unknown[]) => unknown }

/** A rule that says how often its tables were asked. */
function counting(rule: unknown): { readonly rule: never; readonly asked: () => number } {
  const { table } = rule as TestedRule
  let asked = 0
  const counted = <Given extends unknown[], Value>(called: (...given: Given) => Value) => {
    return (...given: Given): Value => {
      asked++
      return called(...given)
    }
  }
  const ofFinding = (finding: TestedFinding): TestedFinding => ({ ...finding, items: counted(finding.items) })
  const ofTable = ({ derive = {}, ...others }: TestedTable): TestedTable => ({
    ...others,
    derive: Object.fromEntries(
      Object.entries(derive as Record<string, Derivation>).map(([name, derivation]) => [
        name,
        { ...derivation, of: counted(derivation.of) },
      ]),
    ),
  })
  const copy = Object.assign(() => undefined, rule, {
    table: Array.isArray(table) ? table.map(ofFinding) : ofTable(table),
  })
  return { rule: copy as never, asked: () => asked }
}

const several = <Entry>(length: number, entryAt: (place: number) => Entry): Entry[] =>
  Array.from({ length }, (_, place) => entryAt(place))
const names = (length: number): string[] => several(length, (place) => `${place}`)

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

  test('but where it looks at the order of all entries: there about as much more often as the list is longer', () => {
    const [short, long] = [20, 80].map((length) => {
      const copy = counting(trainingFollowUp)
      nearestFlips(copy.rule, {
        course: 'seed',
        results: several(length, (place) => (place % 2 ? 'passed' : 'failed')),
      } as never)
      return copy.asked()
    })
    expect(long! / short!).toBeLessThan(5)
  })
})

test('entries that are alike ask no more of what is not known than one of them', () => {
  const asked = (length: number): unknown =>
    subjectsOf(checkCouncil as never, readingBy({}) as never).map(({ ways }) =>
      ways({ standingRepresentatives: several(length, () => 'doit-center-director'), agencyRepresentatives: [] }),
    )
  expect(asked(100)).toEqual(asked(3))
})
