import { text } from '../../../kernel/locale'
import { presenceLabels } from '../../labels/committee-labels'
import { ruleWords } from '../../rule-words'

/** 伍、一、(五). */
export const councilChairWords = /* @__PURE__ */ ruleWords('governance.council-chair', () => ({
  title: text('協調會報由誰主持', 'who chairs a council meeting'),
  example: { convener: 'absent', deputyConvener: 'present' },
  facts: {
    convener: {
      label: text('召集人', 'convener'),
      question: text('召集人是否出席？', 'Does the convener attend?'),
      phrases: ['由召集人召集'],
      options: presenceLabels,
    },
    deputyConvener: {
      label: text('副召集人', 'deputy convener'),
      question: text('副召集人是否出席？', 'Does the deputy convener attend?'),
      phrases: ['由副召集人代理之', '擇期召開會議'],
      options: presenceLabels,
    },
  },
  result: text(
    (chair) =>
      ({ convener: '由召集人擔任主席', 'deputy-convener': '由副召集人代理主席', postpone: '擇期召開會議' })[chair],
    (chair) =>
      ({
        convener: 'the convener chairs',
        'deputy-convener': 'the deputy convener chairs',
        postpone: 'the meeting is held on another day',
      })[chair],
  ),
  steps: {
    'convener-chairs': text(
      '召集人出席，應由召集人擔任會議主席',
      'The convener attends, and so must chair the meeting',
    ),
    'deputy-acts': text(
      '召集人不克出席，副召集人出席，應由副召集人代理',
      'The convener cannot attend; the deputy convener attends and must act for the convener',
    ),
    'nobody-may-chair': text(
      '召集人及副召集人均無法出席，應擇期召開會議',
      'Neither the convener nor the deputy convener can attend, so another day must be chosen',
    ),
  },
  readings: {},
}))
