import type { Grade, RankedBody } from '../../../law/c09-appraisal/index'
import type { StepTexts, TextsOf } from '../explanation-texts'
import { awardWord, dateWord, listed, word, yearWord } from './words'

const awardSteps: Omit<StepTexts<'promotion.competition-award'>, 'body-certificate'> = {
  'own-table': ({ lawful }) => `本系統自訂獎勵標準，取代條文所定的「${awardWord(lawful)}」`,
  award: ({ role, award }) => `對${word('role', role)}給予${awardWord(award)}`,
  'no-award': ({ role }) => `對${word('role', role)}不予獎勵`,
  'authority-chooses': ({ min, max }) => `給予 ${min} 次或 ${max} 次，由權責機關決定`,
}

const bandText: StepTexts<'appraisal.grade'>['band-a'] = ({ score, from, below }) => {
  if (below === null) return `${score} 分，已達 ${from} 分`
  return from === null ? `${score} 分，未達 ${below} 分` : `${score} 分，已達 ${from} 分而未達 ${below} 分`
}

interface Due {
  readonly reviewReport: boolean
  readonly reportToCouncil: boolean
}

function reportsDue({ reviewReport, reportToCouncil }: Due): string {
  if (!reportToCouncil) return reviewReport ? '應提出檢討報告' : '不必提出檢討報告'
  return reviewReport ? '應提出檢討報告，並列席協調會報報告' : '應列席協調會報報告'
}

function afterGrade({ grade, reviewReport, reportToCouncil }: Due & { readonly grade: Grade }): string {
  return `考評結果為 ${grade}，${reportsDue({ reviewReport, reportToCouncil })}`
}

function joiningAfterGrade(figures: Due & { readonly grade: Grade }): string {
  return `${afterGrade(figures)}；原非資訊局資訊績效考核對象，於次一年度列入`
}

/** 捌 · 玖. */
export const appraisalTexts: TextsOf<
  | 'promotion.grouping'
  | 'promotion.competition-award'
  | 'appraisal.duty'
  | 'appraisal.schedule'
  | 'appraisal.total'
  | 'appraisal.grade'
  | 'appraisal.ranking'
  | 'appraisal.award'
  | 'appraisal.consequences'
