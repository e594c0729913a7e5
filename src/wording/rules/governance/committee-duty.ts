import { committeeReadings } from '../../../law/register/readings/committee-readings'
import { text } from '../../../kernel/locale'
import { chinese } from '../../chinese'
import { english, withArticle } from '../../english'
import { bodyKindLabels } from '../../labels/body-labels'
import { phaseLabels } from '../../labels/committee-labels'
import { bodyKind, committee, inRollout, phase } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 伍、一、(一) · 伍、二、(一) · 伍、三、(一). */
export const committeeDutyWords = /* @__PURE__ */ ruleWords('governance.committee-duty', () => ({
  title: text('是否應成立協調會報或小組', 'whether a council or group must be established'),
  example: { committee: 'working-group', kind: 'school', inRollout: true, phase: 'launch' },
  facts: {
    committee: {
      ...committee,
      question: text('問的是哪一個任務編組？', 'Which committee is it about?'),
      phrases: ['應成立'],
    },
    kind: {
      ...bodyKind,
      question: text(
        '是哪一類機關、機構或學校（資訊局另列）？',
        'What kind of body is it? The bureau itself is a kind of its own.',
      ),
    },
    inRollout: {
      ...inRollout,
      question: text('是否納入該系統的推動範圍？', 'Is the body included in the rollout of the system?'),
      phrases: ['如被納入資訊系統推動範圍'],
    },
    phase: { ...phase, question: text('系統在該機關處於哪一個階段？', 'In which phase is the system at this body?') },
  },
  result: text(
    (duty) => (duty === 'must-establish' ? '應成立' : '免成立'),
    (duty) => (duty === 'must-establish' ? 'it must be set up' : 'it need not be set up'),
  ),
  steps: {
    'bureau-establishes-council': text('協調會報應由資訊局成立', 'The bureau sets up the coordination council'),
    'council-is-for-the-bureau': text(
      ({ kind }) => `協調會報應由資訊局成立，${chinese(bodyKindLabels, kind)}免成立`,
      ({ kind }) => `The bureau sets up the coordination council; ${withArticle(bodyKindLabels, kind)} need not`,
    ),
    'bureau-establishes-steering-group': text('推動統籌小組應由資訊局成立', 'The bureau sets up the steering group'),
    'steering-group-is-for-the-bureau': text(
      ({ kind }) => `推動統籌小組應由資訊局成立，${chinese(bodyKindLabels, kind)}免成立`,
      ({ kind }) => `The bureau sets up the steering group; ${withArticle(bodyKindLabels, kind)} need not`,
    ),
    'not-in-rollout': text(
      '未納入該系統的推動範圍，免成立推動工作小組',
      'The body is not in the rollout of the system, so it needs no working group',
    ),
    'included-in-rollout': text(
      '已納入該系統的推動範圍，應有推動工作小組',
      'The body is in the rollout of the system, and so needs a working group',
    ),
    'not-yet-rolled-out': text(
      ({ phase }) => `已納入該系統的推動範圍，但在「${chinese(phaseLabels, phase)}」階段尚無須成立推動工作小組`,
      ({ phase }) =>
        `The body is in the rollout of the system, but needs no working group yet in the ${english(phaseLabels, phase)} phase`,
    ),
    'rolled-out': text(
      ({ phase }) => `已納入該系統的推動範圍，在「${chinese(phaseLabels, phase)}」階段應有推動工作小組`,
      ({ phase }) =>
        `The body is in the rollout of the system and needs a working group in the ${english(phaseLabels, phase)} phase`,
    ),
  },
  readings: committeeReadings,
}))
