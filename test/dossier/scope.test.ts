import { expect, test } from 'vitest'
import { type AuditOptions, type Dossier, auditDossier } from '../../src/dossier'

type Exclusions = Dossier['body']['exclusions']

/** How the scope stands of 松山區公所 on a day, with what is known of its exclusions. */
function scope(exclusions: Exclusions, readings: AuditOptions['readings'] = {}, body: object = {}) {
  const record = {
    body: { name: '松山區公所', inRollout: true, exclusions, ...body },
    system: { name: '電子表單系統', major: true },
  }
  const { obligations } = auditDossier(record, { asOf: '2026-06-30', readings })
  const line = obligations.find(({ clause }) => clause === '3')
  return [line?.status, line?.why.map(({ code }) => code), line?.missing, line?.decision?.value ?? null]
}

const proposedOn = '2026-05-01'
const approvedOn = '2026-05-02'
const inEffect = { proposedOn, approvedOn, withdrawnOn: null }
const strict = { 'district-office-duties': 'strict' } as const

test.each<[string, ReturnType<typeof scope>, ReturnType<typeof scope>]>([
  ['none', scope([]), ['met', ['named-in-scope'], [], 'in-scope']],
  [
    'one withdrawn today',
    scope([{ proposedOn, approvedOn, withdrawnOn: '2026-06-30' }]),
    ['met', ['named-in-scope'], [], 'in-scope'],
  ],
  [
    'one withdrawn today, approved or not',
    scope([{ proposedOn, withdrawnOn: '2026-06-30' }]),
    ['met', ['named-in-scope'], [], null],
  ],
  [
    'one not approved',
    scope([{ proposedOn, approvedOn: null, withdrawnOn: null }]),
    ['met', ['exclusion-not-approved'], [], 'in-scope'],
  ],
  [
    'one not approved, withdrawn or not',
    scope([{ proposedOn, approvedOn: null }]),
    ['met', ['missing-facts'], [], null],
  ],
  [
    'one withdrawn, approved or not, beside one not approved',
    scope([
      { proposedOn, withdrawnOn: '2026-06-30' },
      { proposedOn, approvedOn: null, withdrawnOn: null },
    ]),
    ['met', ['exclusion-not-approved'], [], null],
  ],
  [
    'one approved or not',
    scope([{ proposedOn, withdrawnOn: null }]),
    ['undetermined', ['missing-facts'], ['body.exclusions.0.approvedOn'], null],
  ],
  [
    'one withdrawn or not',
    scope([{ proposedOn, approvedOn }]),
    ['undetermined', ['missing-facts'], ['body.exclusions.0.withdrawnOn'], null],
  ],
  ['one in effect', scope([inEffect]), ['not-applicable', ['excluded', 'excluded-by-mayor'], [], 'excluded']],
  [
    'one in effect beside one of which nothing is known',
    scope([inEffect, { proposedOn }]),
    ['not-applicable', ['excluded', 'excluded-by-mayor'], [], null],
  ],
  ['none known', scope(undefined), ['undetermined', ['missing-facts'], ['body.exclusions'], null]],
  [
    'none known of a body that is not listed',
    scope(undefined, {}, { name: '松山車站', kind: 'not-listed' }),
    ['not-applicable', ['out-of-scope', 'not-named'], [], null],
  ],
  ['one that has no effect', scope([inEffect], strict), ['met', ['district-office-stays'], [], 'in-scope']],
  [
    'one that has no effect, approved or not',
    scope([{ proposedOn, withdrawnOn: null }], strict),
    ['met', ['missing-facts'], [], null],
  ],
])('3, whether the regulation applies, with an exclusion: %s', (_, stands, expected) => {
  expect(stands).toEqual(expected)
})
