import { appraisalReadings } from '../../../law/register/readings/appraisal-readings'
import { type StepTexts, ruleWords } from '../../rule-words'
import { text } from '../../../kernel/locale'

/** How a score lies to the bounds of its band. */
const bandText: StepTexts<'appraisal.grade'>['band-a'] = /* @__PURE__ */ text(
  ({ score, from, below }) => {
    if (below === null) return `${score} 分，已達 ${from} 分`
    return from === null ? `${score} 分，未達 ${below} 分` : `${score} 分，已達 ${from} 分而未達 ${below} 分`
  },
  ({ score, from, below }) => {
    if (below === null) return `${score} points, which reach ${from}`
    return from === null ? `${score} points, under ${below}` : `${score} points, which reach ${from} but not ${below}`
  },
)

/** 玖. */
export const gradeWords = /* @__PURE__ */ ruleWords('appraisal.grade', () => ({
  title: text('分數屬於哪一等級', 'grade of a score'),
  example: { score: 87.5 },
  facts: {
    score: {
      label: text('總分', 'score'),
      question: text('總分是多少？', 'What is the score?'),
      unit: text('分', 'points'),
      hint: text(
        '可有小數；加減分後可低於 0 或高於 100',
        'it may have decimals, and plus and minus points may take it below 0 or above 100',
      ),
      phrases: ['95-100 分', '90-94 分', '80-89 分', '70-79 分', '60-69 分', '未達 60 分'],
    },
  },
  result: text(
    (grade) => `等級為 ${grade}`,
    (grade) => `grade ${grade}`,
  ),
  steps: {
    'band-a-plus': bandText,
    'band-a': bandText,
    'band-b': bandText,
    'band-c': bandText,
    'band-d': bandText,
    'band-e': bandText,
  },
  readings: appraisalReadings,
}))
