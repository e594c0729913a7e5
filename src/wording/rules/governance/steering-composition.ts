import { committeeReadings } from '../../../law/register/readings/committee-readings'
import { text } from '../../../kernel/locale'
import { counted } from '../../english'
import { verdict } from '../verdict'
import { asOf, post, centers } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 伍、二、(二). */
export const steeringCompositionWords = /* @__PURE__ */ ruleWords('governance.steering-composition', () => ({
  title: text('推動統籌小組的組成', 'composition of a steering group'),
  example: {
    convener: { agency: 'doit', senior: true },
    deputyConvener: { agency: 'doit', post: 'section-chief' },
    members: 5,
    asOf: '2026-03-31',
  },
  facts: {
    convener: {
      label: text('召集人', 'convener'),
      question: text(
        '召集人是否為資訊局人員，是否為簡任以上？',
        'Does the convener serve at the bureau, and is the convener of senior rank or above?',
      ),
      phrases: ['一人為召集人', '簡任以上人員'],
      members: {
        agency: {
          label: text('服務機關', 'serves at'),
          options: { doit: text('資訊局', 'the bureau'), other: text('其他機關', 'another body') },
        },
        senior: { label: text('簡任以上', 'senior rank or above') },
      },
    },
    deputyConvener: {
      label: text('副召集人', 'deputy convener'),
      question: text(
        '副召集人是否為資訊局人員，擔任什麼職務？',
        'Does the deputy convener serve at the bureau, and in what post?',
      ),
      phrases: ['一人為副召集人', '由資訊局組長兼任'],
      members: {
        agency: {
          label: text('服務機關', 'serves at'),
          options: { doit: text('資訊局', 'the bureau'), other: text('其他機關', 'another body') },
        },
        post,
      },
    },
    members: {
      label: text('組員人數', 'members'),
      question: text(
        '召集人、副召集人以外有多少組員？',
        'How many members are there beside the convener and the deputy?',
      ),
      unit: text('名', 'people'),
      phrases: ['組員若干人'],
    },
    asOf,
  },
  columns: {
    agency: {
      label: text('服務機關', 'serves at'),
      options: { doit: text('資訊局', 'the bureau'), other: text('其他機關', 'another body') },
    },
    senior: { label: text('簡任以上', 'senior rank or above') },
    post,
    centers,
  },
  outcomes: {
    'convener-agency': text('召集人非資訊局人員', 'the convener does not serve at the bureau'),
    'convener-grade': text('召集人未達簡任', 'the convener is below senior rank'),
    'deputy-agency': text('副召集人非資訊局人員', 'the deputy does not serve at the bureau'),
    'deputy-post': text('副召集人非組長', 'the deputy is not a section chief'),
    'members-none': text('無組員', 'there are no members'),
  },
  result: verdict,
  steps: {
    'convener-of-the-bureau': text('召集人為資訊局人員，符合規定', 'The convener is from the bureau, as required'),
    'convener-agency': text('召集人非資訊局人員，不符規定', 'The convener is not from the bureau'),
    'senior-convener': text('召集人為簡任以上人員，符合規定', 'The convener is of senior rank or above, as required'),
    'convener-below-senior': text('召集人非簡任以上人員，不符規定', 'The convener is below senior rank'),
    'deputy-of-the-bureau': text(
      '副召集人為資訊局人員，符合規定',
      'The deputy convener is from the bureau, as required',
    ),
    'deputy-agency': text('副召集人非資訊局人員，不符規定', 'The deputy convener is not from the bureau'),
    'section-chief': text('副召集人由組長兼任，符合規定', 'The deputy convener is a section chief, as required'),
    'center-director': text(
      '副召集人由中心主任兼任；資訊局的組已改為中心，符合規定',
      'The deputy convener is a center director, as required: centers have replaced the sections',
    ),
    'center-director-not-named': text(
      '副召集人為中心主任，條文只列組長，不符規定',
      'The deputy convener is a center director; the text names section chiefs only',
    ),
    'no-section-chief': text('副召集人非組長，不符規定', 'The deputy convener is not a section chief'),
    members: text(
      ({ members }) => `組員 ${members} 人，符合規定`,
      ({ members }) => `${counted(members, 'member')}, as required`,
    ),
    'no-members': text('無組員，應至少有一人，不符規定', 'There are no members; at least one is required'),
    'members-not-needed': text('組員人數不拘，「若干人」得為零', 'The number of members is left open and may be none'),
  },
  readings: committeeReadings,
}))
