import { text } from '../../../kernel/locale'
import { formatRocDate } from '../../../kernel/roc-date'
import { asOf } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 伍、一、(三). */
export const seatFollowsPostWords = /* @__PURE__ */ ruleWords('governance.seat-follows-post', () => ({
  title: text('召集人與代表隨本職進退', 'whether a seat ends with the post'),
  example: { leftPostOn: '2026-03-01', asOf: '2026-03-31' },
  facts: {
    leftPostOn: {
      label: text('離開本職之日', 'day of leaving the post'),
      question: text(
        '從哪一天起不再擔任本職（沒有則答「無」）？',
        'What is the first day on which the post is no longer held (or none)?',
      ),
      phrases: ['應隨其本職進退'],
    },
    asOf,
  },
  columns: {
    post: {
      label: text('本職', 'post'),
      options: { held: text('仍在任', 'still held'), left: text('已離開', 'left') },
    },
  },
  outcomes: {
    held: text('仍任協調會報職務', 'the seat is held'),
    ended: text('協調會報職務已終止', 'the seat has ended'),
  },
  result: text(
    ({ seat }) => (seat === 'held' ? '仍任協調會報職務，為無給職' : '協調會報職務已終止，任內為無給職'),
    ({ seat }) => (seat === 'held' ? 'the seat is held, unpaid' : 'the seat has ended; it was unpaid'),
  ),
  steps: {
    unpaid: text(
      '召集人、副召集人及各代表均為無給職',
      'The convener, the deputy convener and the representatives are unpaid',
    ),
    held: text(
      ({ leftPostOn, asOf }) =>
        leftPostOn === null
          ? `截至${formatRocDate(asOf)}未離開本職，協調會報職務隨本職存續`
          : `${formatRocDate(leftPostOn)}始離開本職，截至${formatRocDate(asOf)}，協調會報職務仍隨本職存續`,
      ({ leftPostOn, asOf }) =>
        leftPostOn === null
          ? `The post is still held on ${asOf}, so the seat is held too`
          : `The post is left only on ${leftPostOn}, so the seat is still held on ${asOf}`,
    ),
    ended: text(
      ({ leftPostOn }) => `自${formatRocDate(leftPostOn)}起離開本職，協調會報職務隨之終止`,
      ({ leftPostOn }) => `The post is no longer held from ${leftPostOn} on, so the seat has ended too`,
    ),
  },
  readings: {},
}))
