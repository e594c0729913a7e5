import { meetingReadings } from '../../../law/register/readings/meeting-readings'
import { text } from '../../../kernel/locale'
import { chinese } from '../../chinese'
import { english } from '../../english'
import { committeeLabels, intervalLabels, phaseLabels } from '../../labels/committee-labels'
import { committee, phase } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 伍、一、(四) · 伍、二、(四) · 伍、三、(五). */
export const meetingDutyWords = /* @__PURE__ */ ruleWords('governance.meeting-duty', () => ({
  title: text('應多久開會一次', 'how often to meet'),
  example: { committee: 'working-group', phase: 'operations' },
  facts: {
    committee: {
      ...committee,
      question: text('問的是哪一個任務編組？', 'Which committee is it about?'),
      phrases: ['每兩個月召開一次會議為原則', '每月應至少召開一次工作會議'],
    },
    phase: {
      ...phase,
      question: text('系統處於哪一個階段？', 'In which phase is the system?'),
      phrases: ['每月應至少召開一次工作會議', '每季應至少召開一次工作會議', '得視需要不定期召開'],
    },
  },
  result: text(
    ({ modality, per, mayJoinProjectMeeting }) => {
      if (per === null) return modality === 'as-needed' ? '得視需要開會' : '條文未規定開會'
      return `${modality === 'must' ? `${chinese(intervalLabels, per)}應至少開會一次` : `以${chinese(intervalLabels, per)}開會一次為原則`}${mayJoinProjectMeeting ? '，得與專案會議合併舉行' : ''}`
    },
    ({ modality, per, mayJoinProjectMeeting }) => {
      if (per === null) return modality === 'as-needed' ? 'it may meet as needed' : 'the text asks for no meeting'
      const often = `${modality === 'must' ? 'it must meet at least once' : 'in principle it meets once'} ${english(intervalLabels, per)}`
      return mayJoinProjectMeeting ? `${often}; it may do so together with the project meeting` : often
    },
  ),
  steps: {
    'every-two-months': text(
      '協調會報以每兩個月召開一次會議為原則',
      'The coordination council meets once every two months in principle',
    ),
    'every-month': text(
      ({ committee, phase }) =>
        `${chinese(committeeLabels, committee)}在「${chinese(phaseLabels, phase)}」階段，每月應至少召開一次工作會議`,
      ({ committee, phase }) =>
        `The ${english(committeeLabels, committee)} must meet at least once every month in the ${english(phaseLabels, phase)} phase`,
    ),
    'every-quarter': text(
      ({ committee, phase }) =>
        `${chinese(committeeLabels, committee)}在「${chinese(phaseLabels, phase)}」階段，每季應至少召開一次工作會議`,
      ({ committee, phase }) =>
        `The ${english(committeeLabels, committee)} must meet at least once every quarter in the ${english(phaseLabels, phase)} phase`,
    ),
    'no-meetings-yet': text(
      ({ committee, phase }) =>
        `條文未規定${chinese(committeeLabels, committee)}在「${chinese(phaseLabels, phase)}」階段應開會`,
      ({ committee, phase }) =>
        `The text says nothing about meetings of the ${english(committeeLabels, committee)} in the ${english(phaseLabels, phase)} phase`,
    ),
    'as-needed': text(
      ({ committee, phase }) =>
        `${chinese(committeeLabels, committee)}在「${chinese(phaseLabels, phase)}」階段，得視需要不定期召開會議`,
      ({ committee, phase }) =>
        `The ${english(committeeLabels, committee)} may meet as needed in the ${english(phaseLabels, phase)} phase`,
    ),
  },
  readings: meetingReadings,
}))
