import { text } from '../../../kernel/locale'
import { ruleWords } from '../../rule-words'

/** 柒、三、(二) · 柒、四、(一). */
export const instructorSourceWords = /* @__PURE__ */ ruleWords('training.instructor-source', () => ({
  title: text('講師由何處遴聘', 'where instructors are engaged from'),
  example: { event: 'training' },
  facts: {
    event: {
      label: text('辦理的活動', 'engaged for'),
      question: text('為辦理什麼活動遴聘講師？', 'For what are the instructors engaged?'),
      phrases: ['應優先', '由講師資料庫中遴聘'],
      options: {
        training: text('教育訓練', 'training'),
        seminar: text('研討會', 'a seminar'),
        'in-person-general-course': text('一般使用者實體課程', 'a course in person for general users'),
      },
    },
  },
  result: text(
    ({ pool }) => (pool === 'prefer' ? '應優先自講師資料庫遴聘講師' : '應由講師資料庫遴聘講師'),
    ({ pool }) =>
      pool === 'prefer'
        ? 'instructors must be engaged from the pool first'
        : 'instructors must be engaged from the pool, and from nowhere else',
  ),
  steps: {
    'pool-first': text(
      ({ event }) => `辦理該系統的${event === 'training' ? '教育訓練' : '研討會'}，應優先自講師資料庫遴聘所需講師`,
      ({ event }) =>
        `Instructors of ${event === 'training' ? 'training' : 'a seminar'} on the system come from the pool of instructors first`,
    ),
    'pool-only': text(
      '自辦一般使用者實體課程，應由講師資料庫遴聘所需講師',
      'Instructors of a course in person for general users come from the pool of instructors',
    ),
  },
  readings: {},
}))
