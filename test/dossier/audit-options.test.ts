import { describe, expect, test } from 'vitest'
import { createWorkCalendar } from '../../src/calendar'
import { type AuditOptions, type Dossier, auditDossier, parseDossier } from '../../src/dossier'
import { InvalidInputError, UnknownReadingError } from '../../src/kernel/errors'
import { faultsIn } from '../kernel/thrown-by'

const record: Dossier = { body: { name: '大安區公所' }, system: { name: '公文線上簽核' } }

function faultsOf(options: unknown, given: unknown = record): readonly string[] {
  return faultsIn(() => auditDossier(given as Dossier, options as AuditOptions))
}

describe('the options of an audit', () => {
  test.each<[string, unknown, ...string[]]>([
    ['a day alone', { asOf: '2026-06-30' }],
    ['a calendar of one’s own', { asOf: '2026-06-30', calendar: createWorkCalendar({}) }],
    ['what is left out as undefined', { asOf: '2026-06-30', calendar: undefined, readings: undefined }],
    ['what there is not, as undefined', { asOf: '2026-06-30', through: undefined, tables: { owner: undefined } }],
    ['none', undefined, 'options.asOf missing'],
    ['no day', {}, 'options.asOf missing'],
    ['a day that does not exist', { asOf: '2026-06-31' }, 'options.asOf not-a-date'],
    ['a day after 2100', { asOf: '2101-01-01' }, 'options.asOf not-a-date'],
    ['an option that there is not', { asOf: '2026-06-30', through: '2026-07-31' }, 'options.through unknown-key'],
    ['inherited members', Object.create({ asOf: '2026-06-30' }), 'options not-plain'],
  ])('%s', (_what, options, ...faults) => {
    expect(faultsOf(options)).toEqual(faults)
  })

  test('a calendar that is none is a fault of its own', () => {
    expect(faultsOf({ asOf: '2026-06-30', calendar: {} })).toEqual(['options.calendar not-a-calendar'])
  })

  test('faults of the record and of the options come in one error', () => {
    expect(faultsOf({ asOf: 'x' }, { body: { name: '大安區公所', posts: 0 }, system: { name: '甲' } })).toEqual([
      'body.posts too-small',
      'options.asOf not-a-date',
    ])
  })

  test('a reading or a choice that there is not is named', () => {
    const reading = { asOf: '2026-06-30', readings: { 'no-such-reading': 'x' } } as never
    expect(() => auditDossier(record, reading)).toThrow(UnknownReadingError)
  })
})

describe('the form of a record alone', () => {
  test('is read as a frozen copy, names trimmed', () => {
    const given = {
      body: { name: ' 大安區公所 ' },
      system: { name: '公文線上簽核' },
      people: [{ id: ' 甲 ', roles: ['user'] }],
    }
    const read = parseDossier(given)
    expect(read).toMatchObject({ body: { name: '大安區公所' }, people: [{ id: '甲' }] })
    expect(Object.isFrozen(read.people?.[0]?.roles)).toBe(true)
    expect(given.people[0]!.id).toBe(' 甲 ')
  })

  test.each<[string, unknown]>([
    ['a text', '{}'],
    [
      'a member that throws',
      {
        get body() {
          throw new Error('read')
        },
      },
    ],
    ['a key that there is not', { ...record, owner: 1 }],
  ])('%s is refused with one typed error', (_what, given) => {
    expect(() => parseDossier(given)).toThrow(InvalidInputError)
  })
})
