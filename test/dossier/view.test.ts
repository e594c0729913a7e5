import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Audit, type AuditOptions, type Dossier, auditDossier, auditText, auditView } from '../../src/dossier'
import { InvalidInputError } from '../../src/kernel/errors'
import { completeRecords } from './oracle/drawn-record'
import { thinnedRecords } from './oracle/thinned-record'

const locales = ['zh-TW', 'en'] as const

const audits: fc.Arbitrary<Audit> = fc
  .oneof(completeRecords, thinnedRecords)
  .map(({ record, options }) => auditDossier(record as Dossier, options as AuditOptions))

describe('the words of an audit', () => {
  test('are there for every line and question, once each, in both languages', () => {
    fc.assert(
      fc.property(audits, fc.constantFrom(...locales), (audit, locale) => {
        const { title, sections, next, warnings } = auditView(audit, { locale })
        const lines = sections.flatMap((section) => section.lines)
        expect(lines.map(({ id }) => id).sort()).toEqual(audit.obligations.map(({ id }) => id).sort())
        expect(next.map(({ path }) => path)).toEqual(audit.next.map(({ path }) => path))
        const acting = new Set(audit.obligations.filter(({ repair }) => repair !== null).map(({ id }) => id))
        for (const { id, title: named, why, action, actor } of lines) {
          expect(
            [named, actor, ...why].filter((text) => text.trim() === ''),
            id,
          ).toEqual([])
          expect(why.length, id).toBeGreaterThan(0)
          expect(action !== null, id).toBe(acting.has(id))
        }
        const said = [title, ...warnings, ...sections.map(({ heading }) => heading), ...next.map(({ text }) => text)]
        const words = [...said, ...lines.flatMap(({ title: named, why, action }) => [named, ...why, action ?? ''])]
        for (const text of words) expect(text).not.toMatch(/undefined|\[object|NaN|\{\w+\}|null/)
        if (locale === 'zh-TW') for (const text of words) expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/)
      }),
      { numRuns: 200 },
    )
  })

  test('make one text, which says what is to be done first', () => {
    fc.assert(
      fc.property(audits, fc.constantFrom(...locales), (audit, locale) => {
        const text = auditText(audit, { locale })
        const { sections, title } = auditView(audit, { locale })
        expect(text).toContain(title)
        const shown = sections.flatMap(({ lines }) => lines).filter(({ action }) => action !== null)
        for (const { action } of shown) expect(text).toContain(action)
      }),
      { numRuns: 60 },
    )
  })

  test('are refused of what is no audit', () => {
    for (const given of [
      null,
      {},
      { obligations: [] },
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('read')
          },
        },
      ),
    ])
      for (const worded of [auditView, auditText])
        expect(() => worded(given as never, { locale: 'en' })).toThrow(InvalidInputError)
  })
})
