import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { auditDossier } from '../../src/dossier'
import type { InvalidInputError } from '../../src/kernel/errors'
import { type RuleId, ruleIds } from '../../src/law/rule-id'
import { rules } from '../../src/law/rules'
import { thrownBy } from '../kernel/thrown-by'
import { lawCases } from '../cases/read-cases'
import { root } from '../../.config/project-files'

type Path = readonly (string | number)[]
type Ask = (facts: unknown) => unknown

const askRule =
  (rule: RuleId): Ask =>
  (facts) =>
    (rules[rule] as unknown as Ask)(facts)
const audit: Ask = (dossier) => auditDossier(dossier as never, { asOf: '2026-06-30' })

/** Sound input of every rule and of the audit. */
const inputs: (readonly [string, Ask, unknown])[] = [
  ...lawCases
    .filter(({ error, options }) => error === undefined && options === undefined)
    .map(({ rule, facts }) => [rule, askRule(rule), facts] as const),
  ...['school', 'district-office', 'bureau'].map(
    (name) => [name, audit, JSON.parse(readFileSync(join(root, `examples/${name}.json`), 'utf8'))] as const,
  ),
]

/** Every place of a value that is an object, or of one that is a text, with what stands there. */
function placesIn<Found>(value: unknown, wanted: (value: unknown) => value is Found): (readonly [Path, Found])[] {
  const own: (readonly [Path, Found])[] = wanted(value) ? [[[], value]] : []
  if (typeof value !== 'object' || value === null) return own
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, member]) =>
      placesIn(member, wanted).map(([path, found]) => [[key, ...path], found] as const),
    ),
  ]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'

/** A copy with something else in one place. */
function replaced(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other
  const copy = structuredClone(value) as Record<string | number, unknown>
  copy[key] = replaced(copy[key], rest, other)
  return copy
}

const issueAt = (ask: Ask, input: unknown, path: string): InvalidInputError['issues'][number] | undefined =>
  (thrownBy(() => ask(input)) as InvalidInputError).issues.find((issue) => issue.path === path)

const fullWidth = (text: string): string =>
  text.toUpperCase().replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))

test('sound input of every rule is at hand', () => {
  expect(new Set(inputs.map(([name]) => name)).size).toBe(ruleIds.length + 3)
  for (const [, ask, input] of inputs) ask(input)
})

describe('what comes near is suggested at every depth', () => {
  test('a key with a letter more, in another case or in full width', () => {
    const seen = new Set<string>()
    for (const [name, ask, input] of inputs)
      for (const [path, object] of placesIn(input, isObject))
        for (const key of Object.keys(object)) {
          const place = [name, ...path.filter((part) => Number.isNaN(Number(part))), key].join('.')
          if (seen.has(place)) continue
          seen.add(place)
          const misspelt = [key.toUpperCase(), fullWidth(key), ...(key.length > 1 ? [`${key}s`] : [])]
          for (const wrong of misspelt.filter((other) => !Object.hasOwn(object, other)))
            expect([
              place,
              issueAt(ask, replaced(input, path, { ...object, [wrong]: 1 }), [...path, wrong].join('.')),
            ]).toMatchObject([place, { code: 'unknown-key', data: { suggestion: key } }])
        }
    expect(seen.size).toBeGreaterThan(200)
  })

  test('a code in full width, and nothing for a word that is like no code', () => {
    const seen = new Set<string>()
    for (const [name, ask, input] of inputs)
      for (const [path, code] of placesIn(input, isText)) {
        const place = [name, ...path.filter((part) => Number.isNaN(Number(part))), code].join('.')
        if (seen.has(place)) continue
        const at = (other: string): ReturnType<typeof issueAt> => {
          try {
            return issueAt(ask, replaced(input, path, other), path.join('.'))
          } catch {
            return undefined
          }
        }
        const issue = at(fullWidth(code))
        if (issue?.code !== 'not-an-option') continue
        seen.add(place)
        expect([place, issue.data]).toMatchObject([place, { suggestion: code }])
        expect([place, at('臨時人員')?.data]).toEqual([place, { options: issue.data?.['options'] }])
      }
    expect(seen.size).toBeGreaterThan(80)
  })
})
