import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { ClauseId } from '../../../src/law/clause-id'
import { deadlineDuties, dueDate, timeliness } from '../../../src/law/deadlines'
import {
  type Actor,
  type Clause,
  type Norm,
  type NormId,
  actors,
  clauseIds,
  clauses,
  duties,
  modalities,
  normIds,
  norms,
} from '../../../src/law/register/index'
import { ruleIds } from '../../../src/law/rule-id'
import { decisions as some } from '../../analysis/asked'
import { faultsOf, thrownBy } from '../../kernel/thrown-by'
import { expectFrozenPlainData } from '../../kernel/plain-data'
import { UnknownClauseError } from '../../../src/kernel/errors'
import { root } from '../../../.config/project-files'
import { clauseTexts, regulationText } from '../../whole/regulation-text'

const all = normIds.map((id): Norm => norms[id])
/** Decisions of every rule, on limits one for every duty. */
const decisions = [
  ...some.map(({ decision }) => decision),
  ...deadlineDuties.flatMap((duty) => [
    dueDate({ duty, from: '2026-03-02' }),
    timeliness({ duty, from: '2026-03-02', doneOn: null, asOf: '2026-03-02' }),
  ]),
]
const countBy = (key: (norm: Norm) => string): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const norm of all) counts[key(norm)] = (counts[key(norm)] ?? 0) + 1
  return counts
}
const text = regulationText()
const texts = text === null ? null : clauseTexts(text)
const together = (words: string): string => words.replace(/\s/g, '')

/** Counted by hand in the text, so no norm goes missing unseen. */
const MODALITIES = { is: 35, must: 130, may: 29, 'in-principle': 8, 'must-not': 3 }
const ACTORS = {
  regulation: 10,
  body: 42,
  unnamed: 46,
  mayor: 1,
  doit: 29,
  council: 9,
  'city-executive': 1,
  convener: 7,
  'deputy-convener': 4,
  representative: 4,
  'steering-group': 6,
  secondee: 3,
  'working-group': 5,
  attendees: 1,
  administrator: 5,
  seed: 6,
  hotline: 5,
  user: 2,
  'technical-team': 5,
  vendor: 1,
  trainee: 13,
}
const WITHOUT_A_RULE = 52
const CONDITIONAL = 120
const EXCEPTED = 29

describe('the norms of the text', () => {
  test('are 205, in the order of the text, lettered clause by clause, frozen throughout', () => {
    expect(normIds).toHaveLength(205)
    expect(Object.keys(norms).sort()).toEqual([...normIds].sort())
    const letters = new Map<string, number>()
    for (const norm of all) {
      const place = letters.get(norm.clause) ?? 0
      expect(norm.id).toBe(`${norm.clause}-${'abcdefghij'[place]}`)
      letters.set(norm.clause, place + 1)
    }
    expect([...letters.keys()]).toEqual(clauseIds.filter((id) => letters.has(id)))
    expectFrozenPlainData(norms)
    expect(Object.isFrozen(normIds)).toBe(true)
  })

  test('bind so many times in each way, and so many of each actor', () => {
    expect(countBy(({ modality }) => modality)).toEqual(MODALITIES)
    expect(countBy(({ actor }) => actor)).toEqual(ACTORS)
    expect(Object.keys(MODALITIES).sort()).toEqual([...modalities].sort())
    expect(all.filter(({ why }) => why !== undefined)).toHaveLength(WITHOUT_A_RULE)
    expect(all.filter(({ condition }) => condition !== null)).toHaveLength(CONDITIONAL)
    expect(all.filter(({ exception }) => exception !== null)).toHaveLength(EXCEPTED)
  })

  test('name actors of the list, of which the last three are only counterparts', () => {
    const acting = new Set(all.map(({ actor }) => actor))
    const concerned = new Set(all.flatMap(({ counterpart }) => counterpart ?? []))
    expect(actors.filter((actor) => !acting.has(actor))).toEqual(['instructor', 'staff', 'outsider'])
    expect(actors.filter((actor) => !acting.has(actor) && !concerned.has(actor))).toEqual([])
  })

  test('name every rule, at one of them at least', () => {
    const named = new Set<string>(all.flatMap(({ rules }) => rules))
    expect(ruleIds.filter((id) => !named.has(id))).toEqual([])
  })

  test('are closed to the compiler', () => {
    expectTypeOf<NormId>().extract<'5.3.4-d'>().toBeNever()
    expectTypeOf<NormId>().extract<'5.3.4-c'>().not.toBeNever()
    expectTypeOf<Actor>().extract<'bureau'>().toBeNever()
  })
})

