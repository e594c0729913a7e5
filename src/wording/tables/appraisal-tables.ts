import { labelTexts } from '../label-texts'
import { grade, inRollout } from './shared-columns'
import type { TablesOf } from './table-texts'

const role = { name: { 'zh-TW': '身分', en: 'role' }, values: labelTexts.role }

/** 捌 · 玖. */
export const appraisalTables: TablesOf<
  'promotion.competition-award' | 'appraisal.duty' | 'appraisal.grade' | 'appraisal.award' | 'appraisal.consequences'
> = {
  'promotion.competition-award': { columns: { role } },
  'appraisal.duty': { columns: { inRollout } },
  'appraisal.grade': { columns: { score: { name: { 'zh-TW': '總分', en: 'score' } } } },
  'appraisal.award': { columns: { grade, role } },
  'appraisal.consequences': {
    columns: {
      grade,
      alreadyItAppraised: {
        name: { 'zh-TW': '原已納入資訊績效考評', en: 'already in the appraisal of information work' },
      },
      assessedYear: { name: { 'zh-TW': '考評年度', en: 'year assessed' } },
      publishedYear: { name: { 'zh-TW': '公布年度', en: 'year of publication' } },
    },
    outcomes: {
      'nothing-further': { 'zh-TW': '沒有後續處理', en: 'nothing further' },
      counts: { 'zh-TW': '成績併計於資訊績效考評', en: 'counts in the appraisal of information work' },
      reports: { 'zh-TW': '應提出檢討報告並列席報告', en: 'a review report, presented to the council' },
      'reports-and-counts': {
        'zh-TW': '應提出檢討報告並列席報告，成績併計於資訊績效考評',
        en: 'a review report, presented to the council; counts in the appraisal of information work',
      },
      'reports-and-joins': {
        'zh-TW': '應提出檢討報告並列席報告，次一年度列入資訊績效考核',
        en: 'a review report, presented to the council; joins the appraisal of information work in the next year',
      },
    },
  },
}
