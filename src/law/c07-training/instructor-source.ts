/** 柒、三、(二) · 四、(一) 講師資料庫: whence instructors are engaged. */
import * as z from 'zod/mini'
import { oneOf } from '../../kernel/condition'
import { objectOf } from '../../kernel/schema'
import { type TableRule, tableRule } from '../table-rule'
import { type InstructedEvent, instructedEvents } from './instructed-event'

/** Facts of {@link instructorSource}. */
export interface InstructorSourceFacts {
  readonly event: InstructedEvent
}

/** Value of {@link instructorSource}. */
export interface InstructorSource {
  /** Whether the pool of instructors comes first (優先), or is the only source. */
  readonly pool: 'prefer' | 'only'
  readonly modality: 'must'
}

/**
 * Whether a body must engage its instructors from the pool first, or from the pool alone.
 *
 * @param facts - for what the instructors are engaged
 * @example
 * instructorSource({ event: 'seminar' }).value // => { pool: 'prefer', modality: 'must' }
 */
export const instructorSource: TableRule<InstructorSourceFacts, InstructorSource> = /* @__PURE__ */ tableRule(() => ({
  id: 'training.instructor-source',
  exportName: 'instructorSource',
  facts: objectOf<InstructorSourceFacts>({ event: z.enum(instructedEvents) }),
  value: objectOf<InstructorSource>({ pool: z.enum(['prefer', 'only']), modality: z.literal('must') }),
  // prettier-ignore
  rows: [
    { when: { event: oneOf('training', 'seminar') },   then: { pool: 'prefer', modality: 'must' }, clause: '7.3.2', code: 'pool-first' },
    { when: { event: 'in-person-general-course' },     then: { pool: 'only', modality: 'must' },   clause: '7.4.1', code: 'pool-only' },
  ],
}))
