/** 玖: the appraisal. */
import { text } from '../../../kernel/locale'
import { type ClauseEntries, stem } from './clause'

export const appraisalClauses = /* @__PURE__ */ entries()

function entries(): ClauseEntries<'9' | `9.${string}`> {
  return {
    '9': stem('績效考評的期間、等級、排名與獎懲。', 'The appraisal: periods, grades, rankings and what follows.'),
    '9.1': {
      kind: 'duty',
      words: ['應配合接受', '得視實際需要調整之'],
      summary: text(
        '列入推動範圍的機關均應接受考評；項目、標準與配分見表 1，各系統可以調整。',
        'Every body included in a rollout is appraised; items, standards and points are those of table 1, which a system may adjust.',
      ),
      rules: ['appraisal.duty', 'appraisal.total'],
    },
    '9.2': {
      kind: 'cadence',
      words: ['考核一次', '得定時或不定時分段公布'],
      summary: text(
        '系統上線階段考評一次，以整個階段的加減分為總分；過程中可以公布成績與排名。',
        'The launch is appraised once, over all points of the phase; scores and ranks may be published on the way.',
      ),
    },
    '9.3': {
      kind: 'cadence',
      words: ['每年考核一次', '得定時或不定時分段公布'],
      summary: text(
        '系統維運階段每年考評一次，以當年度的加減分為總分；過程中可以公布成績與排名。',
        'Operations are appraised once a year, over the points of that year; scores and ranks may be published on the way.',
      ),
    },
    '9.4': {
      kind: 'duty',
      words: ['由高而低', '由低而高', '並予公開'],
      summary: text(
        '考評結果分六個等級；A+ 與 A 由高到低、D 與 E 由低到高排名；考評結果並予公開。',
        'Results fall into six grades; A+ and A are ranked from the highest, D and E from the lowest; the results are made public.',
      ),
      rules: ['appraisal.ranking'],
    },
    '9.4.1': {
      kind: 'lookup',
      words: ['95-100 分'],
      summary: text('A+：95 至 100 分。', 'A+: 95 to 100 points.'),
    },
    '9.4.2': {
      kind: 'lookup',
      words: ['90-94 分'],
      summary: text('A：90 至 94 分。', 'A: 90 to 94 points.'),
    },
    '9.4.3': {
      kind: 'lookup',
      words: ['80-89 分'],
      summary: text('B：80 至 89 分。', 'B: 80 to 89 points.'),
    },
    '9.4.4': {
      kind: 'lookup',
      words: ['70-79 分'],
      summary: text('C：70 至 79 分。', 'C: 70 to 79 points.'),
    },
    '9.4.5': {
      kind: 'lookup',
      words: ['60-69 分'],
      summary: text('D：60 至 69 分。', 'D: 60 to 69 points.'),
    },
    '9.4.6': {
      kind: 'lookup',
      words: ['未達 60 分'],
      summary: text('E：未滿 60 分。', 'E: less than 60 points.'),
    },
    '9.5': {
      kind: 'duty',
      words: ['應依機關、機構、學校及區公所業務性質', '得視實際需要調整之'],
      summary: text(
        '機關依業務性質分組考評，各等級有相應的獎懲；不同系統可以視需要調整。',
        'Bodies are appraised in groups whose work is alike, and each grade has its awards or consequences; they may be adjusted for a particular system, as needed.',
      ),
    },
    '9.5.1': {
      kind: 'lookup',
      words: ['給予計功 2 次或 1 次', '給予計功 1 次', '給予嘉獎 2 次或 1 次'],
      summary: text(
        'A+：系統管理者、種子人員與承辦人員記功 1 至 2 次，直屬主管記功 1 次，其他有功人員嘉獎 1 至 2 次。',
        'A+: one or two merits for administrators, seed staff and handlers, one merit for the direct supervisor, one or two commendations for others who contributed.',
      ),
      rules: ['appraisal.award', 'appraisal.consequences'],
    },
    '9.5.2': {
      kind: 'lookup',
      words: ['給予計功 1 次', '給予嘉獎 2 次', '給予嘉獎 2 次或 1 次'],
      summary: text(
        'A：系統管理者、種子人員與承辦人員記功 1 次，直屬主管嘉獎 2 次，其他有功人員嘉獎 1 至 2 次。',
        'A: one merit for administrators, seed staff and handlers, two commendations for the direct supervisor, one or two for others who contributed.',
      ),
      rules: ['appraisal.award', 'appraisal.consequences'],
    },
    '9.5.3': {
      kind: 'lookup',
      words: ['80-89 分', '給予嘉獎 2 次', '給予嘉獎 1 次'],
      summary: text(
        'B：系統管理者、種子人員與承辦人員嘉獎 2 次，直屬主管與其他有功人員嘉獎 1 次。',
        'B: two commendations for administrators, seed staff and handlers, one for the direct supervisor and for others who contributed.',
      ),
      rules: ['appraisal.award', 'appraisal.consequences'],
    },
    '9.5.4': {
      kind: 'lookup',
      words: ['不予獎懲'],
      summary: text('C：不予獎懲。', 'C: neither reward nor sanction.'),
    },
    '9.5.5': {
      kind: 'duty',
      words: ['應提出檢討報告', '列席'],
      summary: text(
        'D：應提出檢討報告，並應列席協調會報報告；期限都沒有規定。',
        'D: two acts, a review report and attending the council to report; no date is set for either.',
      ),
      rules: ['appraisal.award'],
    },
    '9.5.6': {
      kind: 'duty',
      words: ['應提出檢討報告', '列席', '次一年度'],
      summary: text(
        'E：與 D 相同；原本不是資訊績效考核對象的機關，於次一年度列入。',
        "E: as D, and a body that was outside the bureau's appraisal of information work joins it in the next year.",
      ),
      rules: ['appraisal.award'],
    },
    '9.6': {
      kind: 'duty',
      words: ['併計於'],
      summary: text(
        '同時受資訊績效考評的機關，成績併入其中的指定項目。',
        "Where a body is also in the bureau's appraisal of information work, its result counts there under the item set for it.",
      ),
    },
  }
}
