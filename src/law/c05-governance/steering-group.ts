/** 伍、二、(二) 推動統籌小組: who sits on it. */
import { atLeast } from '../../kernel/condition'
import { memberOf } from '../../kernel/measure'
import { type CheckRule, checkRule } from '../check'
import { centers } from './abolished-sections'
import { type SteeringGroupFacts, type SteeringGroupFault, steeringGroupFacts } from './steering-group-facts'

/**
 * Whether a steering group is composed as the law wants it: a senior convener and a section chief as deputy,
 * both of the bureau, and members.
 *
 * @param facts - the convener, the deputy, the number of other members, and the day of the question
 * @example
 * checkSteeringGroup({ convener: { agency: 'doit', senior: true }, deputyConvener: { agency: 'doit', post: 'section-chief' }, members: 2, asOf: '2020-06-01' }).value // => { compliant: true, findings: [] }
 */
export const checkSteeringGroup: CheckRule<SteeringGroupFacts, SteeringGroupFault> = /* @__PURE__ */ checkRule(() => ({
  id: 'governance.steering-composition',
  exportName: 'checkSteeringGroup',
  clause: '5.2.2',
  facts: steeringGroupFacts(),
  findings: ({ one, whole }) => [
    one('convener-agency', {
      of: 'convener.agency',
      figure: 'convener',
      mustBe: 'doit',
      met: 'convener-of-the-bureau',
      what: 'convener',
    }),
    one('convener-grade', {
      of: 'convener.senior',
      mustBe: true,
      met: 'senior-convener',
      otherwise: 'convener-below-senior',
      what: 'convener',
    }),
    one('deputy-agency', {
      of: 'deputyConvener.agency',
      figure: 'deputyConvener',
      mustBe: 'doit',
      met: 'deputy-of-the-bureau',
      what: 'deputy-convener',
    }),
    whole('deputy-post', {
      derive: { post: memberOf('deputyConvener', 'post'), centers: centers() },
      // prettier-ignore
      rows: [
        { when: { post: 'section-chief' },                               then: 'met', code: 'section-chief' },
        { when: { post: 'center-director', centers: 'succeed' },         then: 'met', code: 'center-director' },
        { when: { post: 'center-director', centers: 'do-not-succeed' },               code: 'center-director-not-named' },
        { when: { post: 'other' },                                                    code: 'no-section-chief' },
      ],
      figures: ({ deputyConvener: { post }, asOf }) => ({ post, asOf }),
      detail: ({ deputyConvener: { post } }) => ({
        path: 'deputyConvener.post',
        expected: 'section-chief',
        actual: post,
        repair: { action: 'replace', what: 'deputy-convener' },
      }),
    }),
    whole('members-none', {
      rows: {
        reading: 'several',
        choices: {
          'at-least-one': [
            { when: { members: atLeast(1) }, then: 'met', code: 'members' },
            { when: { members: 0 }, code: 'no-members' },
          ],
          'may-be-none': [{ when: {}, then: 'met', code: 'members-not-needed' }],
        },
      },
      figures: ({ members }) => ({ members }),
      detail: () => ({ path: 'members', expected: 1, actual: 0, repair: { action: 'add', what: 'member', count: 1 } }),
    }),
  ],
}))
