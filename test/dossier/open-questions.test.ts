import { describe, expect, test } from 'vitest'
import { openQuestions } from '../../src/analysis'
import { auditDossier } from '../../src/dossier'
import { isMajorSystem } from '../../src/law/c02-definitions'
import { TODAY, officeWith } from './office'

/** The facts of 2.1 under the members of a dossier that they come from. */
const memberOf: Readonly<Record<string, 'developer' | 'userBodies' | 'approvedOn'>> = { developer: 'developer', userBodies: 'userBodies', approved: 'approvedOn' }
const facts = { developer: ['doit', 'other'], userBodies: [1, 12], approved: [true, false] }

describe('2.1 貳、一 what is missing of a table rule is what its open questions ask', () => {
  const combinations = [undefined, ...facts.developer].flatMap((developer) => [undefined, ...facts.userBodies].flatMap((userBodies) => [undefined, ...facts.approved].map((approved) => ({ developer, userBodies, approved }))))

  test.each(combinations)('$developer, $userBodies, $approved', ({ developer, userBodies, approved }) => {
    const given = { ...(developer !== undefined && { developer }), ...(userBodies !== undefined && { userBodies }), ...(approved !== undefined && { approved }) }
    const open = openQuestions(isMajorSystem, given as never)
    const dossier = officeWith({ system: { developer, userBodies, approvedOn: approved === undefined ? undefined : approved ? '2025-01-06' : null } as never })
    const scope = auditDossier(dossier, { asOf: TODAY }).obligations.find(({ id }) => id === '3/scope')!
    const asked = open.status === 'open' ? open.questions.map(({ fact }) => `system.${memberOf[fact]!}`).sort() : []
    expect([scope.status === 'undetermined', scope.missing]).toEqual([open.status === 'open', asked])
  })
})
