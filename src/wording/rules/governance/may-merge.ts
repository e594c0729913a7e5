import { text } from '../../../kernel/locale'
import { counted } from '../../english'
import { committee } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 伍、二、(一) · 伍、三、(二). */
export const mayMergeWords = /* @__PURE__ */ ruleWords('governance.may-merge', () => ({
  title: text('小組能否合併', 'whether groups may merge'),
  example: { committee: 'working-group', a: ['民政課', '社會課'], b: ['民政課'] },
  facts: {
    committee: {
      ...committee,
      question: text('是推動統籌小組，還是推動工作小組？', 'Are they steering groups or working groups?'),
      phrases: ['得予合併'],
    },
    a: {
      label: text('甲組成員', 'members of the first group'),
      question: text('第一個小組有哪些成員？', 'Who are the members of the first group?'),
      phrases: ['成員組成一時', '成員組成如相同時'],
    },
    b: {
      label: text('乙組成員', 'members of the second group'),
      question: text('第二個小組有哪些成員？', 'Who are the members of the second group?'),
      phrases: ['成員組成一時', '成員組成如相同時'],
    },
  },
  columns: {
    members: {
      label: text('兩組成員', 'members of both'),
      options: { same: text('相同', 'the same'), different: text('不同', 'different') },
    },
  },
  outcomes: {
    'same-members': text('成員相同，得合併', 'the same members: the groups may merge'),
    'different-members': text('成員不同，不得合併', 'different members: the groups may not merge'),
  },
  result: text(
    (merge) => (merge ? '得合併' : '不得合併'),
    (merge) => (merge ? 'the groups may be merged' : 'the groups may not be merged'),
  ),
  steps: {
    'same-members': text(
      ({ shared }) => `兩組成員相同，都是這 ${shared} 人`,
      ({ shared }) => `Both groups have the same ${counted(shared, 'member')}`,
    ),
    'different-members': text(
      ({ shared, a, b }) => `兩組成員不同：一組 ${a} 人，另一組 ${b} 人，其中兩組都有的 ${shared} 人`,
      ({ shared, a, b }) => `The members differ: ${a} in one group, ${b} in the other, ${shared} of them in both`,
    ),
  },
  readings: {},
}))
