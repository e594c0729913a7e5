/** 伍、二、(二) 推動統籌小組: who sits on it. */
import { atLeast } from '../../kernel/condition'
import { memberOf } from '../../kernel/measure'
import { byMeasures } from '../../kernel/measured-cases'
import type { CheckRule } from '../check'
import { defineCheckRule } from '../check'
import type { Ids } from '../rule'
import type { Centers } from './abolished-sections'
import { centersDerivation } from './abolished-sections'
import { factsTable } from './facts-table'
import type { DeputyPost, SteeringAgency, SteeringGroupFacts, SteeringGroupFault } from './steering-group-facts'
import { deputyPosts, steeringAgencies, steeringGroupFacts } from './steering-group-facts'

/**
 * Whether a steering group is composed as the law wants it: a senior convener and a section chief as deputy,
 * both of the bureau, and members.
 *
 * @param facts - the convener, the deputy, the number of other members, and the day of the question
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 5.2.2
 * @example
 * checkSteeringGroup({ convener: { agency: 'doit', senior: true }, deputyConvener: { agency: 'doit', post: 'section-chief' }, members: 2, asOf: '2020-06-01' }).value // => { compliant: true, findings: [] }
 */
export const checkSteeringGroup: CheckRule<SteeringGroupFacts, SteeringGroupFault> = /* @__PURE__ */ defineCheckRule<
  SteeringGroupFacts,
  SteeringGroupFault
>({
  id: 'governance.steering-composition',
  exportName: 'checkSteeringGroup',
  clauses: ['5.2.2'],
  facts: /* @__PURE__ */ steeringGroupFacts(),
  findings: [
    /* @__PURE__ */ agencyOf('convener', 'convener-agency'),
    /* @__PURE__ */ convenerGrade(),
    /* @__PURE__ */ agencyOf('deputyConvener', 'deputy-agency'),
    /* @__PURE__ */ deputyPost(),
    /* @__PURE__ */ membersNone(),
  ],
})

function agencyOf(seat: 'convener' | 'deputyConvener', code: 'convener-agency' | 'deputy-agency') {
  return factsTable<SteeringGroupFacts, { readonly agency: SteeringAgency }, SteeringGroupFault>(
    code,
    {
      figures: (facts) => ({ [seat]: facts[seat].agency }),
      detail: () => ({
        path: `${seat}.agency`,
        expected: 'doit',
        actual: 'other',
        repair: { action: 'replace', what: seat === 'convener' ? 'convener' : 'deputy-convener' },
      }),
    },
    {
      facts: steeringGroupFacts(),
      derive: {
        agency: byMeasures<SteeringGroupFacts, SteeringAgency, Ids>({
          from: [seat],
          values: steeringAgencies,
          measures: { agency: memberOf(seat, 'agency') },
          cases: () => steeringAgencies.map((agency) => ({ value: agency, when: { agency } })),
          witnesses: steeringAgencies.map((agency) => ({
            value: agency,
            facts: { [seat]: seat === 'convener' ? { agency, senior: true } : { agency, post: 'section-chief' } },
          })),
        }),
      },
      rows: [
        {
          when: { agency: 'doit' },
          then: 'met',
          clause: '5.2.2',
          code: `${seat === 'convener' ? 'convener' : 'deputy'}-of-the-bureau`,
        },
        { when: { agency: 'other' }, then: code, clause: '5.2.2', code },
      ],
    },
  )
}

function convenerGrade() {
  return factsTable<SteeringGroupFacts, { readonly grade: 'senior' | 'below-senior' }, SteeringGroupFault>(
    'convener-grade',
    {
      figures: ({ convener: { senior } }) => ({ senior }),
      detail: () => ({
        path: 'convener.senior',
        expected: true,
        actual: false,
        repair: { action: 'replace', what: 'convener' },
      }),
    },
    {
      facts: steeringGroupFacts(),
      derive: {
        grade: byMeasures<SteeringGroupFacts, 'senior' | 'below-senior', Ids>({
          from: ['convener'],
          values: ['senior', 'below-senior'],
          measures: { senior: memberOf('convener', 'senior') },
          cases: () => [
            { value: 'senior', when: { senior: true } },
            { value: 'below-senior', when: { senior: false } },
          ],
          witnesses: [
            { value: 'senior', facts: { convener: { agency: 'doit', senior: true } } },
            { value: 'below-senior', facts: { convener: { agency: 'doit', senior: false } } },
          ],
        }),
      },
      rows: [
        { when: { grade: 'senior' }, then: 'met', clause: '5.2.2', code: 'senior-convener' },
        { when: { grade: 'below-senior' }, then: 'convener-grade', clause: '5.2.2', code: 'convener-below-senior' },
      ],
    },
  )
}

function deputyPost() {
  return factsTable<SteeringGroupFacts, { readonly post: DeputyPost; readonly centers: Centers }, SteeringGroupFault>(
    'deputy-post',
    {
      figures: ({ deputyConvener: { post }, asOf }) => ({ post, asOf }),
      detail: ({ deputyConvener: { post } }) => ({
        path: 'deputyConvener.post',
        expected: 'section-chief',
        actual: post,
        repair: { action: 'replace', what: 'deputy-convener' },
      }),
    },
    {
      facts: steeringGroupFacts(),
      derive: {
        post: byMeasures<SteeringGroupFacts, DeputyPost, Ids>({
          from: ['deputyConvener'],
          values: deputyPosts,
          measures: { post: memberOf('deputyConvener', 'post') },
          cases: () => deputyPosts.map((post) => ({ value: post, when: { post } })),
          witnesses: deputyPosts.map((post) => ({ value: post, facts: { deputyConvener: { agency: 'doit', post } } })),
        }),
        centers: centersDerivation,
      },
      rows: [
        { when: { post: 'section-chief' }, then: 'met', clause: '5.2.2', code: 'section-chief' },
        {
          when: { post: 'center-director', centers: 'succeed' },
          then: 'met',
          clause: '5.2.2',
          code: 'center-director',
        },
        {
          when: { post: 'center-director', centers: 'do-not-succeed' },
          then: 'deputy-post',
          clause: '5.2.2',
          code: 'center-director-not-named',
        },
        { when: { post: 'other' }, then: 'deputy-post', clause: '5.2.2', code: 'no-section-chief' },
      ],
    },
  )
}

function membersNone() {
  return factsTable<SteeringGroupFacts, { readonly members: number }, SteeringGroupFault>(
    'members-none',
    {
      figures: ({ members }) => ({ members }),
      detail: () => ({ path: 'members', expected: 1, actual: 0, repair: { action: 'add', what: 'member', count: 1 } }),
    },
    {
      facts: steeringGroupFacts(),
      rows: {
        reading: 'several',
        choices: {
          'at-least-one': [
            { when: { members: atLeast(1) }, then: 'met', clause: '5.2.2', code: 'members' },
            { when: { members: 0 }, then: 'members-none', clause: '5.2.2', code: 'no-members' },
          ],
          'may-be-none': [{ when: {}, then: 'met', clause: '5.2.2', code: 'members-not-needed' }],
        },
      },
    },
  )
}
