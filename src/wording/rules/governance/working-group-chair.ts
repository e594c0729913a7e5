import { text } from '../../../kernel/locale'
import { presenceLabels } from '../../labels/committee-labels'
import { ruleWords } from '../../rule-words'

/** 伍、三、(六). */
export const workingGroupChairWords = /* @__PURE__ */ ruleWords('governance.working-group-chair', () => ({
  title: text('工作會議由誰主持', 'who chairs a working group meeting'),
  example: { convener: 'absent' },
  facts: {
    convener: {
      label: text('召集人', 'convener'),
      question: text('召集人是否出席？', 'Does the convener attend?'),
      phrases: ['由召集人召集', '推派一人為主席'],
      options: presenceLabels,
    },
  },
  result: text(
    (chair) => (chair === 'convener' ? '由召集人擔任主席' : '由出席人員推派一人為主席'),
    (chair) => (chair === 'convener' ? 'the convener chairs' : 'those who attend choose a chair'),
  ),
  steps: {
    'convener-chairs': text(
      '召集人出席，應由召集人擔任會議主席',
      'The convener attends, and so must chair the meeting',
    ),
    'attendees-elect': text(
      '召集人不克出席，應由出席人員推派一人為主席',
      'The convener cannot attend, so those present must choose one of themselves to chair',
    ),
  },
  readings: {},
}))
