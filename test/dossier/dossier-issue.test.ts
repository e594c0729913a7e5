import { describe, expect, test } from 'vitest'
import { dossierIssue, dossierMessages } from '../../src/dossier/dossier-issue'
import type { JsonObject } from '../../src/kernel/json'

const wordings: [code: keyof typeof dossierMessages, data: JsonObject | undefined, message: string][] = [
  [
    'after-retirement',
    { retiredOn: '2026-03-01' },
    'must be a day not after the retirement of the system on 2026-03-01',
  ],
  ['beside-items', undefined, 'cannot stand beside base and items; give one or the other'],
  [
    'another-year',
    { from: '2025-06-01' },
    'lies in another year than its beginning 2025-06-01; operations are appraised year by year',
  ],
  ['in-no-phase', { phase: 'launch' }, 'lies in no launch phase of system.phases'],
  [
    'name-not-listed',
    { suggestion: ['臺北市大安區公所'] },
    'is the name of no body that the regulation lists; give in body.kind what it is, not-listed where that is meant; did you mean 臺北市大安區公所?',
  ],
  [
    'name-not-listed',
    undefined,
    'is the name of no body that the regulation lists; give in body.kind what it is, not-listed where that is meant',
  ],
  [
    'name-ambiguous',
    { names: ['甲', '乙'] },
    'may be any of 甲, 乙; write the name in full, or give in body.kind what it is',
  ],
  ['not-its-kind', { kinds: ['school'] }, 'is not what the regulation lists the name as: school'],
  ['unknown-id', { list: 'training.people' }, 'is not the id of an entry of training.people'],
]

describe('the English of a fault of a dossier', () => {
  test.each(wordings)('%s %j: %s', (code, data, message) => {
    expect(dossierIssue('at', code, data)).toStrictEqual(
      data === undefined ? { path: 'at', code, message } : { path: 'at', code, message, data },
    )
  })

  test('every code of the catalogue is worded, and no other', () => {
    expect([...new Set(wordings.map(([code]) => code))].sort()).toEqual(Object.keys(dossierMessages).sort())
  })

  test('what can be wrong with the facts of a rule is worded as there', () => {
    expect(dossierIssue('from', 'missing').message).toBe('is missing')
  })
})
