/** 肆 推動期程. */
import type { ClauseEntries } from '../clause'

export const phases = {
  '4': {
    kind: 'stem', encoded: 'no', rules: [],
    summary: { 'zh-TW': '推動的階段，以及既有系統由何時起適用。', 'en': 'The phases of a rollout, and where systems already under way begin.' },
  },
  '4.1': {
    kind: 'definition', encoded: 'yes', rules: ['phases.order-check'],
    summary: {
      'zh-TW': '推動依序為規劃、開發、上線、維運，各階段的起訖由資訊局視情形訂定。',
      'en': 'A rollout goes through planning, development, launch and operations; the bureau sets the dates of each.',
    },
  },
  '4.2': {
    kind: 'discretion', encoded: 'partly', rules: ['phases.first-applicable'],
    why: {
      'zh-TW': '頒布時已進入維運的系統，條文沒有交代，規則只答「未定」。',
      'en': 'The text does not say what holds for a system already in operations; the rule answers that it is undetermined.',
    },
    summary: {
      'zh-TW': '本規範頒布時已在規劃、開發或上線的系統，可以由其次一個階段起適用。',
      'en': 'A system that had begun or finished planning, development or launch in 2018 may come under the regulation from its next phase on.',
    },
  },
} satisfies ClauseEntries
