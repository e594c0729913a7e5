import { text } from '../../../kernel/locale'
import { chinese } from '../../chinese'
import { english } from '../../english'
import { originLabels } from '../../labels/body-labels'
import { phaseLabels } from '../../labels/committee-labels'
import { phase } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 伍、二、(三). */
export const secondmentWords = /* @__PURE__ */ ruleWords('governance.secondment', () => ({
  title: text('人員借調與歸建', 'secondment and return of staff'),
  example: { origin: 'city-wide', phase: 'development' },
  facts: {
    origin: {
      label: text('系統開發緣由', 'made for'),
      question: text(
        '系統是因應特定機關的需求，還是供全市使用？',
        'Was the system developed or rolled out for specific bodies, or for the whole city?',
      ),
      phrases: ['應指派人員借調'],
      options: originLabels,
    },
    phase: {
      ...phase,
      question: text('系統處於哪一個階段？', 'In which phase is the system?'),
      phrases: ['應指派人員借調'],
    },
  },
  result: text(
    (secondment) =>
      ({
        'second-staff': '應指派人員借調至資訊局',
        'return-staff': '借調人員應歸建，負責系統維運',
        none: '無須借調人員',
      })[secondment],
    (secondment) =>
      ({
        'second-staff': 'staff must be seconded to the bureau',
        'return-staff': 'the seconded staff must return and run the system',
        none: 'no staff need be seconded',
      })[secondment],
  ),
  steps: {
    'until-launched': text(
      ({ phase }) =>
        `系統因應特定機關、機構、學校或區公所的需求而開發或推動，該機關於「${chinese(phaseLabels, phase)}」階段應指派人員借調至資訊局`,
      ({ phase }) =>
        `The system was developed or rolled out for specific bodies, which must second staff to the bureau in the ${english(phaseLabels, phase)} phase`,
    ),
    'in-operations': text(
      '系統因應特定機關、機構、學校或區公所的需求而開發或推動，借調人員於「系統維運」階段歸建',
      'The system was developed or rolled out for specific bodies, whose staff must return in the operations phase',
    ),
    'not-for-specific-bodies': text(
      '系統非因應特定機關、機構、學校或區公所的需求而開發或推動',
      'The system was not developed or rolled out for specific bodies',
    ),
  },
  readings: {},
}))
