import { meetingReadings } from '../../../law/register/readings/meeting-readings'
import { text } from '../../../kernel/locale'
import { chinese } from '../../chinese'
import { withArticle, capital } from '../../english'
import { inviteeLabels, modalityLabels } from '../../labels/committee-labels'
import { ruleWords } from '../../rule-words'

/** 伍、一、(四). */
export const invitationWords = /* @__PURE__ */ ruleWords('governance.invitation', () => ({
  title: text('協調會報邀請何人、以何身分', 'who is invited to the council and in which capacity'),
  example: { invitee: 'listed-body' },
  facts: {
    invitee: {
      label: text('邀請對象', 'invited'),
      question: text('邀請的對象是誰？', 'Who is invited?'),
      phrases: ['邀請指定機關代表出席', '得邀請', '得聘請'],
      options: inviteeLabels,
    },
  },
  result: text(
    ({ as, modality }) =>
      `${chinese(modalityLabels, modality)}${{ attends: '邀請出席', 'sits-in': '邀請列席', 'attends-or-advises': '聘請出席或提供諮詢意見' }[as]}`,
    ({ as, modality }) =>
      `${modality} be ${{ attends: 'invited to attend', 'sits-in': 'invited to sit in', 'attends-or-advises': 'engaged to attend or to advise' }[as]}`,
  ),
  steps: {
    designated: text(
      '召開會議時，應邀請經指定的機關代表出席',
      'The agency representatives who are designated for a meeting must be invited to attend it',
    ),
    'body-may-sit-in': text(
      ({ invitee }) => `得邀請${chinese(inviteeLabels, invitee)}列席，提供意見、報告或說明`,
      () => 'An agency, enterprise, district office or school may be invited to sit in, to comment, report or explain',
    ),
    'outsider-may-be-engaged': text(
      ({ invitee }) => `得聘請${chinese(inviteeLabels, invitee)}出席會議或提供專業諮詢意見`,
      ({ invitee }) =>
        `${capital(withArticle(inviteeLabels, invitee))} may be engaged to attend the meeting or to advise`,
    ),
  },
  readings: meetingReadings,
}))
