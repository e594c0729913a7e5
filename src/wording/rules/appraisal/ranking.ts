import { appraisalReadings } from '../../../law/register/readings/appraisal-readings'
import type { RankedBody } from '../../../law/c09-appraisal/index'
import { text } from '../../../kernel/locale'
import { counted } from '../../english'
import { ruleWords } from '../../rule-words'

/** 玖、四 · 玖、五. */
export const rankingWords = /* @__PURE__ */ ruleWords('appraisal.ranking', () => ({
  title: text('考評排名', 'ranking of the bodies'),
  example: {
    results: [
      { body: '臺北市大安區公所', group: '區公所', score: 96 },
      { body: '臺北市中山區公所', group: '區公所', score: 72.5 },
    ],
  },
  facts: {
    results: {
      label: text('考評結果', 'results'),
      question: text(
        '各機關考評得幾分，屬哪一組？',
        'What score was each body given, and to which group does it belong?',
      ),
      phrases: ['由高而低', '由低而高'],
      members: {
        body: { label: text('機關', 'body') },
        group: { label: text('組別', 'group') },
        score: { label: text('總分', 'score'), unit: text('分', 'points') },
      },
    },
  },
  result: text(
    ({ groups }) => {
      if (groups.length === 0) return '沒有考評結果可以排名'
      return groups
        .map(({ group, best, worst, unranked }) => {
          const lists = [
            ...(best.length === 0 ? [] : [`A+ 及 A 由高而低：${ranks['zh-TW'](best)}`]),
            ...(worst.length === 0 ? [] : [`D 及 E 由低而高：${ranks['zh-TW'](worst)}`]),
            ...(unranked.length === 0
              ? []
              : [`不排名：${unranked.map(({ body, score, grade }) => `${body}（${score} 分，${grade}）`).join('、')}`]),
          ]
          return `${group === null ? '未分組者' : `「${group}」`}：${lists.join('；')}`
        })
        .join('。')
    },
    ({ groups }) => {
      if (groups.length === 0) return 'no results to rank'
      return groups
        .map(({ group, best, worst, unranked }) => {
          const lists = [
            ...(best.length === 0 ? [] : [`A+ and A from the highest: ${ranks.en(best)}`]),
            ...(worst.length === 0 ? [] : [`D and E from the lowest: ${ranks.en(worst)}`]),
            ...(unranked.length === 0
              ? []
              : [`not ranked: ${unranked.map(({ body, score, grade }) => `${body} (${score}, ${grade})`).join(', ')}`]),
          ]
          return `${group === null ? 'Without a group' : group}: ${lists.join('; ')}`
        })
        .join('. ')
    },
  ),
  steps: {
    'grouped-by-nature': text(
      ({ bodies, groups }) => `${bodies} 個機關、機構、學校或區公所依業務性質分為 ${groups} 組`,
      ({ bodies, groups }) =>
        `${counted(bodies, 'body', 'bodies')} in ${counted(groups, 'group')} by the nature of their work`,
    ),
    ranked: text(
      ({ group, best, worst, unranked }) =>
        `${group === null ? '未分組者' : `「${group}」`}有 A+ 及 A 共 ${best} 個，由高而低排名；D 及 E 共 ${worst} 個，由低而高排名；B 及 C 共 ${unranked} 個，不排名`,
      ({ group, best, worst, unranked }) =>
        `${group === null ? 'Without a group' : group}: ${best} with A+ or A, ranked from the highest; ${worst} with D or E, ranked from the lowest; ${unranked} with B or C, not ranked`,
    ),
    'ranked-by-grade': text(
      ({ group, best, worst, unranked }) =>
        `${group === null ? '未分組者' : `「${group}」`}有 A+ 及 A 共 ${best} 個，各等級分別由高而低排名；D 及 E 共 ${worst} 個，各等級分別由低而高排名；B 及 C 共 ${unranked} 個，不排名`,
      ({ group, best, worst, unranked }) =>
        `${group === null ? 'Without a group' : group}: ${best} with A+ or A, ranked within each grade from the highest; ${worst} with D or E, ranked within each grade from the lowest; ${unranked} with B or C, not ranked`,
    ),
  },
  readings: appraisalReadings,
}))

const ranks = /* @__PURE__ */ text(
  (bodies: readonly RankedBody[]) =>
    bodies.map(({ rank, body, score, grade }) => `第 ${rank} 名 ${body}（${score} 分，${grade}）`).join('、'),
  (bodies: readonly RankedBody[]) =>
    bodies.map(({ rank, body, score, grade }) => `${rank}. ${body} (${score}, ${grade})`).join(', '),
)
