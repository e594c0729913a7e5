import { labelTexts } from '../label-texts'
import { asOf, course, roles } from './shared-columns'
import type { TablesOf } from './table-texts'

/** 柒. */
export const trainingTables: TablesOf<
  | 'training.duty'
  | 'training.delivery'
  | 'training.attendance'
  | 'training.follow-up'
  | 'training.instructor-admission'
  | 'training.instructor-qualification'
  | 'training.instructor-source'
  | 'training.digital-course'
> = {
  'training.duty': {
    columns: {
      roles,
      administrator: { name: labelTexts.role.administrator },
      seed: { name: labelTexts.role.seed },
      qualifiedInstructor: { name: labelTexts.role['qualified-instructor'] },
    },
    outcomes: {
      'administrator-course': {
        'zh-TW': '應接受系統管理者課程，免數位課程',
        en: 'the administrator course, and no digital course',
      },
      'seed-course': { 'zh-TW': '應接受種子人員課程，免數位課程', en: 'the seed staff course, and no digital course' },
      'both-courses': {
        'zh-TW': '應接受系統管理者及種子人員課程，免數位課程',
        en: 'both the administrator and the seed staff course, and no digital course',
      },
      'digital-course-exempt': { 'zh-TW': '免數位課程', en: 'no digital course' },
      'digital-course-required': { 'zh-TW': '應完成數位課程', en: 'the digital course' },
    },
  },
  'training.delivery': {
    columns: { course, specialCircumstance: { name: { 'zh-TW': '特殊情形', en: 'special circumstance' } } },
  },
  'training.attendance': {
    columns: {
      course,
      totalHours: { name: { 'zh-TW': '課程總時數', en: 'hours of the course' } },
      leaveHours: { name: { 'zh-TW': '請假時數', en: 'hours of leave' } },
      officialLeaveHours: { name: { 'zh-TW': '公假時數', en: 'hours of official leave' } },
      unexcusedHours: { name: { 'zh-TW': '曠課時數', en: 'hours of unexcused absence' } },
      leaveShare: {
        name: { 'zh-TW': '請假時數比例', en: 'share of leave' },
        values: {
          under: { 'zh-TW': '未達退訓標準', en: 'below what expels' },
          reached: { 'zh-TW': '已達退訓標準', en: 'reaches what expels' },
        },
      },
      otherLeaveShare: {
        name: { 'zh-TW': '公假以外的請假時數比例', en: 'share of leave beside official leave' },
        values: {
          under: { 'zh-TW': '未達退訓標準', en: 'below what expels' },
          reached: { 'zh-TW': '已達退訓標準', en: 'reaches what expels' },
        },
      },
      unexcused: {
        name: { 'zh-TW': '曠課', en: 'unexcused absence' },
        values: { none: { 'zh-TW': '無', en: 'none' }, some: { 'zh-TW': '有', en: 'some' } },
      },
    },
    outcomes: {
      'within-limits': { 'zh-TW': '續訓', en: 'goes on with the course' },
      'leave-share-reached': { 'zh-TW': '退訓（請假時數）', en: 'expelled, for leave' },
      'unexcused-absence': { 'zh-TW': '退訓（曠課）', en: 'expelled, for unexcused absence' },
      both: { 'zh-TW': '退訓（請假時數及曠課）', en: 'expelled, for leave and unexcused absence' },
    },
  },
  'training.follow-up': {
    columns: {
      course,
      results: { name: { 'zh-TW': '歷次結果', en: 'results in order' }, values: labelTexts['training-result'] },
      lastResult: {
        name: { 'zh-TW': '最近一次結果', en: 'last result' },
        values: labelTexts['training-result'],
      },
      failuresInARow: {
        name: { 'zh-TW': '連續不合格', en: 'failures in a row' },
        values: {
          'under-three': { 'zh-TW': '未達三次', en: 'fewer than three' },
          'three-or-more': { 'zh-TW': '三次以上', en: 'three or more' },
        },
      },
      expulsions: { name: { 'zh-TW': '退訓次數', en: 'expulsions' } },
    },
    outcomes: {
      'nothing-due': { 'zh-TW': '不必補訓，也未達評估條件', en: 'no make-up training, no review of fitness' },
      'make-up-training': { 'zh-TW': '應接受補訓，但未達評估條件', en: 'make-up training, no review of fitness' },
      'fitness-review': {
        'zh-TW': '不必補訓，但得啟動適任評估',
        en: 'no make-up training, but a review of fitness may start',
      },
      'make-up-training-and-fitness-review': {
        'zh-TW': '應接受補訓，且得啟動適任評估',
        en: 'make-up training, and a review of fitness may start',
      },
      'not-provided': { 'zh-TW': '條文未規定補訓及評估', en: 'the text provides for neither' },
    },
  },
  'training.instructor-admission': {
    columns: {
      recommended: { name: { 'zh-TW': '經機關推薦', en: 'recommended' } },
      approved: { name: { 'zh-TW': '經審查同意', en: 'approved upon review' } },
    },
  },
  'training.instructor-qualification': {
    columns: {
      attendance: {
        name: { 'zh-TW': '出席情形', en: 'attendance' },
        values: {
          continues: { 'zh-TW': '續訓', en: 'went on with the course' },
          expelled: { 'zh-TW': '退訓', en: 'expelled' },
        },
      },
      completed: { name: { 'zh-TW': '完成課程', en: 'course completed' } },
      testPassed: { name: { 'zh-TW': '檢測合格', en: 'test passed' } },
    },
  },
  'training.instructor-source': {
    columns: {
      event: {
        name: { 'zh-TW': '辦理的活動', en: 'engaged for' },
        values: {
          training: { 'zh-TW': '教育訓練', en: 'training' },
          seminar: { 'zh-TW': '研討會', en: 'a seminar' },
          'in-person-general-course': { 'zh-TW': '一般使用者實體課程', en: 'a course in person for general users' },
        },
      },
    },
  },
  'training.digital-course': {
    columns: {
      roles,
      limit: { name: { 'zh-TW': '期限', en: 'last day allowed' } },
      completedOn: { name: { 'zh-TW': '完成日', en: 'day of completion' } },
      asOf,
      exempt: { name: { 'zh-TW': '免數位課程的身分', en: 'exempt role' } },
      completion: {
        name: { 'zh-TW': '完成情形', en: 'completion' },
        values: {
          'by-limit': { 'zh-TW': '期限內完成', en: 'by the last day' },
          'after-limit': { 'zh-TW': '期限後完成', en: 'after the last day' },
          'not-yet': { 'zh-TW': '尚未完成', en: 'not yet' },
        },
      },
      limitPassed: { name: { 'zh-TW': '期限已過', en: 'last day has passed' } },
    },
  },
}
