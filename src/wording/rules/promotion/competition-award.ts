import { awardSteps } from '../award-steps'
import { text } from '../../../kernel/locale'
import { chinese } from '../../chinese'
import { english, capital } from '../../english'
import { awardText } from '../award-text'
import { roleLabels } from '../../labels/person-labels'
import { ruleWords } from '../../rule-words'

/** 捌、三. */
export const competitionAwardWords = /* @__PURE__ */ ruleWords('promotion.competition-award', () => ({
  title: text('競賽活動的獎勵', 'award of a competition'),
  example: { role: 'handler' },
  facts: {
    role: {
      label: text('身分', 'role'),
      question: text('這個人在績優機關中是什麼身分？', 'What was the person in the body that did well?'),
      phrases: ['給予計功 1 次', '給予嘉獎 2 次', '給予嘉獎 1 次'],
      options: roleLabels,
    },
  },
  result: awardText,
  steps: {
    ...awardSteps,
    award: text(
      ({ role, award }) => `對${chinese(roleLabels, role)}給予${awardText['zh-TW'](award)}`,
      ({ role, award }) => `${capital(english(roleLabels, role))}: ${awardText.en(award)}`,
    ),
    'no-award': text(
      ({ role }) => `對${chinese(roleLabels, role)}不予獎勵`,
      ({ role }) => `${capital(english(roleLabels, role))}: no award`,
    ),
    'body-certificate': text(
      '績優機關另頒發獎狀（座）',
      'The body that did well also receives a certificate or trophy',
    ),
  },
  readings: {},
}))
