/** 伍 and 伍、一: committees, and the coordination council. */
import { text } from '../../../kernel/locale'
import { type ClauseEntries, stem } from './clause'

export const councilClauses = /* @__PURE__ */ entries()

function entries(): ClauseEntries<'5' | '5.1' | `5.1.${string}`> {
  return {
    '5': {
      kind: 'informative',
      words: [],
      summary: text(
        '為協調推動事務，設協調會報、推動統籌小組與工作小組三層組織。',
        'Three kinds of committee coordinate a rollout: the council, steering groups and working groups.',
      ),
    },
    '5.1': stem(
      '協調會報的成員、開會與出席。',
      'The coordination council: who sits on it, when it meets, who attends.',
    ),
    '5.1.1': {
      kind: 'duty',
      words: ['應成立'],
      summary: text(
        '資訊局應成立協調會報，讓各機關共同參與和協調。',
        'The bureau must set up a coordination council, through which the bodies take part in a rollout and coordinate.',
      ),
    },
    '5.1.2': {
      kind: 'composition',
      words: ['召集人及副召集人各一人', '依個案按下列方式指定之'],
      summary: text(
        '協調會報設召集人與副召集人各一位，依個案從兩種搭配中擇一指定。',
        'The council has one convener and one deputy, appointed case by case in one of two ways.',
      ),
    },
    '5.1.2.1': {
      kind: 'composition',
      words: ['召集人由府級長官擔任', '副召集人資訊局局長擔任'],
      summary: text(
        '第一種搭配：府級長官召集，資訊局局長為副召集人。',
        'First way: a city executive convenes and the commissioner of the bureau is the deputy.',
      ),
    },
    '5.1.2.2': {
      kind: 'composition',
      words: [
        '召集人由資訊局局長擔任',
        '副召集人資訊局副局長擔任',
        '常任代表兩人',
        '由資訊局組長兼任',
        '機關代表若干人',
        '一級單位以上主管',
      ],
      summary: text(
        '第二種搭配：資訊局局長召集，副局長為副召集人。另有資訊局組長兼任的常任代表兩位，以及一級機關、事業機構與區公所一級單位以上主管兼任的機關代表。',
        'Second way: the commissioner convenes and a deputy commissioner is the deputy. Two section chiefs of the bureau are standing representatives; first-level agencies, enterprises and district offices send heads of first-tier units or above.',
      ),
    },
    '5.1.3': {
      kind: 'duty',
      words: ['均為無給職', '應隨其本職進退'],
      summary: text(
        '協調會報的職務不支薪，離開本職時隨之解除。',
        'Seats on the council are unpaid and end with the post that they go with.',
      ),
    },
    '5.1.4': {
      kind: 'cadence',
      words: ['每兩個月召開一次會議為原則', '得視需要召開臨時會議', '邀請指定機關代表出席', '得邀請', '得聘請'],
      summary: text(
        '協調會報原則上兩個月開一次會，得加開臨時會議。開會時依推動進度邀請指定的機關代表出席，得邀請其他機關、學校列席，並得聘請業務、團體代表或專家出席或提供意見。',
        'The council meets every two months in principle, with extraordinary meetings as needed. The representatives of designated bodies are invited to attend as the rollout needs, other bodies may be invited to sit in, and experts and the like engaged to attend or advise.',
      ),
    },
    '5.1.5': {
      kind: 'lookup',
      words: ['由召集人召集', '由副召集人代理之', '擇期召開會議'],
      summary: text(
        '會議由召集人主持，召集人無法出席時由副召集人代理；兩人都無法出席就改期。',
        'The convener chairs, else the deputy; where neither can attend, the meeting is put off.',
      ),
    },
    '5.1.6': {
      kind: 'threshold',
      words: ['應親自出席會議', '得指派', '主管層級人員', '連續 3 次', '即取消代表資格', '應另行指派'],
      summary: text(
        '召集人與副召集人應由本人出席。代表可以派主管代理，但連續 3 次沒有親自出席就喪失資格，由所屬機關改派；改派的期限沒有規定。',
        'The convener and the deputy attend themselves; a representative may send a supervisor, but loses the seat with the third meeting in a row not attended in person. The body then names another, for which no date is set.',
      ),
    },
  }
}
