import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Audited, auditDossier, auditMany, type Dossier } from '../../src/dossier/index'
import { InvalidInputError, UnknownReadingError } from '../../src/kernel/errors'
import { faultsOf, thrownBy } from '../kernel/thrown-by'

const options = { asOf: '2026-06-30' } as const
const office: Dossier = { body: { name: '大安區公所' }, system: { name: '公文', major: true } }
const company: Dossier = { body: { name: '某公司', kind: 'not-listed' }, system: { name: '甲/乙' } }

const found = (...records: unknown[]): Audited[] => [...auditMany(records, options)]
const issuesOf = (one: Audited | undefined): string[] =>
  one !== undefined && 'error' in one && one.error instanceof InvalidInputError
    ? one.error.issues.map(({ path, code }) => `${path} ${code}`)
    : []

test('one bad record among good ones is its own finding and loses no other', () => {
  const [first, bad, last, ...others] = found(office, { ...office, people: 3 }, company)
  expect(first).toEqual({ row: 1, ref: '大安區公所/公文', audit: auditDossier(office, options) })
  expect(bad).toMatchObject({ row: 2, ref: '大安區公所/公文' })
  expect(issuesOf(bad)).toEqual(['people wrong-type'])
  expect(last).toEqual({ row: 3, ref: '某公司/甲%2F乙', audit: auditDossier(company, options) })
  expect(others).toEqual([])
  expect([first, bad, last].every(Object.isFrozen)).toBe(true)
})

describe('the key of a record', () => {
  test('comes back whether the record is sound or not', () => {
    const [sound, bad] = found({ ref: ' A-1 ', record: office }, { ref: 'A-2', record: null })
    expect(sound).toEqual({ row: 1, ref: ' A-1 ', audit: auditDossier(office, options) })
    expect([bad?.ref, issuesOf(bad)]).toEqual(['A-2', [' wrong-type']])
  })

  test('is its names where it has none of its own', () => {
    expect(found({ record: office }, { ref: undefined, record: office }).map(({ ref }) => ref)).toEqual([
      '大安區公所/公文',
      '大安區公所/公文',
    ])
  })

  test.each<[unknown, string[]]>([
    [{ ref: 3, record: office }, ['ref wrong-type']],
    [{ ref: null, record: office }, ['ref wrong-type']],
    [{ ref: '', record: office }, ['ref empty']],
    [{ ref: ' ', record: office }, ['ref empty']],
    [{ ref: 'A', record: office, reff: 'B' }, ['reff unknown-key']],
    [{ ref: 'A', ...office }, ['ref unknown-key']],
  ])('of %j is refused', (entry, faults) => {
    expect(issuesOf(found(entry)[0])).toEqual(faults)
  })

  test.each<[string, unknown, string | null]>([
    ['no object', 3, null],
    ['nothing', undefined, null],
    ['a body without a name', { body: {}, system: { name: 'x' } }, null],
    ['a blank name', { body: { name: ' ' }, system: { name: 'x' } }, null],
    ['a name of 100 characters', { body: { name: 'x'.repeat(100) }, system: { name: 'y' } }, `${'x'.repeat(100)}/y`],
    ['a name of 101 characters', { body: { name: 'x'.repeat(101) }, system: { name: 'y' } }, null],
    ['names with spaces about them', { body: { name: ' x ' }, system: { name: ' y' } }, 'x/y'],
  ])('where the record is %s', (_, record, ref) => {
    const [one] = found(record)
    expect([one?.ref, one !== undefined && 'error' in one]).toEqual([ref, true])
  })
})

test('takes the next record only when it is asked for, of those that never end too, and lets go of the rest', () => {
  let taken = 0
  let isLetGo = false
  const endless = (function* () {
    try {
      for (;;) {
        taken++
        yield office
      }
    } finally {
      isLetGo = true
    }
  })()
  const audits = auditMany(endless, options)
  expect(taken).toBe(0)
  for (const { row } of audits) if (row === 3) break
  expect([taken, isLetGo]).toEqual([3, true])
})

describe('records that do harm', () => {
  const throwing = (): never => {
    throw new Error('not to be read')
  }

  test.each<[string, unknown]>([
    ['throw when a member is read', Object.defineProperty({}, 'record', { get: throwing, enumerable: true })],
    ['throw when they are looked at', new Proxy(office, { getOwnPropertyDescriptor: throwing, ownKeys: throwing })],
    ['throw inside', { ...office, body: Object.defineProperty({}, 'name', { get: throwing, enumerable: true }) }],
    [
      'contain themselves',
      Object.assign(
        { system: {} },
        {
          get body() {
            return this
          },
        },
      ),
    ],
    ['are nested without end', JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)],
  ])('%s are findings', (_, record) => {
    const [bad, next] = found(record, office)
    expect([bad !== undefined && 'error' in bad, next !== undefined && 'audit' in next]).toEqual([true, true])
  })

  test('what the list itself throws is passed on, after what came before it', () => {
    const records = {
      *[Symbol.iterator]() {
        yield office
        throw new Error('disk')
      },
    }
    const audits = auditMany(records, options)
    expect(audits.next().value).toMatchObject({ row: 1 })
    expect(() => audits.next()).toThrow('disk')
  })

  test.each([undefined, null, 3, 'a text', {}, () => []])('%s is no list, and is refused at once', (records) => {
    expect(faultsOf(() => auditMany(records as never, options))).toEqual(['records wrong-type'])
  })

  test('whatever JSON they are', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 4 }), (records) => {
        expect(found(...records, office).at(-1)).toMatchObject({ row: records.length + 1, audit: {} })
      }),
      { numRuns: 40 },
    )
  })
})

test('options at fault are the finding of every record', () => {
  const [one] = auditMany([office], { asOf: '2026-06-31' })
  expect(issuesOf(one)).toEqual(['options.asOf not-a-date'])
  const [other] = auditMany([office], { ...options, readings: { none: 'x' } } as never)
  expect(other !== undefined && 'error' in other && other.error).toBeInstanceOf(UnknownReadingError)
  expect(thrownBy(() => auditDossier(office, { ...options, readings: { none: 'x' } } as never))).toBeInstanceOf(
    UnknownReadingError,
  )
})
