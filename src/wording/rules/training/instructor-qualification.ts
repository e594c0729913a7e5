import { text } from '../../../kernel/locale'
import { ruleWords } from '../../rule-words'

/** 柒、三、(二). */
export const instructorQualificationWords = /* @__PURE__ */ ruleWords('training.instructor-qualification', () => ({
  title: text('是否取得合格講師資格', 'whether one is a qualified instructor'),
  example: { attendance: 'continues', completed: true, testPassed: true },
  facts: {
    attendance: {
      label: text('出席情形', 'attendance'),
      question: text('是續訓，還是已被退訓？', 'Did the person go on with the course, or were they expelled?'),
      options: { continues: text('續訓', 'went on with the course'), expelled: text('退訓', 'expelled') },
    },
    completed: {
      label: text('完成課程', 'course completed'),
      question: text('是否完成講師培訓課程？', 'Was the course completed?'),
    },
    testPassed: {
      label: text('檢測合格', 'test passed'),
      question: text('檢測是否合格？', 'Was the test after the course passed?'),
      phrases: ['經檢測合格後'],
    },
  },
  result: text(
    (qualification) => (qualification === 'qualified' ? '取得合格講師資格，列入講師資料庫' : '未取得合格講師資格'),
    (qualification) =>
      qualification === 'qualified'
        ? 'qualified as an instructor and listed in the pool of instructors'
        : 'not qualified as an instructor',
  ),
  steps: {
    'completed-and-tested': text('已完成課程，並經檢測合格', 'The course is completed, and the test was passed'),
    'test-not-passed': text('已完成課程，但檢測未合格', 'The course is completed, but the test was not passed'),
    'not-completed': text('尚未完成課程', 'The course is not completed'),
    'expelled-from-course': text('已遭退訓', 'The person was expelled from the course'),
  },
  readings: {},
}))
