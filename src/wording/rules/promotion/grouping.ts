import { text } from '../../../kernel/locale'
import { counted, listed } from '../../english'
import { ruleWords } from '../../rule-words'

/** 捌、二. */
export const groupingWords = /* @__PURE__ */ ruleWords('promotion.grouping', () => ({
  title: text('推廣活動的分組', 'groups of a competition'),
  example: {
    bodies: [
      { name: '臺北市大安區公所', group: '區公所' },
      { name: '臺北市中山區公所', group: '區公所' },
    ],
  },
  facts: {
    bodies: {
      label: text('參加競賽的機關', 'bodies'),
      question: text(
        '有哪些機關參加競賽，業務性質各屬哪一組？',
        'Which bodies take part, and to which group does each belong by the nature of its work?',
      ),
      phrases: ['業務性質分類組辦理'],
      members: { name: { label: text('名稱', 'name') }, group: { label: text('組別', 'group') } },
    },
  },
  result: text(
    ({ groups }) =>
      groups.length === 0
        ? '沒有機關可以分組'
        : groups.map(({ group, bodies }) => `「${group}」有${bodies.join('、')}`).join('；'),
    ({ groups }) =>
      groups.length === 0
        ? 'no bodies to group'
        : groups.map(({ group, bodies }) => `${group}: ${listed(bodies)}`).join('; '),
  ),
  steps: {
    'grouped-by-nature': text(
      ({ bodies, groups }) => `${bodies} 個機關、機構、學校或區公所依業務性質分為 ${groups} 組`,
      ({ bodies, groups }) =>
        `${counted(bodies, 'body', 'bodies')} in ${counted(groups, 'group')} by the nature of their work`,
    ),
  },
  readings: {},
}))
