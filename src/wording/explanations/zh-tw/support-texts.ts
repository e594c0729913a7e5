import type { TextsOf } from '../explanation-texts'
import { verdict, word } from './words'

/** 陸. */
export const supportTexts: TextsOf<
  'support.route' | 'support.seed-quota' | 'support.roster' | 'support.technical-team' | 'support.replacement-request'
> = {
  'support.route': {
    result({ next, tier, modality }) {
      if (tier === null) return '問題已解決，結案'
      if (modality === null) return `仍由「${word('holder', next)}」處理（第 ${tier} 階服務）`
      return `${modality === 'must' ? '應由' : '原則上由'}「${word('holder', next)}」處理（第 ${tier} 階服務）`
    },
    steps: {
      'administrators-answer-technical-questions': () => '技術問題由機關系統管理者回答及處理',
      'seeds-answer-questions-on-usage': () => '使用者問題由機關種子人員回答及處理',
      'user-asks-administrator': () => '一般使用者原則上應先求助於本機關人員，此類問題找系統管理者，也可以找種子人員',
      'user-asks-seed': () => '一般使用者原則上應先求助於本機關人員，此類問題找種子人員，也可以找系統管理者',
      'administrator-asks-hotline': () => '機關系統管理者無法處理，向 8585 資訊客服專線反映',
      'administrator-asks-seed': () => '機關系統管理者無法處理，由機關種子人員向 8585 資訊客服專線反映',
      'seed-asks-hotline': () => '機關種子人員無法處理，向 8585 資訊客服專線反映',
      'hotline-assigns-team': () => '8585 資訊客服專線無法處理，分案至技術支援服務小組',
      'no-further-tier': () => '技術支援服務小組提供第三階服務，沒有下一階可以轉送',
      resolved: () => '問題已經解決，不再轉送',
    },
  },
  'support.seed-quota': {
    result({ minimum, maximum, conflict }) {
      if (!conflict) return `至少指派 ${minimum} 名，至多 ${maximum} 名`
      return maximum === 0 ? '不得指派（員額不足）' : `應指派 ${maximum} 名`
    },
    steps: {
      'both-limits': ({ posts, fewest, twentieth }) =>
        `至少應指派 ${fewest} 名；依總員額 ${posts} 人的二十分之一，最多 ${twentieth} 名`,
      'minimum-prevails': ({ posts, fewest, twentieth }) =>
        `依總員額 ${posts} 人的二十分之一，最多 ${twentieth} 名，少於至少應指派的 ${fewest} 名；以 ${fewest} 名為準`,
      'maximum-prevails': ({ posts, fewest, twentieth }) =>
        `依總員額 ${posts} 人的二十分之一，最多 ${twentieth} 名，少於至少應指派的 ${fewest} 名；以 ${twentieth} 名為準`,
    },
  },
  'support.roster': {
    result: verdict,
    steps: {
      'administrators-too-few': ({ administrators, minimum }) =>
        `機關系統管理者 ${administrators} 名，未達下限 ${minimum} 名，不符規定`,
      'two-administrators': ({ administrators, minimum }) =>
        `機關系統管理者 ${administrators} 名，已達下限 ${minimum} 名，符合規定`,
      'seeds-too-few': ({ seeds, minimum }) => `機關種子人員 ${seeds} 名，未達下限 ${minimum} 名，不符規定`,
      'enough-seeds': ({ seeds, minimum }) => `機關種子人員 ${seeds} 名，已達下限 ${minimum} 名，符合規定`,
      'seeds-too-many': ({ posts, seeds, maximum }) =>
        `總員額 ${posts} 人，機關種子人員 ${seeds} 名，超過上限 ${maximum} 名，不符規定`,
      'seeds-within-maximum': ({ posts, seeds, maximum }) =>
        `總員額 ${posts} 人，機關種子人員 ${seeds} 名，未超過上限 ${maximum} 名，符合規定`,
    },
  },
  'support.technical-team': {
    result: verdict,
    steps: {
      'leader-count': ({ leaders }) =>
        leaders === 0 ? '沒有組長，應有一人，不符規定' : `組長 ${leaders} 人，只能有一人，不符規定`,
      'one-leader': ({ leaders }) => `組長 ${leaders} 人，符合規定`,
      'no-vendor-commissioned': () => '未委託廠商，組長不必由廠商指派',
      'leader-appointment': () => '組長不是由廠商指派，不符規定',
      'vendor-appointed': () => '組長由廠商指派，符合規定',
      'leader-post': () => '組長不是資深工程人員或主管，不符規定',
      'leader-of-fit-post': ({ post }) => `組長由${word('post', post)}擔任，符合規定`,
    },
  },
  'support.replacement-request': {
    result: ({ bureau, bodyMustReplaceWithin }) =>
      bureau === 'no-ground'
        ? '沒有要求替換的事由'
        : `資訊局得要求替換，機關應於 ${bodyMustReplaceWithin} 個工作天內完成`,
    steps: {
      unsuitable: ({ role, unsuitability }) =>
        `${word('role', role)}經資訊局${unsuitability === 'found' ? '發現' : '評估'}有不適任之情事`,
      'no-ground': ({ role }) => `${word('role', role)}未經資訊局發現或評估有不適任之情事`,
    },
  },
}
