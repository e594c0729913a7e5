/** 拾 and 拾壹: supplements, figures and the table. */
import { text } from '../../../kernel/locale'
import type { ClauseEntries } from './clause'

export const closingClauses = /* @__PURE__ */ entries()

function entries(): ClauseEntries<'10' | '11' | `11.${string}`> {
  return {
    '10': {
      kind: 'discretion',
      words: ['得依實際需要修正'],
      summary: text('規定不足的地方，可以修正或另訂補充規定。', 'What is missing may be amended or supplemented.'),
    },
    '11': {
      kind: 'informative',
      why: text(
        '只列出名稱；圖表未附在條文內。',
        'It gives names only; the figures and the table are not part of the text.',
      ),
      words: [],
      summary: text('列出使用的圖表。', 'Lists the figures and the table.'),
    },
    '11.1': {
      kind: 'informative',
      why: text('只是圖表的名稱；圖表未附在條文內。', 'It names a figure or table that is not part of the text.'),
      words: [],
      summary: text('圖 1：推動組織的架構。', 'Figure 1: the committees of a rollout.'),
    },
    '11.2': {
      kind: 'informative',
      why: text('只是圖表的名稱；圖表未附在條文內。', 'It names a figure or table that is not part of the text.'),
      words: [],
      summary: text(
        '圖 2：問題反映的流程；名稱沒有印完整。',
        'Figure 2: how questions are passed on; its title is cut short.',
      ),
    },
    '11.3': {
      kind: 'informative',
      why: text('只是圖表的名稱；圖表未附在條文內。', 'It names a figure or table that is not part of the text.'),
      words: [],
      summary: text('表 1：考評的項目與標準。', 'Table 1: the items and standards of the appraisal.'),
    },
  }
}
