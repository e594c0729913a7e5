/** 陸、問題反映、諮詢及支援: who takes a question next. */
import * as z from 'zod/mini'
import { objectOf } from '../../kernel/schema'
import type { ClauseId } from '../clause-id'
import type { StepCode, StepOf } from '../steps'
import { basisOf, type RuleRow, type TableRule, tableRule } from '../table-rule'
import {
  type QuestionAnswerer,
  type QuestionHolder,
  questionHolders,
  type QuestionTopic,
  questionTopics,
} from './question'

const answerers = ['administrator', 'seed', 'hotline', 'technical-team'] as const

/** Facts of {@link routeQuestion}. */
export interface RouteFacts {
  /** With whom the question is now. */
  readonly from: QuestionHolder
  readonly topic: QuestionTopic
  /** Whether it has been answered. */
  readonly resolved: boolean
}

/** Value of {@link routeQuestion}. */
export interface Route {
  readonly next: QuestionAnswerer | 'closed'
  /** Everyone to whom the question may go: of a user's, either of those who answer users; of closed, nobody. */
  readonly accepted: readonly QuestionAnswerer[]
  /** The tier of service that takes it; null once closed. */
  readonly tier: 1 | 2 | 3 | null
  /** Whether it must go there, or does in principle; null where nothing moves. */
  readonly modality: 'must' | 'in-principle' | null
}

/**
 * Who takes a question next: user support of the body itself, then the hotline, then the technical team.
 * A user's goes to those who answer its topic, but may be taken to the others; what the technical team cannot answer
 * stays with it.
 *
 * @param facts - with whom the question is, what it is about, and whether it is answered
 * @example
 * routeQuestion({ from: 'user', topic: 'usage', resolved: false }).value // => { next: 'seed', accepted: ['administrator', 'seed'], tier: 1, modality: 'in-principle' }
 * @example
 * routeQuestion({ from: 'administrator', topic: 'technical', resolved: false }, { readings: { 'administrator-escalation': 'through-seed' } }).value.next // => 'seed'
 */
export const routeQuestion: TableRule<RouteFacts, Route> = /* @__PURE__ */ tableRule(() => ({
  id: 'support.route',
  exportName: 'routeQuestion',
  clauses: ['6', '6.1.1', '6.2.1', '6.3.1', '6.3.2', '6.4.1'],
  facts: objectOf<RouteFacts>({ from: z.enum(questionHolders), topic: z.enum(questionTopics), resolved: z.boolean() }),
  value: objectOf<Route>({
    next: z.enum([...answerers, 'closed']),
    accepted: z.array(z.enum(answerers)),
    tier: z.nullable(z.literal([1, 2, 3])),
    modality: z.nullable(z.enum(['must', 'in-principle'])),
  }),
  rows: {
    reading: 'administrator-escalation',
    // prettier-ignore
    choices: {
      hotline: routeRows(
        { when: { from: 'administrator', resolved: false }, clause: '6.3.1', code: 'administrator-asks-hotline',
          then: { next: 'hotline', accepted: ['hotline'], tier: 2, modality: 'must' }, assumption: 'then-binds-like-must' },
      ),
      'through-seed': routeRows(
        { when: { from: 'administrator', resolved: false }, clause: '6.1.1', code: 'administrator-asks-seed',
          then: { next: 'seed', accepted: ['seed'], tier: 1, modality: 'must' }, assumption: 'then-binds-like-must' },
      ),
    },
  },
  basis: (match) => [...whoAnswers(match.inputs), basisOf(match, match.inputs)],
}))

type TopicCode = 'administrators-answer-technical-questions' | 'seeds-answer-questions-on-usage'

/** Of a user's open question: whose topic it is, by the clause on those who answer it. */
function whoAnswers({ from, topic, resolved }: RouteFacts): readonly StepOf<'support.route', TopicCode>[] {
  if (from !== 'user' || resolved) return []
  return topic === 'technical'
    ? [{ clause: '6.1.1', code: 'administrators-answer-technical-questions' }]
    : [{ clause: '6.2.1', code: 'seeds-answer-questions-on-usage' }]
}

interface RouteRow extends RuleRow<RouteFacts, 'support.route'> {
  readonly clause: ClauseId
  readonly then: Route
  readonly code: Exclude<StepCode<'support.route'>, TopicCode>
}

/** The whole table, with the row that the reading decides. */
// prettier-ignore
function routeRows(administrator: RouteRow): readonly RouteRow[] {
  return [
    { when: { from: 'user', topic: 'technical', resolved: false }, clause: '6.3.2', code: 'user-asks-administrator',
      then: { next: 'administrator', accepted: ['administrator', 'seed'], tier: 1, modality: 'in-principle' } },
    { when: { from: 'user', topic: 'usage', resolved: false }, clause: '6.3.2', code: 'user-asks-seed',
      then: { next: 'seed', accepted: ['administrator', 'seed'], tier: 1, modality: 'in-principle' } },
    administrator,
    { when: { from: 'seed', resolved: false }, clause: '6.2.1', code: 'seed-asks-hotline',
      then: { next: 'hotline', accepted: ['hotline'], tier: 2, modality: 'must' }, assumption: 'then-binds-like-must' },
    { when: { from: 'hotline', resolved: false }, clause: '6.3.1', code: 'hotline-assigns-team',
      then: { next: 'technical-team', accepted: ['technical-team'], tier: 3, modality: 'must' }, assumption: 'then-binds-like-must' },
    { when: { from: 'technical-team', resolved: false }, clause: '6.4.1', code: 'no-further-tier',
      then: { next: 'technical-team', accepted: ['technical-team'], tier: 3, modality: null } },
    { when: { resolved: true }, clause: '6', code: 'resolved',
      then: { next: 'closed', accepted: [], tier: null, modality: null } },
  ]
}
