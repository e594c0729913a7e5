/** 捌: competitions and other activities. */
import { text } from '../../../kernel/locale'
import { type ClauseEntries, stem } from './clause'

export const promotionClauses = /* @__PURE__ */ entries()

function entries(): ClauseEntries<'8' | `8.${string}`> {
  return {
    '8': stem('競賽與推廣活動，以及獎勵。', 'Competitions and other activities, and what is received for them.'),
    '8.1': {
      kind: 'discretion',
      words: ['得配合實際推動進度及需要'],
      summary: text(
        '資訊局可以視需要辦理競賽、研討會等推廣活動。',
        'The bureau may hold competitions, seminars and the like as needed.',
      ),
    },
    '8.2': {
      kind: 'duty',
      words: ['業務性質分類組辦理'],
      summary: text('推廣活動依機關業務性質分組辦理。', 'Activities are held in groups of bodies whose work is alike.'),
    },
    '8.3': {
      kind: 'lookup',
      words: ['給予計功 1 次', '給予嘉獎 2 次', '給予嘉獎 1 次', '得視實際需要調整之'],
      summary: text(
        '競賽績優機關得獎狀或獎座；承辦人記功 1 次，直屬主管嘉獎 2 次，其他有功人員嘉獎 1 次。不同系統可以視需要調整。',
        'A body that does well receives a certificate or a trophy; its handler one merit, the direct supervisor two commendations, others who contributed one. It may be adjusted for a particular system, as needed.',
      ),
    },
    '8.4': {
      kind: 'informative',
      why: text('只說明經費來源。', 'It only says where the money comes from.'),
      words: ['由資訊局預算支應'],
      summary: text('推廣活動的經費由資訊局負擔。', 'The bureau pays for these activities.'),
    },
  }
}
