import { text } from '../../../kernel/locale'
import { chinese } from '../../chinese'
import { english, counted } from '../../english'
import { roleLabels } from '../../labels/person-labels'
import { ruleWords } from '../../rule-words'

/** 陸、一、(四) · 陸、二、(四). */
export const replacementRequestWords = /* @__PURE__ */ ruleWords('support.replacement-request', () => ({
  title: text('資訊局能否要求替換人員', 'whether the bureau may ask for a replacement'),
  example: { role: 'seed', unsuitability: 'assessed' },
  facts: {
    role: {
      label: text('人員', 'person'),
      question: text('是系統管理者，還是種子人員？', 'Is it a system administrator or a member of the seed staff?'),
      options: roleLabels,
    },
    unsuitability: {
      label: text('不適任之情事', 'unsuitability'),
      question: text(
        '資訊局是否發現或評估有不適任之情事？',
        'Has the bureau found or assessed the person to be unsuitable?',
      ),
      phrases: ['得要求替換'],
      options: { found: text('發現', 'found'), assessed: text('評估', 'assessed'), none: text('無', 'none') },
    },
  },
  result: text(
    ({ bureau, bodyMustReplaceWithin }) =>
      bureau === 'no-ground'
        ? '沒有要求替換的事由'
        : `資訊局得要求替換，機關應於 ${bodyMustReplaceWithin} 個工作天內完成`,
    ({ bureau, bodyMustReplaceWithin }) =>
      bureau === 'no-ground'
        ? 'there is no ground to ask for a replacement'
        : `the bureau may ask for a replacement, which the body must then make within ${counted(bodyMustReplaceWithin as number, 'workday')}`,
  ),
  steps: {
    unsuitable: text(
      ({ role, unsuitability }) =>
        `${chinese(roleLabels, role)}經資訊局${unsuitability === 'found' ? '發現' : '評估'}有不適任之情事`,
      ({ role, unsuitability }) =>
        `The bureau has ${unsuitability === 'found' ? 'found' : 'assessed'} the ${english(roleLabels, role)} to be unsuitable`,
    ),
    'no-ground': text(
      ({ role }) => `${chinese(roleLabels, role)}未經資訊局發現或評估有不適任之情事`,
      ({ role }) => `The bureau has neither found nor assessed the ${english(roleLabels, role)} to be unsuitable`,
    ),
  },
  readings: {},
}))
