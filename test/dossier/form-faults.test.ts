import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AuditOptions, type Dossier, auditDossier } from '../../src/dossier'
import { times } from '../drawn-times'
import { faultsIn } from '../kernel/thrown-by'
import { completeRecords } from './oracle/drawn-record'

const faultsOf = (record: unknown, options: unknown): readonly string[] =>
  faultsIn(() => auditDossier(record as Dossier, options as AuditOptions)).sort()

/** A place in a record: what holds it, under which key, and the way to it. */
interface Place {
  readonly holder: Record<string, unknown>
  readonly key: string
  readonly path: string
}

function placesIn(value: unknown, path = ''): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => {
    const inside = path === '' ? key : `${path}.${key}`
    return [{ holder, key, path: inside }, ...placesIn(holder[key], inside)]
  })
}

const pick = <Entry>(entries: readonly Entry[], number: number): Entry => entries[number % entries.length] as Entry
const valueAt = ({ holder, key }: Place): unknown => holder[key]
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** Gives an entry of a list twice, its texts with spaces around them, or a day in place of another. */
function disturb(record: object, [kind, first, second]: readonly [boolean, number, number]): void {
  const places = placesIn(record)
  if (kind) {
    const lists = places.map(valueAt).filter((value) => Array.isArray(value) && value.length > 0) as unknown[][]
    const list = pick(lists, first)
    const spaced = (value: unknown, key = ''): unknown =>
      typeof value === 'string' && ['id', 'person', 'seat'].includes(key) && !/^[a-z-]+$/.test(value)
        ? ` ${value} `
        : value
    const copy = structuredClone(pick(list, second))
    list.push(
      typeof copy === 'object' && copy !== null
        ? Object.fromEntries(Object.entries(copy).map(([key, value]) => [key, spaced(value, key)]))
        : copy,
    )
  } else {
    const days = places.filter((place) => isDay(valueAt(place)))
    const { holder, key } = pick(days, first)
    holder[key] = valueAt(pick(days, second))
  }
}

const disturbances = fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 })

test('a key that there is not hides no fault between fields, and brings none', () => {
  let between = 0
  fc.assert(
    fc.property(completeRecords, disturbances, fc.nat(), ({ record, options }, changes, number) => {
      const disturbed = structuredClone(record)
      for (const change of changes) disturb(disturbed, change)
      const faults = faultsOf(disturbed, options)
      between += faults.length
      const objects = placesIn(disturbed).filter((place) => {
        const value = valueAt(place)
        return typeof value === 'object' && value !== null && !Array.isArray(value)
      })
      const place = pick(objects, number)
      ;(valueAt(place) as Record<string, unknown>)['不'] = 1
      expect(faultsOf(disturbed, options)).toEqual([...faults, `${place.path}.不 unknown-key`].sort())
    }),
    { numRuns: 300 * times },
  )
  expect(between).toBeGreaterThan(200)
})

test('a value of the wrong form is the one fault of a record that has no other', () => {
  fc.assert(
    fc.property(completeRecords, fc.nat(), fc.constantFrom(/x/, 'x', NaN), ({ record, options }, number, wrong) => {
      const faulty = structuredClone(record) as object
      // The names of the bodies and people take any text.
      const places = placesIn(faulty).filter(({ key }) => !['name', 'id', 'person', 'group', 'seat'].includes(key))
      const { holder, key, path } = pick(places, number)
      holder[key] = wrong
      const faults = faultsOf(faulty, options)
      expect(faults).toHaveLength(1)
      expect(faults[0]!.startsWith(`${path} `)).toBe(true)
    }),
    { numRuns: 500 * times },
  )
})
