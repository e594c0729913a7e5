import { exemptRoles } from './exempt-roles'
import { text } from '../../../kernel/locale'
import { chinese } from '../../chinese'
import { english, listed } from '../../english'
import { courseLabels, roleLabels } from '../../labels/person-labels'
import { roles } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 柒、一、(二) · 柒、二、(二) · 柒、四、(二). */
export const trainingDutyWords = /* @__PURE__ */ ruleWords('training.duty', () => ({
  title: text('應接受哪些訓練', 'which training to take'),
  example: { roles: ['seed'] },
  facts: {
    roles: {
      ...roles,
      question: text('這個人擔任哪些角色？', 'Which roles does the person have?'),
      phrases: ['應配合接受訓練', '均應配合推動進度'],
    },
  },
  columns: {
    administrator: { label: roleLabels.administrator },
    seed: { label: roleLabels.seed },
    qualifiedInstructor: { label: roleLabels['qualified-instructor'] },
  },
  outcomes: {
    'administrator-course': text(
      '應接受系統管理者課程，免修數位課程',
      'the administrator course, and no digital course',
    ),
    'seed-course': text('應接受種子人員課程，免修數位課程', 'the seed staff course, and no digital course'),
    'both-courses': text(
      '應接受系統管理者及種子人員課程，免修數位課程',
      'both the administrator and the seed staff course, and no digital course',
    ),
    'digital-course-exempt': text('免修數位課程', 'no digital course'),
    'digital-course-required': text('應完成數位課程', 'the digital course'),
  },
  result: text(
    ({ courses, digitalCourse }) => {
      const digital = digitalCourse === 'required' ? '應完成一般使用者數位課程' : '免修一般使用者數位課程'
      return courses.length === 0
        ? digital
        : `應接受${courses.map((course) => chinese(courseLabels, course)).join('、')}訓練，${digital}`
    },
    ({ courses, digitalCourse }) => {
      const digital =
        digitalCourse === 'required'
          ? 'the digital course must be completed'
          : 'the digital course need not be completed'
      return courses.length === 0
        ? digital
        : `the ${listed(courses.map((course) => english(courseLabels, course)))} must be taken, and ${digital}`
    },
  ),
  steps: {
    'administrator-course': text(
      '具機關系統管理者身分，應配合接受機關系統管理者課程訓練',
      'A system administrator is called up to the administrator course',
    ),
    'seed-course': text(
      '具機關種子人員身分，應配合接受機關種子人員課程訓練',
      'A member of the seed staff is called up to the seed staff course',
    ),
    'digital-course-exempt': text(
      ({ roles }) => `具${exemptRoles['zh-TW'](roles)}身分，免修一般使用者數位課程`,
      ({ roles }) => `Exempt from the digital course for general users as ${exemptRoles.en(roles)}`,
    ),
    'digital-course-required': text(
      '非系統管理者、種子人員或合格講師，應於資訊局規定時間內完成一般使用者數位課程',
      'Neither administrator, seed staff nor qualified instructor: the digital course for general users must be completed within the time that the bureau sets',
    ),
  },
  readings: {},
}))