describe.each(all)('$id', ({ id, act, condition, exception, why, words, rules, clause, modality }) => {
  test('says in both languages what is done, when, and what is taken out', () => {
    for (const said of [act, condition, exception, why]) {
      if (said === null || said === undefined) continue
      expect(said['zh-TW']).toMatch(/^(?=.*[\u4e00-\u9fff])[^。]*$/)
      // Grades and the service line stand in Latin letters and digits in both languages.
      expect(said.en).toMatch(/^[\x21-\x7e][\x20-\x7e]*[^. ]$/)
    }
    // The modal word is not part of the act.
    expect(act['zh-TW']).not.toMatch(/^(?:應|得|不得|不另|不予)/)
    if (modality !== 'is') expect(act.en).not.toMatch(/^(?:to|must|may|not) /)
  })

  test('has a rule, or says why it has none', () => {
    expect(rules.length === 0).toBe(why !== undefined)
    expect(new Set(rules).size).toBe(rules.length)
    for (const rule of rules) {
      expect(ruleIds).toContain(rule)
      expect(clauses[clause].rules).toContain(rule)
    }
  })

  test.each(rules)('is answered by %s, of which some decision cites its clause', (rule) => {
    // That results fall into grades stands in the stem, and which grade in its items.
    const isOf = (cited: string): boolean =>
      id === '9.4-a' && rule === 'appraisal.grade' ? cited.startsWith('9.4.') : cited === clause
    expect(
      decisions.some((decision) => decision.rule === rule && decision.basis.some((step) => isOf(step.clause))),
    ).toBe(true)
  })

  test('quotes short operative words of its clause, none twice', () => {
    expect(words.length).toBeGreaterThan(0)
    expect(new Set(words).size).toBe(words.length)
    for (const quoted of words) {
      expect(quoted).toMatch(/^\S(?:.{0,18}\S)?$/u)
      if (texts !== null) expect(together(texts.get(clause)!)).toContain(together(quoted))
    }
  })
})

describe.each(clauseIds.map((id): Clause => clauses[id]))('the norms of $id', ({ id, kind, encoded, why }) => {
  const own = all.filter(({ clause }) => clause === id)
  const answered = own.filter(({ rules }) => rules.length > 0)

  test('tell how far the clause is carried out, and why no further', () => {
    expect(encoded).toBe(answered.length === 0 ? 'no' : answered.length === own.length ? 'yes' : 'partly')
    if (own.length === 0) expect(['stem', 'informative']).toContain(kind)
    for (const norm of own) if (norm.why !== undefined) expect(why?.['zh-TW']).toContain(norm.why['zh-TW'])
  })
})

/** Characters in which no modal word is meant. */
const COMPOUNDS: Readonly<Record<string, string>> = {
  因應: 'to meet, to answer',
  應用: 'use, application',
  取得: 'to obtain',
}

test.skipIf(texts === null)('every modal word of the text is quoted by a norm, or part of another word', () => {
  const left: string[] = []
  for (const [id, printed] of texts!) {
    const line = together(printed)
    const quoted = new Set<number>()
    const mark = (words: string): void => {
      for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1))
        for (let place = at; place < at + words.length; place++) quoted.add(place)
    }
    for (const norm of all.filter(({ clause }) => clause === id)) norm.words.map(together).forEach(mark)
    Object.keys(COMPOUNDS).forEach(mark)
    for (const found of line.matchAll(/應|得|原則|至少|至多|予以|視同/g))
      if (!Array.from(found[0], (_, place) => found.index + place).every((place) => quoted.has(place)))
        left.push(`${id} ${line.slice(found.index - 4, found.index + 8)}`)
  }
  expect(left).toEqual([])
})

