/** 陸: questions and those who answer them. */
import { text } from '../../../kernel/locale'
import type { ReadingEntries } from './reading'

export const supportReadings = /* @__PURE__ */ entries()

function entries(): ReadingEntries<'administrator-escalation' | 'seed-quota-conflict'> {
  return {
    'administrator-escalation': {
      clauses: ['6.1.1', '6.3.1', '6.3.2'],
      question: text(
        '系統管理者無法處理的問題，由誰向客服專線反映？',
        'Where does a question go when an administrator cannot answer it?',
      ),
      choices: {
        hotline: {
          label: text('系統管理者直接反映', 'straight to the 8585 service line'),
          rationale: text(
            '陸、三規定客服專線受理系統管理者與種子人員雙方的問題。',
            'Clause 6.3 has the service line take questions from administrators and seed staff alike.',
          ),
        },
        'through-seed': {
          label: text('先轉種子人員，再由其反映', 'to the seed staff, who take it to the service line'),
          rationale: text('陸、一、(一) 寫明由種子人員反映。', 'Clause 6.1.1 names the seed staff.'),
        },
      },
    },
    'seed-quota-conflict': {
      clauses: ['6.2.2'],
      question: text(
        '總員額太少，種子人員的下限超過上限時，以何者為準？',
        'Which limit on seed staff prevails in a body so small that the two clash?',
      ),
      choices: {
        'minimum-prevails': {
          label: text('以下限為準：兩名', 'the lower limit: two people'),
          rationale: text('服務的運作至少需要兩人。', 'The service needs two people.'),
        },
        'maximum-prevails': {
          label: text('以上限為準：總員額的 1/20', 'the upper limit: a twentieth of the posts'),
          rationale: text(
            '上限按員額計算，小機關的人力有限。',
            'The upper limit follows the posts, and a small body has few people to spare.',
          ),
        },
      },
    },
  }
}
