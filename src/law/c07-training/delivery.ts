/** 柒、一、(一) · 二、(一) · 三、(一) · 四、(一): how a course is held, and by whom. */
import * as z from 'zod/mini'
import { objectOf } from '../../kernel/schema'
import { type TableRule, tableRule } from '../table-rule'
import { type DeliveredCourse, deliveredCourses } from './delivered-course'

/** Facts of {@link courseDelivery}. */
export interface DeliveryFacts {
  readonly course: DeliveredCourse
  /**
   * Whether there is a special circumstance, such as that the digital course is not finished; it matters for general
   * users only.
   */
  readonly specialCircumstance: boolean
}

/** Value of {@link courseDelivery}. */
export interface Delivery {
  readonly mode: 'in-person' | 'digital' | 'unspecified'
  /** Whether it must be held so, may be, or is in principle; null where the law does not say how. */
  readonly modality: 'must' | 'may' | 'in-principle' | null
  /** Who holds it: the Department of Information Technology, or null where the law does not say. */
  readonly organiser: 'doit' | null
  /** `at-own-cost` where a body that wants the course in person all the same holds and pays it itself. */
  readonly inPersonElsewhere: 'at-own-cost' | null
}

/**
 * How a course is held, and by whom.
 *
 * @param facts - the course, and whether there is a special circumstance
 * @example
 * courseDelivery({ course: 'general-user', specialCircumstance: true }).value // => { mode: 'in-person', modality: 'may', organiser: 'doit', inPersonElsewhere: 'at-own-cost' }
 */
export const courseDelivery: TableRule<DeliveryFacts, Delivery> = /* @__PURE__ */ tableRule(() => ({
  id: 'training.delivery',
  exportName: 'courseDelivery',
  facts: objectOf<DeliveryFacts>({ course: z.enum(deliveredCourses), specialCircumstance: z.boolean() }),
  value: objectOf<Delivery>({
    mode: z.enum(['in-person', 'digital', 'unspecified']),
    modality: z.nullable(z.enum(['must', 'may', 'in-principle'])),
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
    { when: { course: 'general-user', specialCircumstance: false }, clause: '7.4.1', code: 'digital',
      then: { mode: 'digital', modality: 'in-principle', organiser: 'doit', inPersonElsewhere: 'at-own-cost' } },
    { when: { course: 'general-user', specialCircumstance: true }, clause: '7.4.1', code: 'special-circumstance',
      then: { mode: 'in-person', modality: 'may', organiser: 'doit', inPersonElsewhere: 'at-own-cost' } },
  ],
}))
