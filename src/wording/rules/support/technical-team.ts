import { text } from '../../../kernel/locale'
import { chinese } from '../../chinese'
import { withArticle, counted } from '../../english'
import { verdict } from '../verdict'
import { postLabels } from '../../labels/committee-labels'
import { post } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 陸、四、(二). */
export const technicalTeamWords = /* @__PURE__ */ ruleWords('support.technical-team', () => ({
  title: text('技術支援服務小組的組長', 'leader of the technical support team'),
  example: {
    vendorCommissioned: true,
    leaders: [{ appointedBy: 'vendor', post: 'senior-engineer' }],
  },
  facts: {
    vendorCommissioned: {
      label: text('已委託廠商', 'a vendor is commissioned'),
      question: text(
        '資訊局是否已委託廠商成立技術支援服務小組？',
        'Has the bureau commissioned a vendor to set up the team?',
      ),
      phrases: ['應由廠商指派'],
    },
    leaders: {
      label: text('組長', 'leaders'),
      question: text(
        '組長有誰，各由誰指派，是什麼職務？',
        'Who leads the team, who appointed each, and what post does each hold?',
      ),
      phrases: ['其中一人為組長', '應由廠商指派'],
      members: {
        appointedBy: {
          label: text('指派者', 'appointed by'),
          options: { vendor: text('廠商', 'the vendor'), other: text('其他單位', 'somebody else') },
        },
        post,
      },
    },
  },
  columns: {
    leaderCount: { label: text('組長人數', 'number of leaders') },
    appointedBy: {
      label: text('指派者', 'appointed by'),
      options: { vendor: text('廠商', 'the vendor'), other: text('其他單位', 'somebody else') },
    },
    post,
  },
  outcomes: {
    'leader-count': text('組長非僅一人', 'there is not exactly one leader'),
    'leader-appointment': text('組長非由廠商指派', 'a leader was not appointed by the vendor'),
    'leader-post': text('組長非資深工程人員或主管', 'a leader is neither a senior engineer nor a manager'),
  },
  result: verdict,
  steps: {
    'leader-count': text(
      ({ leaders }) => (leaders === 0 ? '未置組長，應有一人，不符規定' : `組長 ${leaders} 人，應僅一人，不符規定`),
      ({ leaders }) =>
        leaders === 0
          ? 'The team has no leader; it must have one'
          : `The team has ${leaders} leaders; it must have one`,
    ),
    'one-leader': text(
      ({ leaders }) => `組長 ${leaders} 人，符合規定`,
      ({ leaders }) => `${counted(leaders, 'leader')}, as required`,
    ),
    'no-vendor-commissioned': text(
      '未委託廠商，組長無須由廠商指派',
      'No vendor is commissioned, so the leader need not be appointed by one',
    ),
    'leader-appointment': text('組長非由廠商指派，不符規定', 'The leader was not appointed by the vendor'),
    'vendor-appointed': text('組長由廠商指派，符合規定', 'The leader was appointed by the vendor, as required'),
    'leader-post': text('組長非資深工程人員或主管，不符規定', 'The leader is neither a senior engineer nor a manager'),
    'leader-of-fit-post': text(
      ({ post }) => `組長由${chinese(postLabels, post)}擔任，符合規定`,
      ({ post }) => `The leader is ${withArticle(postLabels, post)}, as required`,
    ),
  },
  readings: {},
}))
