import { appraisalReadings } from '../../../law/register/readings/appraisal-readings'
import type { Grade } from '../../../law/c09-appraisal/index'
import { text } from '../../../kernel/locale'
import { yearWord } from '../../chinese'
import { grade } from '../shared-facts'
import { ruleWords } from '../../rule-words'

interface Due {
  readonly reviewReport: boolean
  readonly reportToCouncil: boolean
}

interface DueAfterGrade extends Due {
  readonly grade: Grade
}

const reportsDue = /* @__PURE__ */ text(
  ({ reviewReport, reportToCouncil }: Due) => {
    if (!reportToCouncil) return reviewReport ? '應提出檢討報告' : '免提出檢討報告'
    return reviewReport ? '應提出檢討報告，並列席協調會報報告' : '應列席協調會報報告'
  },
  ({ reviewReport, reportToCouncil }: Due) => {
    if (!reportToCouncil) return reviewReport ? 'a review report is due' : 'no review report is due'
    return reviewReport
      ? 'a review report and a report to the coordination council are due'
      : 'a report to the coordination council is due'
  },
)

const afterGrade = /* @__PURE__ */ text(
  ({ grade, ...due }: DueAfterGrade) => `考評結果為 ${grade}，${reportsDue['zh-TW'](due)}`,
  ({ grade, ...due }: DueAfterGrade) => `Grade ${grade}: ${reportsDue.en(due)}`,
)

const joiningAfterGrade = /* @__PURE__ */ text(
  (figures: DueAfterGrade) => `${afterGrade['zh-TW'](figures)}；原非資訊局資訊績效考核對象，於次一年度列入`,
  (figures: DueAfterGrade) =>
    `${afterGrade.en(figures)}; a body not yet in the bureau's appraisal of information work joins it in the next year`,
)

/** 玖. */
export const consequencesWords = /* @__PURE__ */ ruleWords('appraisal.consequences', () => ({
  title: text('考評等級的後續處理', 'what follows from a grade'),
  example: { grade: 'D', alreadyItAppraised: false, assessedYear: 2025 },
  facts: {
    grade: {
      ...grade,
      question: text('機關考評列什麼等級？', 'What grade was the body given?'),
      phrases: ['應提出檢討報告', '列席'],
    },
    alreadyItAppraised: {
      label: text('原已納入資訊績效考評', 'already in the appraisal of information work'),
      question: text(
        '是否原已納入資訊局資訊績效考評？',
        'Is the body already in the appraisal of information work by the bureau?',
      ),
      phrases: ['併計於'],
    },
    assessedYear: {
      label: text('考評年度', 'year appraised'),
      question: text('考評的是哪一年度？', 'Which year was appraised?'),
      hint: text('填西元年，例如 2025', 'a year of the Common Era, such as 2025'),
      phrases: ['次一年度'],
    },
    publishedYear: {
      label: text('公布年度', 'year of publication'),
      question: text('考評結果在哪一年公布？', 'In which year was the result published?'),
      hint: text('填西元年，例如 2026', 'a year of the Common Era, such as 2026'),
      phrases: ['次一年度'],
    },
  },
  outcomes: {
    'nothing-further': text('沒有後續處理', 'nothing further'),
    counts: text('成績併計於資訊績效考評', 'counts in the appraisal of information work'),
    reports: text('應提出檢討報告並列席報告', 'a review report, presented to the council'),
    'reports-and-counts': text(
      '應提出檢討報告並列席報告，成績併計於資訊績效考評',
      'a review report, presented to the council; counts in the appraisal of information work',
    ),
    'reports-and-joins': text(
      '應提出檢討報告並列席報告，次一年度列入資訊績效考核',
      'a review report, presented to the council; joins the appraisal of information work in the next year',
    ),
  },
  result: text(
    ({ joinsItAppraisalIn, countsInItAppraisal, ...due }) => {
      return [
        reportsDue['zh-TW'](due),
        ...(joinsItAppraisalIn === null ? [] : [`${yearWord(joinsItAppraisalIn)}列入資訊局資訊績效考核`]),
        ...(countsInItAppraisal ? ['成績併計於資訊局資訊績效考評'] : []),
      ].join('；')
    },
    ({ joinsItAppraisalIn, countsInItAppraisal, ...due }) => {
      return [
        reportsDue.en(due),
        ...(joinsItAppraisalIn === null
          ? []
          : [`the body joins the bureau's appraisal of information work in ${joinsItAppraisalIn}`]),
        ...(countsInItAppraisal ? ['the result counts in the appraisal of information work'] : []),
      ].join('; ')
    },
  ),
  steps: {
    'own-table': text(
      '本系統自訂各等級的後續處理，取代條文所定者',
      "The system has its own table of what follows from a grade, in place of the regulation's",
    ),
    'nothing-further': afterGrade,
    counts: afterGrade,
    reports: afterGrade,
    'reports-and-counts': afterGrade,
    'reports-and-joins': joiningAfterGrade,
    joins: text(
      '原非資訊局資訊績效考核對象者，於次一年度列入',
      "A body not yet in the bureau's appraisal of information work joins it in the next year",
    ),
    'counts-in-it-appraisal': text(
      '已同時納入資訊局資訊績效考評，成績併計',
      "The body is in the bureau's appraisal of information work too, where the result counts",
    ),
    'not-in-it-appraisal': text(
      '未納入資訊局資訊績效考評，成績不併計',
      "The body is not in the bureau's appraisal of information work, so the result does not count there",
    ),
  },
  readings: appraisalReadings,
}))