const listed = ['..', '../..']
  .map((folder) => join(root, folder, 'shared/facts/norms.csv'))
  .find((path) => existsSync(path))

test.skipIf(listed === undefined)('are in structure those of the list that lies beside the project', () => {
  const [header, ...rows] = recordsOf(readFileSync(listed!, 'utf8')) as [string[], ...string[][]]
  const column = (name: string) => (row: readonly string[]) => row[header.indexOf(name)]!
  expect(
    rows.map((row) => ({
      id: column('id')(row),
      clause: column('clause')(row),
      actor: column('actor')(row),
      counterpart: column('counterpart')(row) || null,
      modality: column('modality')(row),
      conditional: column('condition_zh')(row) !== '',
      excepted: column('exception_zh')(row) !== '',
      words: column('words')(row).split('|'),
      rules: column('rules')(row).split('|').filter(Boolean),
    })),
  ).toEqual(
    all.map(({ id, clause, actor, counterpart, modality, condition, exception, words, rules }) => ({
      id,
      clause,
      actor,
      counterpart,
      modality,
      conditional: condition !== null,
      excepted: exception !== null,
      words,
      rules,
    })),
  )
})

/** The records of a CSV file with quoted fields. */
function recordsOf(csv: string): string[][] {
  return csv
    .trim()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
      ),
    )
}

describe('duties', () => {
  const idsOf = (query?: Parameters<typeof duties>[0]): string[] => duties(query).map(({ id }) => id)

  test('gives every norm in the order of the text where nothing is narrowed', () => {
    expect(idsOf()).toEqual([...normIds])
    expect(idsOf({})).toEqual([...normIds])
    expect(idsOf({ actor: undefined, clause: undefined, modality: undefined })).toEqual([...normIds])
    expect(Object.isFrozen(duties())).toBe(true)
  })

  test('narrows by actor, clause and modality, together too', () => {
    for (const actor of actors)
      expect(idsOf({ actor })).toEqual(all.filter((norm) => norm.actor === actor).map(({ id }) => id))
    for (const modality of modalities)
      expect(idsOf({ modality })).toEqual(all.filter((norm) => norm.modality === modality).map(({ id }) => id))
    expect(idsOf({ actor: 'doit', modality: 'may', clause: '5' })).toEqual(['5.2.1-c', '5.2.2-e'])
    expect(idsOf({ actor: 'instructor' })).toEqual([])
  })

  test('takes in what lies under a clause, and nothing that only begins with the same digits', () => {
    for (const clause of clauseIds)
      expect(idsOf({ clause })).toEqual(
        all.filter((norm) => norm.clause === clause || norm.clause.startsWith(`${clause}.`)).map(({ id }) => id),
      )
    expect(idsOf({ clause: '1' })).toEqual([])
    expect(idsOf({ clause: '10' })).toEqual(['10-a'])
  })

  test.each<[unknown, string[]]>([
    [null, [' wrong-type']],
    ['doit', [' wrong-type']],
    [{ actor: 'bureau' }, ['actor not-an-option']],
    [{ actor: null, modality: 'should' }, ['actor not-an-option', 'modality not-an-option']],
    [{ clause: 5 }, ['clause wrong-type']],
    [{ actors: 'doit', clause: '99', modality: 'x' }, ['actors unknown-key', 'modality not-an-option']],
    [Object.create({ actor: 'doit' }), [' not-plain']],
  ])('refuses %j: %j', (query, faults) => {
    expect(faultsOf(() => duties(query as object))).toEqual(faults)
  })

  test.each(['5.3.9', '伍', ''])('knows no clause %j', (clause) => {
    const error = thrownBy(() => duties({ clause: clause as ClauseId }))
    expect(error).toBeInstanceOf(UnknownClauseError)
    expect((error as UnknownClauseError).suggestions).toHaveLength(3)
  })
})