> = {
  'promotion.grouping': {
    result: ({ groups }) =>
      groups.length === 0
        ? '沒有機關可以分組'
        : groups.map(({ group, bodies }) => `「${group}」有${listed(bodies)}`).join('；'),
    steps: {
      'grouped-by-nature': ({ bodies, groups }) => `${bodies} 個機關、機構、學校或區公所依業務性質分為 ${groups} 組`,
    },
  },
  'promotion.competition-award': {
    result: awardWord,
    steps: { ...awardSteps, 'body-certificate': () => '績優機關另頒發獎狀（座）' },
  },
  'appraisal.duty': {
    result: (duty) => (duty === 'must-be-appraised' ? '應接受推動績效考評' : '不在考評範圍'),
    steps: {
      'included-in-rollout': () => '已納入推動範圍，應配合接受該系統的推動績效考評',
      'not-in-rollout': () => '未納入推動範圍',
    },
  },
  'appraisal.schedule': {
    result: ({ periods }) =>
      `考核期間：${periods.map(({ from, to, partial }) => `${dateWord(from)}至${dateWord(to)}${partial ? '（不滿一年）' : ''}`).join('；')}`,
    steps: {
      'once-in-launch': ({ from, to }) => `「系統上線」階段自${dateWord(from)}至${dateWord(to)}，考核一次`,
      'once-a-year': ({ from, to, periods }) =>
        `「系統維運」階段自${dateWord(from)}至${dateWord(to)}，每年考核一次，共 ${periods} 個年度`,
    },
  },
  'appraisal.total': {
    result: ({ total }) => `總分 ${total} 分`,
    steps: {
      'items-as-given': ({ items }) => `以所填的 ${items} 個考評項目計算；考評項目及配分不在條文本文之內`,
      'launch-points-added-up': ({ base, items, total }) =>
        `如為「系統上線」階段的考評：以 ${base} 分起算，累計 ${items} 項加減分，得 ${total} 分`,
      'yearly-points-added-up': ({ base, items, total }) =>
        `如為「系統維運」階段的年度考評：以 ${base} 分起算，累計 ${items} 項加減分，得 ${total} 分`,
    },
  },
  'appraisal.grade': {
    result: (grade) => `等級為 ${grade}`,
    steps: {
      'band-a-plus': bandText,
      'band-a': bandText,
      'band-b': bandText,
      'band-c': bandText,
      'band-d': bandText,
      'band-e': bandText,
    },
  },
  'appraisal.ranking': {
    result({ groups }) {
      if (groups.length === 0) return '沒有考評結果可以排名'
      return groups
        .map(({ group, best, worst, unranked }) => {
          const lists = [
            ...(best.length === 0 ? [] : [`A+ 及 A 由高而低：${ranks(best)}`]),
            ...(worst.length === 0 ? [] : [`D 及 E 由低而高：${ranks(worst)}`]),
            ...(unranked.length === 0
              ? []
              : [`不排名：${unranked.map(({ body, score, grade }) => `${body}（${score} 分，${grade}）`).join('、')}`]),
          ]
          return `${group === null ? '未分組者' : `「${group}」`}：${lists.join('；')}`
        })
        .join('。')
    },
    steps: {
      'grouped-by-nature': ({ bodies, groups }) => `${bodies} 個機關、機構、學校或區公所依業務性質分為 ${groups} 組`,
      ranked: ({ group, best, worst, unranked }) =>
        `${group === null ? '未分組者' : `「${group}」`}有 A+ 及 A 共 ${best} 個，由高而低排名；D 及 E 共 ${worst} 個，由低而高排名；B 及 C 共 ${unranked} 個，不排名`,
      'ranked-by-grade': ({ group, best, worst, unranked }) =>
        `${group === null ? '未分組者' : `「${group}」`}有 A+ 及 A 共 ${best} 個，各等級分別由高而低排名；D 及 E 共 ${worst} 個，各等級分別由低而高排名；B 及 C 共 ${unranked} 個，不排名`,
    },
  },
  'appraisal.award': {
    result: awardWord,
    steps: {
      ...awardSteps,
      award: ({ grade, role, award }) => `考評結果為 ${grade}，對${word('role', role)}給予${awardWord(award)}`,
      'no-award': ({ grade, role }) => `考評結果為 ${grade}，對${word('role', role)}不予獎勵`,
    },
  },
  'appraisal.consequences': {
    result({ joinsItAppraisalIn, countsInItAppraisal, ...due }) {
      return [
        reportsDue(due),
        ...(joinsItAppraisalIn === null ? [] : [`${yearWord(joinsItAppraisalIn)}列入資訊局資訊績效考核`]),
        ...(countsInItAppraisal ? ['成績併計於資訊局資訊績效考評'] : []),
      ].join('；')
    },
    steps: {
      'own-table': () => '本系統自訂各等級的後續處理，取代條文所定者',
      'nothing-further': afterGrade,
      counts: afterGrade,
      reports: afterGrade,
      'reports-and-counts': afterGrade,
      'reports-and-joins': joiningAfterGrade,
      joins: () => '原非資訊局資訊績效考核對象者，於次一年度列入',
      'counts-in-it-appraisal': () => '已同時納入資訊局資訊績效考評，成績併計',
      'not-in-it-appraisal': () => '未納入資訊局資訊績效考評，成績不併計',
    },
  },
}

function ranks(bodies: readonly RankedBody[]): string {
  return bodies.map(({ rank, body, score, grade }) => `第 ${rank} 名 ${body}（${score} 分，${grade}）`).join('、')
}
