import { text } from '../../../kernel/locale'
import { ruleWords } from '../../rule-words'

/** 柒、三、(一). */
export const instructorAdmissionWords = /* @__PURE__ */ ruleWords('training.instructor-admission', () => ({
  title: text('能否參加講師培訓', 'whether one may attend the instructor course'),
  example: { recommended: true, approved: true },
  facts: {
    recommended: {
      label: text('經機關推薦', 'recommended'),
      question: text('是否經所屬機關推薦？', 'Did the body of the person recommend them?'),
      phrases: ['得推薦'],
    },
    approved: {
      label: text('經審查同意', 'approved upon review'),
      question: text('是否經審查同意？', 'Was the recommendation approved upon review?'),
      phrases: ['經審查同意後'],
    },
  },
  result: text(
    (admission) => (admission === 'may-attend' ? '得參加講師培訓課程' : '不得參加講師培訓課程'),
    (admission) =>
      admission === 'may-attend' ? 'may attend the instructor course' : 'may not attend the instructor course',
  ),
  steps: {
    'recommended-and-approved': text(
      '已由機關推薦，並經審查同意',
      'The body recommended the person, and the recommendation was approved',
    ),
    'not-approved': text(
      '已由機關推薦，但未經審查同意',
      'The body recommended the person, but the recommendation was not approved',
    ),
    'not-recommended': text('未經機關推薦', 'The body did not recommend the person'),
  },
  readings: {},
}))
