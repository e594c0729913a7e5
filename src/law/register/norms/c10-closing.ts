/** 拾: what is not provided for. */
import { text } from '../../../kernel/locale'
import { may } from './norm'

export const closingNorms = /* @__PURE__ */ norms()

function norms() {
  return {
    // 拾
    '10-a': may(
      'unnamed',
      text('依實際需要修正本規範，或另訂補充規定', 'amend this regulation or supplement it, as needed'),
      {
        when: text('有未盡事宜', 'something is not fully provided for'),
        words: ['得依實際需要修正或另行補充規定'],
        why: text('是否修正，由有權修正的機關決定', 'whether to do so is left to whoever may amend it'),
      },
    ),
  }
}
