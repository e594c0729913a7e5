import { text } from '../../../kernel/locale'
import { formatRocDate } from '../../../kernel/roc-date'
import { chinese, quoted } from '../../chinese'
import { english, capital, listed } from '../../english'
import { verdict } from '../verdict'
import { phaseLabels } from '../../labels/committee-labels'
import { phase } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 肆、一. */
export const orderCheckWords = /* @__PURE__ */ ruleWords('phases.order-check', () => ({
  title: text('各階段的先後與起訖', 'order and dates of the phases'),
  example: {
    phases: [
      { phase: 'planning', from: '2025-01-01', to: '2025-06-30' },
      { phase: 'development', from: '2025-07-01', to: null },
    ],
  },
  facts: {
    phases: {
      label: text('階段', 'phases'),
      question: text(
        '各階段自何日起、至何日止（尚未結束則答「無」）？',
        'When did each phase begin and end (or none, where it has not ended)?',
      ),
      phrases: ['四個階段', '由資訊局依實際狀況定之'],
      members: { phase, from: { label: text('起日', 'first day') }, to: { label: text('迄日', 'last day') } },
    },
  },
  result: verdict,
  steps: {
    'phases-in-order': text(
      ({ phases }) =>
        phases.length === 0
          ? '未填列任何階段'
          : `${quoted(phases.map((phase) => chinese(phaseLabels, phase)))}先後有序，期間不重疊`,
      ({ phases }) =>
        phases.length === 0
          ? 'No phase is given'
          : `${capital(listed(phases.map((phase) => english(phaseLabels, phase))))}: in order and without overlap`,
    ),
    'phase-order': text(
      ({ phase, expected }) =>
        `「${chinese(phaseLabels, phase)}」排在「${chinese(phaseLabels, expected.before)}」之後，順序顛倒`,
      ({ phase, expected }) =>
        `${capital(english(phaseLabels, phase))} is listed after ${english(phaseLabels, expected.before)}, which it must precede`,
    ),
    'phase-repeated': text(
      ({ phase }) => `「${chinese(phaseLabels, phase)}」重複出現`,
      ({ phase }) => `${capital(english(phaseLabels, phase))} is given twice`,
    ),
    'phase-overlap': text(
      ({ phase, expected, actual }) =>
        `「${chinese(phaseLabels, phase)}」自${formatRocDate(actual)}開始，但前一階段到${formatRocDate(expected.after)}才結束`,
      ({ phase, expected, actual }) =>
        `${capital(english(phaseLabels, phase))} begins on ${actual}, but the phase before it ends on ${expected.after}`,
    ),
    'phase-open': text(
      ({ phase }) => `「${chinese(phaseLabels, phase)}」不是最後一個階段，卻沒有結束日`,
      ({ phase }) => `${capital(english(phaseLabels, phase))} has no end, although another phase follows`,
    ),
    'phase-reversed': text(
      ({ phase, expected, actual }) =>
        `「${chinese(phaseLabels, phase)}」的結束日${formatRocDate(actual)}早於開始日${formatRocDate(expected.from)}`,
      ({ phase, expected, actual }) =>
        `${capital(english(phaseLabels, phase))} ends on ${actual}, before it begins on ${expected.from}`,
    ),
  },
  readings: {},
}))
