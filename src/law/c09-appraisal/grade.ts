/** 玖、四、(一)–(六): the grade of a score. */
import { atLeast, below, between, type Interval } from '../../kernel/condition'
import type { Match } from '../../kernel/decision-table'
import { type UnwordedIssue, finiteNumber, objectOf } from '../../kernel/schema'
import type { Grade } from '../grades'
import type { Ids, ReadingOf } from '../rule'
import { type TableRule, tableRule } from '../table-rule'

/** The scores that the bands name, both ends included: 0 is in E, 100 in A+. */
const LOWEST_SCORE = 0
const HIGHEST_SCORE = 100

/** Facts of {@link gradeScore}. */
export interface GradeFacts {
  /** Points; any finite number, since points taken away and added may leave 0 to 100. */
  readonly score: number
}

/**
 * The grade of a score. Each band begins at its lower bound, that bound included; the highest and the lowest are open.
 *
 * @param facts - the score
 * @throws InvalidInputError where a reading does not admit the score
 * @example
 * gradeScore({ score: 94.5 }).value // => 'A'
 * @example
 * gradeScore({ score: 94.5 }, { readings: { 'score-decimals': 'round-half-up' } }).value // => 'A+'
 */
export const gradeScore: TableRule<GradeFacts, Grade> = /* @__PURE__ */ tableRule(() => ({
  id: 'appraisal.grade',
  exportName: 'gradeScore',
  clauses: ['9.4', '9.4.1', '9.4.2', '9.4.3', '9.4.4', '9.4.5', '9.4.6'],
  facts: objectOf<GradeFacts>({ score: finiteNumber() }),
  rows: {
    reading: 'score-decimals',
    choices: {
      'lower-bounds': fromLowerBounds(),
      'round-half-up': roundedHalfUp(),
      'integers-only': fromLowerBounds(),
    },
  },
  refuse: ({ score }, reading) => scoreFaults(score, reading),
  narrowed: (reading) => ({
    score: {
      ...(reading('score-decimals') === 'integers-only' && { step: 1 }),
      ...(reading('score-out-of-range') === 'reject' && { minimum: LOWEST_SCORE, maximum: HIGHEST_SCORE }),
    },
  }),
  basis: ({ row: { clause, code, when } }, { score }) => [
    { clause, code, data: { score, ...boundsOf(when.score as Interval) } },
  ],
}))

/** The scores of a band: from one, included, to another, excluded; null where it is open. */
function boundsOf({ from, to }: Interval) {
  return { from: from ?? null, below: to ?? null }
}

/** The grade as {@link gradeScore} decides it, of a score without {@link scoreFaults}. */
export function gradeOf(score: number, reading: ReadingOf): Grade {
  return (gradeScore.table.match({ score }, reading) as Match<GradeFacts, Grade, Ids>).outcome
}

/** Why the readings do not admit a score. Its range is judged as given, before any rounding. */
export function scoreFaults(score: number, reading: ReadingOf): readonly UnwordedIssue[] {
  const faults: UnwordedIssue[] = []
  if (!Number.isInteger(score) && reading('score-decimals') === 'integers-only')
    faults.push({ path: ['score'], code: 'not-an-integer' })
  if (score < LOWEST_SCORE && reading('score-out-of-range') === 'reject')
    faults.push({ path: ['score'], code: 'too-small', data: { minimum: LOWEST_SCORE } })
  if (score > HIGHEST_SCORE && reading('score-out-of-range') === 'reject')
    faults.push({ path: ['score'], code: 'too-large', data: { maximum: HIGHEST_SCORE } })
  return faults
}

/** Each band from its lower bound, that bound included. */
function fromLowerBounds() {
  // prettier-ignore
  return [
    { when: { score: atLeast(95) },     then: 'A+', clause: '9.4.1', code: 'band-a-plus' },
    { when: { score: between(90, 95) }, then: 'A',  clause: '9.4.2', code: 'band-a' },
    { when: { score: between(80, 90) }, then: 'B',  clause: '9.4.3', code: 'band-b' },
    { when: { score: between(70, 80) }, then: 'C',  clause: '9.4.4', code: 'band-c' },
    { when: { score: between(60, 70) }, then: 'D',  clause: '9.4.5', code: 'band-d' },
    { when: { score: below(60) },       then: 'E',  clause: '9.4.6', code: 'band-e' },
  ] as const
}

/** The scores that fall into each band once they are rounded, half up. */
function roundedHalfUp() {
  // prettier-ignore
  return [
    { when: { score: atLeast(94.5) },       then: 'A+', clause: '9.4.1', code: 'band-a-plus' },
    { when: { score: between(89.5, 94.5) }, then: 'A',  clause: '9.4.2', code: 'band-a' },
    { when: { score: between(79.5, 89.5) }, then: 'B',  clause: '9.4.3', code: 'band-b' },
    { when: { score: between(69.5, 79.5) }, then: 'C',  clause: '9.4.4', code: 'band-c' },
    { when: { score: between(59.5, 69.5) }, then: 'D',  clause: '9.4.5', code: 'band-d' },
    { when: { score: below(59.5) },         then: 'E',  clause: '9.4.6', code: 'band-e' },
  ] as const
}
