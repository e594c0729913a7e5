import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Audit, type Dossier, auditChanges, auditDossier } from '../../src/dossier'
import type { InvalidInputError } from '../../src/kernel/errors'
import { type ReadingId, readingChoices } from '../../src/law/reading-choices'

const root = new URL('../../', import.meta.url)
const example = (name: string) => JSON.parse(readFileSync(new URL(`examples/${name}.json`, root), 'utf8')) as Dossier
const records = ['district-office', 'school', 'bureau'].map(example)
const asOf = '2026-06-30'

const choices = Object.entries(readingChoices).flatMap(([id, all]) =>
  all.map((choice) => [id as ReadingId, choice] as const),
)

function under(record: Dossier, ...pairs: readonly (readonly [ReadingId, string])[]): Audit {
  return auditDossier(record, { asOf, readings: Object.fromEntries(pairs) })
}

describe('what another reading changes', () => {
  const record = {
    body: { name: '大安區公所', inRollout: true, exclusions: [] },
    system: { name: '公文線上簽核', major: true },
    workingGroup: {
      establishedOn: '2026-06-01',
      dissolvedOn: null,
      meetings: [{ date: '2026-07-07', minutesSentOn: '2026-07-15' }],
    },
  } as const
  const on = (readings: object) => auditDossier(record, { asOf: '2026-07-31', readings })

  test('the line, as it stands and as it would stand', () => {
    const [before, after] = [on({}), on({ 'typhoon-closure': 'counts-as-workday' })]
    const [change, ...others] = auditChanges(before, after)
    expect(others).toEqual([])
    expect(change?.before).toEqual(before.obligations.find(({ id }) => id === change?.id))
    expect(change?.after).toEqual(after.obligations.find(({ id }) => id === change?.id))
    expect([change?.before?.due, change?.after?.due]).toEqual(['2026-07-15', '2026-07-14'])
    expect([change?.before?.breach, change?.after?.breach]).toEqual([null, 'past'])
  })

  test('a line that one of the audits does not have', () => {
    const before = on({})
    const after = auditDossier(
      { ...record, workingGroup: { ...record.workingGroup, meetings: [] } },
      { asOf: '2026-07-31' },
    )
    const isMinutes = ({ id }: { id: string }) => id === '5.3.7/minutes/2026-07-07'
    expect(auditChanges(before, after).find(isMinutes)).toMatchObject({ before: { status: 'met' }, after: null })
    expect(auditChanges(after, before).find(isMinutes)).toMatchObject({ before: null, after: { status: 'met' } })
  })

  test('the answer is frozen, and an audit that came as JSON is one', () => {
    const [before, after] = [on({}), on({ 'typhoon-closure': 'counts-as-workday' })]
    const changes = auditChanges(before, after)
    expect(Object.isFrozen(changes) && Object.isFrozen(changes[0]) && Object.isFrozen(changes[0]?.after)).toBe(true)
    expect(auditChanges(JSON.parse(JSON.stringify(before)) as Audit, after)).toEqual(changes)
  })
})

describe('over every choice of every reading', () => {
  test('nothing changes against itself, each way round tells the same lines, and the rest is the same', () => {
    let changed = 0
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.constantFrom(...choices), (record, pair) => {
        const [before, after] = [under(record), under(record, pair)]
        expect(auditChanges(before, before)).toEqual([])
        const changes = auditChanges(before, after)
        changed += changes.length
        const back = auditChanges(after, before)
        expect(back).toEqual(changes.map(({ id, ...sides }) => ({ id, before: sides.after, after: sides.before })))
        const ids = new Set(changes.map(({ id }) => id))
        const rest = (audit: Audit) =>
          audit.obligations
            .filter(({ id }) => !ids.has(id))
            .map(({ id, status, breach, actor, due, repair }) => [id, status, breach, actor, due, repair])
        expect(rest(after)).toEqual(rest(before))
      }),
      { numRuns: 30 },
    )
    expect(changed).toBeGreaterThan(0)
  })

  test('a breach that another reading takes back or makes lists that reading', () => {
    const found = records.flatMap((record) => {
      const taken = under(record)
      return choices.flatMap(([id, choice]) =>
        auditChanges(taken, under(record, [id, choice])).flatMap(({ before, after }) =>
          before === null || after === null || (before.status === 'breached') === (after.status === 'breached')
            ? []
            : [{ id, readings: before.readings.map((reading) => reading.id) }],
        ),
      )
    })
    expect(found.length).toBeGreaterThan(0)
    for (const { id, readings } of found) expect(readings).toContain(id)
  })
})

describe('what is refused', () => {
  const [office, school] = records.map((record) => under(record)) as [Audit, Audit]
  const issuesOf = (ask: () => unknown) => {
    try {
      ask()
    } catch (error) {
      return (error as InvalidInputError).issues.map(({ path, code }) => [path, code])
    }
    return null
  }

  test('what is no audit, each by its name', () => {
    expect(issuesOf(() => auditChanges({} as Audit, null as unknown as Audit))).toEqual([
      ['before', 'wrong-type'],
      ['after', 'wrong-type'],
    ])
    expect(issuesOf(() => auditChanges(office, [] as unknown as Audit))).toEqual([['after', 'wrong-type']])
  })

  test('an audit of another body or system', () => {
    expect(issuesOf(() => auditChanges(office, school))).toEqual([
      ['after.body.name', 'not-an-option'],
      ['after.system.name', 'not-an-option'],
    ])
    const system = { name: '另一系統' }
    expect(issuesOf(() => auditChanges(office, { ...office, system }))).toEqual([
      ['after.system.name', 'not-an-option'],
    ])
  })
})
