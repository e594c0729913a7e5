/** 柒、一、(一) · 二、(一) · 三、(一) · 四、(一): how a course is held, and by whom. */
import * as z from 'zod/mini'
import { objectOf } from '../../kernel/schema'
import { type TableRule, tableRule } from '../table-rule'
import { type DeliveredCourse, deliveredCourses } from './delivered-course'

/** Facts of {@link courseDelivery}. */
export interface DeliveryFacts {
  readonly course: DeliveredCourse
  /** Whether a digital course for general users is ready. */
  readonly digitalReady: boolean
}

/** Value of {@link courseDelivery}. */
export interface Delivery {
  readonly mode: 'in-person' | 'digital' | 'unspecified'
  /** Whether it must be held so, or is in principle; null where the law does not say how. */
  readonly modality: 'must' | 'in-principle' | null
  /** Who holds it: the Department of Information Technology, or null where the law does not say. */
  readonly organiser: 'doit' | null
  /** `at-own-cost` where a body that wants the course in person all the same holds and pays it itself. */
  readonly inPersonElsewhere: 'at-own-cost' | null
}

/**
 * How a course is held, and by whom.
 *
 * @param facts - the course, and whether a digital course for general users is ready
 * @example
 * courseDelivery({ course: 'general-user', digitalReady: false }).value.mode // => 'in-person'
 */
export const courseDelivery: TableRule<DeliveryFacts, Delivery> = /* @__PURE__ */ tableRule(() => ({
  id: 'training.delivery',
  exportName: 'courseDelivery',
  facts: objectOf<DeliveryFacts>({ course: z.enum(deliveredCourses), digitalReady: z.boolean() }),
  value: objectOf<Delivery>({
    mode: z.enum(['in-person', 'digital', 'unspecified']),
    modality: z.nullable(z.enum(['must', 'in-principle'])),
    organiser: z.nullable(z.literal('doit')),
    inPersonElsewhere: z.nullable(z.literal('at-own-cost')),
  }),
  // prettier-ignore
  rows: [
    { when: { course: 'administrator' }, clause: '7.1.1', code: 'in-person', assumption: 'then-binds-like-must',
      then: { mode: 'in-person', modality: 'must', organiser: 'doit', inPersonElsewhere: null } },
    { when: { course: 'seed' }, clause: '7.2.1', code: 'form-not-specified',
      then: { mode: 'unspecified', modality: null, organiser: 'doit', inPersonElsewhere: null } },
    { when: { course: 'instructor' }, clause: '7.3.1', code: 'form-and-organiser-not-specified',
      then: { mode: 'unspecified', modality: null, organiser: null, inPersonElsewhere: null } },
    { when: { course: 'general-user', digitalReady: true }, clause: '7.4.1', code: 'digital',
      then: { mode: 'digital', modality: 'in-principle', organiser: 'doit', inPersonElsewhere: 'at-own-cost' } },
    { when: { course: 'general-user', digitalReady: false }, clause: '7.4.1', code: 'digital-not-ready',
      then: { mode: 'in-person', modality: 'in-principle', organiser: 'doit', inPersonElsewhere: null } },
  ],
}))
