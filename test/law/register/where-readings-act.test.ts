import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { RolloutRulesError } from '../../../src/kernel/errors'
import { deadlineDuties } from '../../../src/law/deadlines'
import { readingChoices } from '../../../src/law/reading-choices'
import { type Reading, readings as registered } from '../../../src/law/register/index'
import type { Basis, Decision } from '../../../src/law/rule'
import { type RuleId, ruleIds } from '../../../src/law/rule-id'
import { rules } from '../../../src/law/rules'
import { allWords } from '../../../src/wording/all-words'
import { asked } from '../../analysis/asked'
import { anyReadings } from '../arbitrary-deadlines'
import { factsOf } from '../arbitrary-facts'
import { lawCases } from '../../cases/read-cases'

type Options = { readonly readings?: Readonly<Record<string, string>> }
type Question = readonly [rule: RuleId, facts: unknown, options: Options]
/** A reading at a clause, as `reading clause`. */
type Place = string

/** Where a reading changes a step under a clause that leaves it unsaid, and why. */
const unsaid: Readonly<Record<Place, string>> = {
  ...Object.fromEntries(
    ['successor-bodies', 'municipal-schools', 'communications-division'].flatMap((reading) =>
      ['2.2', '2.3', '2.4', '2.5', '3']
        .filter((clause) => !placesOf(reading).includes(clause))
        .map((clause) => [`${reading} ${clause}`, 'a name on no list is looked for on every one']),
    ),
  ),
}

/** Where a clause says a reading that no decision citing it lists, and why. */
const unmet: Readonly<Record<Place, string>> = {
  ...Object.fromEntries(
    ['6.1', '6.2', '7.1', '7.2'].map((clause) => [
      `district-office-duties ${clause}`,
      'no rule asks whether the whole section binds; a record of a district office does',
    ]),
  ),
  'inclusion-lasts 9.5.6': 'a rule is told whether the body is in the appraisal already; a record tells in which years',
  'administrator-escalation 6.3.2': 'says to whom an administrator turns; the rule cites 6.1.1 for it',
  ...Object.fromEntries(
    ['6.1.2', '6.2.2'].map((clause) => [
      `dual-role ${clause}`,
      'the rule of the roster is given numbers; who is counted in both only a record tells',
    ]),
  ),
  ...Object.fromEntries(
    ['9.4.2', '9.4.3', '9.4.4', '9.4.5'].map((clause) => [
      `score-out-of-range ${clause}`,
      'a score in the midst of the bands is never out of range; the reading is of all bands together',
    ]),
  ),
}

/** All days about the closures of 2024 and about a make-up Saturday, for every limit. */
const limits: readonly Question[] = ['2024-07-18', '2024-07-22', '2024-07-23', '2025-02-06'].flatMap((day) => [
  ...deadlineDuties.flatMap((duty): Question[] => [
    ['deadlines.due', { duty, from: day }, {}],
    ['deadlines.timeliness', { duty, from: day, doneOn: null, asOf: day }, {}],
  ]),
  ...(['administrator', 'seed', 'instructor'] as const).map((course): Question => [
    'training.leave-filing',
    { course, leaveOn: day, filedOn: day, urgent: false, asOf: day },
    {},
  ]),
])

const questions: readonly Question[] = [
  ...limits,
  ...ruleIds.flatMap((rule) => asked[rule].map(([facts, options = {}]): Question => [rule, facts, options as Options])),
  ...lawCases.map(({ rule, facts, options = {} }): Question => [rule, facts, options as Options]),
  ...ruleIds.flatMap((rule) =>
    fc
      .sample(fc.tuple(factsOf(rules[rule].facts as z.ZodMiniType), anyReadings), { numRuns: 150, seed: 7 })
      .map(([facts, readings]): Question => [rule, facts, { readings }]),
  ),
]

function placesOf(reading: string): readonly string[] {
  return (registered as Record<string, Reading>)[reading]!.clauses
}

function answer([rule, facts, options]: Question): Decision<unknown> | null {
  try {
    return (rules[rule] as unknown as (facts: unknown, options: unknown) => Decision<unknown>)(facts, options)
  } catch (error) {
    if (error instanceof RolloutRulesError) return null
    throw error
  }
}

/** The clauses under which the steps of two decisions differ. */
function clausesThatTurn(one: readonly Basis[], other: readonly Basis[]): string[] {
  const under = (basis: readonly Basis[], clause: string): string =>
    JSON.stringify(basis.filter((step) => step.clause === clause))
  return [...new Set([...one, ...other].map(({ clause }) => clause))].filter(
    (clause) => under(one, clause) !== under(other, clause),
  )
}

/** A clause and those in which it lies: of 5.1.2.2 also 5.1.2. */
function withThoseAbove(clause: string): string[] {
  return clause.split('.').map((_, place, numbers) => numbers.slice(0, place + 1).join('.'))
}

const listedUnder = new Set<Place>()
const turnedUnder = new Set<Place>()
const unsupported: string[] = []
const unworded = new Set<string>()

for (const question of questions) {
  const decision = answer(question)
  if (decision === null) continue
  const [rule, facts, options] = question
  for (const { id, choice } of decision.readings) {
    if (!Object.hasOwn(allWords[rule].readings, id)) unworded.add(`${rule} ${id}`)
    const cited = [...new Set(decision.basis.flatMap(({ clause }) => withThoseAbove(clause)))]
    if (!cited.some((clause) => placesOf(id).includes(clause)))
      unsupported.push(`${rule} ${JSON.stringify(facts)} lists ${id} under ${cited.join(' ')}`)
    cited.forEach((clause) => listedUnder.add(`${id} ${clause}`))
    for (const other of (readingChoices[id] as readonly string[]).filter((each) => each !== choice)) {
      const otherwise = answer([rule, facts, { ...options, readings: { ...options.readings, [id]: other } }])
      if (otherwise === null) continue
      for (const clause of clausesThatTurn(decision.basis, otherwise.basis))
        if (!withThoseAbove(clause).some((each) => placesOf(id).includes(each))) turnedUnder.add(`${id} ${clause}`)
    }
  }
}

describe('a clause lists every reading on which a step that cites it can turn', () => {
  test('every reading that a decision lists stands at a clause that it cites, or at one in which that lies', () => {
    expect(unsupported).toEqual([])
  })

  test('the words of a rule say every reading that its decisions list', () => {
    expect([...unworded]).toEqual([])
  })

  test('no step turns on a reading that its clause leaves unsaid, but for those that say why', () => {
    expect([...turnedUnder].sort()).toEqual(Object.keys(unsaid).sort())
  })

  test('every clause of a reading is cited by some decision that lists it, but for those that say why', () => {
    const places = Object.entries(registered).flatMap(([id, { clauses }]) => clauses.map((clause) => `${id} ${clause}`))
    expect(places.filter((place) => !listedUnder.has(place)).sort()).toEqual(Object.keys(unmet).sort())
  })
})
