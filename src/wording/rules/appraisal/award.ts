import { appraisalReadings } from '../../../law/register/readings/appraisal-readings'
import { awardSteps } from '../award-steps'
import { text } from '../../../kernel/locale'
import { chinese } from '../../chinese'
import { english } from '../../english'
import { awardText } from '../award-text'
import { roleLabels } from '../../labels/person-labels'
import { grade } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 玖. */
export const awardWords = /* @__PURE__ */ ruleWords('appraisal.award', () => ({
  title: text('考評等級的獎勵', 'award for a grade'),
  example: { grade: 'A', role: 'handler' },
  facts: {
    grade: {
      ...grade,
      question: text('機關考評列什麼等級？', 'What grade was the body given?'),
      phrases: ['給予計功 2 次或 1 次', '給予嘉獎 2 次或 1 次', '不予獎懲'],
    },
    role: {
      label: text('身分', 'role'),
      question: text('這個人在機關中是什麼身分？', 'What was the person in the body?'),
      phrases: ['給予計功 1 次', '給予嘉獎 2 次', '給予嘉獎 1 次'],
      options: roleLabels,
    },
  },
  result: awardText,
  steps: {
    ...awardSteps,
    award: text(
      ({ grade, role, award }) => `考評結果為 ${grade}，對${chinese(roleLabels, role)}給予${awardText['zh-TW'](award)}`,
      ({ grade, role, award }) => `Grade ${grade}, ${english(roleLabels, role)}: ${awardText.en(award)}`,
    ),
    'no-award': text(
      // Only of C does the text say that there is neither; of D and E it says nothing of awards.
      ({ grade, role }) =>
        grade === 'C'
          ? `考評結果為 C，對${chinese(roleLabels, role)}不予獎懲`
          : `考評結果為 ${grade}，未定對${chinese(roleLabels, role)}的獎勵`,
      ({ grade, role }) =>
        grade === 'C'
          ? `Grade C, ${english(roleLabels, role)}: neither reward nor sanction`
          : `Grade ${grade}, ${english(roleLabels, role)}: no award is laid down`,
    ),
  },
  readings: appraisalReadings,
}))
