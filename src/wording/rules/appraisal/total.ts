import { text } from '../../../kernel/locale'
import { counted } from '../../english'
import { ruleWords } from '../../rule-words'

/** 玖、一 · 玖、二 · 玖、三. */
export const totalWords = /* @__PURE__ */ ruleWords('appraisal.total', () => ({
  title: text('加減分後的總分', 'total of the points'),
  example: {
    base: 80,
    items: [
      { id: '教育訓練', points: 5 },
      { id: '問題反映', points: 2.5 },
    ],
  },
  facts: {
    base: {
      label: text('起算分數', 'points to start from'),
      question: text('由多少分起算？', 'From how many points does the count start?'),
      unit: text('分', 'points'),
    },
    items: {
      label: text('考評項目', 'items'),
      question: text('各考評項目加減多少分？', 'What does each item add or take away?'),
      phrases: ['得視實際需要調整之'],
      members: {
        id: { label: text('項目', 'item'), hint: text('項目的名稱或編號', 'its name or number') },
        points: { label: text('加減分', 'points added or taken away'), unit: text('分', 'points') },
      },
    },
  },
  result: text(
    ({ total }) => `總分 ${total} 分`,
    ({ total }) => `${total} points`,
  ),
  steps: {
    'items-as-given': text(
      ({ items }) => `以所填的 ${items} 個考評項目計算；考評項目及配分不在條文本文之內`,
      ({ items }) => `${counted(items, 'scoring item')} as given; the table of scoring items is not part of the text`,
    ),
    'launch-points-added-up': text(
      ({ base, items, total }) =>
        `如為「系統上線」階段的考評：以 ${base} 分起算，累計 ${items} 項加減分，得 ${total} 分`,
      ({ base, items, total }) =>
        `For the launch phase: ${base} to begin with, ${counted(items, 'item')} added or taken away, ${total} in the end`,
    ),
    'yearly-points-added-up': text(
      ({ base, items, total }) =>
        `如為「系統維運」階段的年度考評：以 ${base} 分起算，累計 ${items} 項加減分，得 ${total} 分`,
      ({ base, items, total }) =>
        `For a year of operations: ${base} to begin with, ${counted(items, 'item')} added or taken away, ${total} in the end`,
    ),
  },
  readings: {},
}))
