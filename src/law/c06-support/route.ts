/** 陸、問題反映、諮詢及支援: who takes a question next. */
import * as z from 'zod/mini'
import type { Row } from '../../kernel/decision-table'
import type { Schema } from '../../kernel/schema'
import type { Ids } from '../rule'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'

/** With whom a question is: the person who has it, and the three tiers that answer it (6). */
export const questionHolders = /* @__PURE__ */ Object.freeze([
  'user',
  'administrator',
  'seed',
  'hotline',
  'technical-team',
] as const)

/** One of {@link questionHolders}. */
export type QuestionHolder = (typeof questionHolders)[number]

/** What a question is about: administrators answer technical ones (6.1.1), seed staff those on usage (6.2.1). */
export const questionTopics = /* @__PURE__ */ Object.freeze(['technical', 'usage'] as const)

/** One of {@link questionTopics}. */
export type QuestionTopic = (typeof questionTopics)[number]

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
  readonly next: Exclude<QuestionHolder, 'user'> | 'closed'
  /** The tier of service that takes it; null once closed. */
  readonly tier: 1 | 2 | 3 | null
  /** Whether it must go there, or does in principle; null where nothing moves. */
  readonly modality: 'must' | 'in-principle' | null
}

type RouteRow = Row<RouteFacts, Route, Ids>

/**
 * Who takes a question next: user support of the body itself, then the hotline, then the technical team.
 * What the technical team cannot answer stays with it.
 *
 * @param facts - with whom the question is, what it is about, and whether it is answered
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 6
 * @clause 6.1.1
 * @clause 6.2.1
 * @clause 6.3.1
 * @clause 6.3.2
 * @example
 * routeQuestion({ from: 'user', topic: 'usage', resolved: false }).value // => { next: 'seed', tier: 1, modality: 'in-principle' }
 * @example
 * routeQuestion({ from: 'administrator', topic: 'technical', resolved: false }, { readings: { 'administrator-escalation': 'through-seed' } }).value.next // => 'seed'
 */
export const routeQuestion: TableRule<RouteFacts, Route> = /* @__PURE__ */ defineTableRule<RouteFacts, Route>({
  id: 'support.route',
  exportName: 'routeQuestion',
  clauses: ['6', '6.1.1', '6.2.1', '6.3.1', '6.3.2'],
  facts: /* @__PURE__ */ routeFacts(),
  value: /* @__PURE__ */ routeValue(),
  rows: {
    reading: 'administrator-escalation',
    choices: {
      hotline: /* @__PURE__ */ routeRows({
        when: { from: 'administrator', resolved: false },
        then: { next: 'hotline', tier: 2, modality: 'must' },
        clause: '6.3.1',
        code: 'administrator-asks-hotline',
        assumption: 'then-binds-like-must',
      }),
      'through-seed': /* @__PURE__ */ routeRows({
        when: { from: 'administrator', resolved: false },
        then: { next: 'seed', tier: 1, modality: 'must' },
        clause: '6.1.1',
        code: 'administrator-asks-seed',
        assumption: 'then-binds-like-must',
      }),
    },
  },
})

/** The whole table, with the row that the reading decides. */
function routeRows(administrator: RouteRow): readonly RouteRow[] {
  return [
    {
      when: { from: 'user', topic: 'technical', resolved: false },
      then: { next: 'administrator', tier: 1, modality: 'in-principle' },
      clause: '6.3.2',
      code: 'user-asks-administrator',
    },
    {
      when: { from: 'user', topic: 'usage', resolved: false },
      then: { next: 'seed', tier: 1, modality: 'in-principle' },
      clause: '6.3.2',
      code: 'user-asks-seed',
    },
    administrator,
    {
      when: { from: 'seed', resolved: false },
      then: { next: 'hotline', tier: 2, modality: 'must' },
      clause: '6.2.1',
      code: 'seed-asks-hotline',
      assumption: 'then-binds-like-must',
    },
    {
      when: { from: 'hotline', resolved: false },
      then: { next: 'technical-team', tier: 3, modality: 'must' },
      clause: '6.3.1',
      code: 'hotline-assigns-team',
      assumption: 'then-binds-like-must',
    },
    {
      when: { from: 'technical-team', resolved: false },
      then: { next: 'technical-team', tier: 3, modality: null },
      clause: '6',
      code: 'no-further-tier',
    },
    { when: { resolved: true }, then: { next: 'closed', tier: null, modality: null }, clause: '6', code: 'resolved' },
  ]
}

function routeFacts(): Schema<RouteFacts> {
  return z.strictObject({ from: z.enum(questionHolders), topic: z.enum(questionTopics), resolved: z.boolean() })
}

function routeValue(): Schema<Route> {
  return z.strictObject({
    next: z.enum(['administrator', 'seed', 'hotline', 'technical-team', 'closed']),
    tier: z.nullable(z.literal([1, 2, 3])),
    modality: z.nullable(z.enum(['must', 'in-principle'])),
  })
}
