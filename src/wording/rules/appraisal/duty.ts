import { text } from '../../../kernel/locale'
import { inRollout } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 玖、一. */
export const appraisalDutyWords = /* @__PURE__ */ ruleWords('appraisal.duty', () => ({
  title: text('是否應接受考評', 'whether a body must be appraised'),
  example: { inRollout: true },
  facts: {
    inRollout: {
      ...inRollout,
      question: text('是否納入該系統的推動範圍？', 'Is the body included in the rollout of the system?'),
      phrases: ['應配合接受'],
    },
  },
  result: text(
    (duty) => (duty === 'must-be-appraised' ? '應接受推動績效考評' : '不在考評範圍'),
    (duty) => (duty === 'must-be-appraised' ? 'the body must be appraised' : 'the body is not appraised'),
  ),
  steps: {
    'included-in-rollout': text(
      '已納入推動範圍，應配合接受該系統的推動績效考評',
      'The body is in the rollout of the system, and so takes part in its appraisal',
    ),
    'not-in-rollout': text('未納入推動範圍', 'The body is not in the rollout of the system'),
  },
  readings: {},
}))
