import { supportReadings } from '../../../law/register/readings/support-readings'
import { text } from '../../../kernel/locale'
import { chinese } from '../../chinese'
import { english } from '../../english'
import { holderLabels, topicLabels } from '../../labels/person-labels'
import { ruleWords } from '../../rule-words'

/** 陸. */
export const routeWords = /* @__PURE__ */ ruleWords('support.route', () => ({
  title: text('問題接著向誰反映', 'where a question goes next'),
  example: { from: 'user', topic: 'usage', resolved: false },
  facts: {
    from: {
      label: text('問題目前所在', 'now with'),
      question: text('問題目前在誰手上？', 'With whom is the question now?'),
      phrases: ['三階服務', '第二階服務', '第三階服務'],
      options: holderLabels,
    },
    topic: {
      label: text('問題性質', 'topic'),
      question: text('是技術問題，還是使用問題？', 'Is the question technical, or one of usage?'),
      phrases: ['原則應先求助或諮詢'],
      options: topicLabels,
    },
    resolved: {
      label: text('已解決', 'answered'),
      question: text('問題是否已經解決？', 'Has the question been answered?'),
      phrases: ['則登錄'],
    },
  },
  result: text(
    ({ next, tier, modality }) => {
      if (tier === null) return '問題已解決，結案'
      if (modality === null) return `仍由「${chinese(holderLabels, next)}」處理（第 ${tier} 階服務）`
      return `${modality === 'must' ? '應由' : '原則上由'}「${chinese(holderLabels, next)}」處理（第 ${tier} 階服務）`
    },
    ({ next, tier, modality }) => {
      if (tier === null) return 'the question is answered and closed'
      if (modality === null) return `it stays with the ${english(holderLabels, next)} (tier ${tier})`
      return `${modality === 'must' ? 'it must go' : 'in principle it goes'} to the ${english(holderLabels, next)} (tier ${tier})`
    },
  ),
  steps: {
    'administrators-answer-technical-questions': text(
      '技術問題由機關系統管理者回答及處理',
      'System administrators answer technical questions',
    ),
    'seeds-answer-questions-on-usage': text(
      '使用者問題由機關種子人員回答及處理',
      'Seed staff answer questions on usage',
    ),
    'user-asks-administrator': text(
      '一般使用者原則上應先求助於本機關人員；此類問題向系統管理者反映，亦得向種子人員反映',
      'In principle a user first asks the staff of the body: here a system administrator, but the seed staff may be asked too',
    ),
    'user-asks-seed': text(
      '一般使用者原則上應先求助於本機關人員；此類問題向種子人員反映，亦得向系統管理者反映',
      'In principle a user first asks the staff of the body: here the seed staff, but a system administrator may be asked too',
    ),
    'administrator-asks-hotline': text(
      '機關系統管理者無法處理，向 8585 資訊客服專線反映',
      'A system administrator who cannot answer a question takes it to the 8585 service line',
    ),
    'administrator-asks-seed': text(
      '機關系統管理者無法處理，由機關種子人員向 8585 資訊客服專線反映',
      'When a system administrator cannot answer a question, the seed staff take it to the 8585 service line',
    ),
    'seed-asks-hotline': text(
      '機關種子人員無法處理，向 8585 資訊客服專線反映',
      'Seed staff who cannot answer a question take it to the 8585 service line',
    ),
    'hotline-assigns-team': text(
      '8585 資訊客服專線無法處理，分案至技術支援服務小組',
      'What the 8585 service line cannot answer is assigned to the technical support team',
    ),
    'no-further-tier': text(
      '技術支援服務小組提供第三階服務，沒有下一階可以轉送',
      'The technical support team gives third-tier service, and there is no tier after it',
    ),
    resolved: text('問題已經解決，不再轉送', 'The question is answered and goes no further'),
  },
  readings: supportReadings,
}))
