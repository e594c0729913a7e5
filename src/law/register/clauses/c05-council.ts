/** 伍、一 重大資訊系統推動協調會報. */
import type { ClauseEntries } from '../clause'

export const council = {
  '5': {
    kind: 'informative', encoded: 'no', rules: [],
    why: {
      'zh-TW': '只列出三個任務編組並指向未附的圖；各編組的設置由以下各款規定。',
      'en': 'It names the three bodies and a chart that is not part of the text; what sets them up follows below it.',
    },
    summary: {
      'zh-TW': '由上而下設三個任務編組：協調會報、推動統籌小組與工作小組。',
      'en': 'Sets up three bodies from the top down: coordination council, steering group and working group.',
    },
  },
  '5.1': {
    kind: 'stem', encoded: 'no', rules: [],
    summary: { 'zh-TW': '協調會報的成立、組成與會議。', 'en': 'The coordination council: its founding, members and meetings.' },
  },
  '5.1.1': {
    kind: 'duty', encoded: 'yes', rules: ['governance.committee-duty'],
    summary: {
      'zh-TW': '資訊局必須成立協調會報，供各機關、機構及學校參與和協調。',
      'en': 'The bureau must found a coordination council in which the bodies of the City take part.',
    },
  },
  '5.1.2': {
    kind: 'composition', encoded: 'yes', rules: ['governance.council-composition'],
    summary: {
      'zh-TW': '會報設召集人與副召集人各一名，依個案由兩種組成擇一。',
      'en': 'The council has one convener and one deputy, named in one of two ways as the case requires.',
    },
  },
  '5.1.2.1': {
    kind: 'composition', encoded: 'yes', rules: ['governance.council-composition'],
    summary: {
      'zh-TW': '第一種組成：府級長官為召集人，資訊局局長為副召集人。',
      'en': 'The first way: a city executive as convener, the commissioner of the bureau as deputy.',
    },
  },
  '5.1.2.2': {
    kind: 'composition', encoded: 'yes', rules: ['governance.council-composition'],
    summary: {
      'zh-TW': '第二種組成：資訊局局長為召集人、副局長為副召集人。另有組長兼任的常任代表兩名，及各單位主管兼任的機關代表若干。',
      'en': 'The second way: the commissioner as convener, a deputy commissioner as deputy. Two section chiefs are standing representatives, and unit heads of other bodies agency representatives.',
    },
  },
  '5.1.3': {
    kind: 'duty', encoded: 'yes', rules: ['governance.seat-follows-post'],
    summary: {
      'zh-TW': '會報的席次不支薪，離開本職即離開席次。',
      'en': 'Seats in the council are unpaid and end with the post of their holder.',
    },
  },
  '5.1.4': {
    kind: 'cadence', encoded: 'partly', rules: ['governance.meeting-duty', 'governance.meeting-cadence'],
    why: {
      'zh-TW': '邀請誰出席、列席或諮詢，由會報斟酌，條文沒有可以判斷的標準。',
      'en': 'Whom to invite to attend, to sit in or to advise is left to the council, without a test.',
    },
    summary: {
      'zh-TW': '會報原則上每兩個月開會，必要時另開臨時會；可邀請相關單位、團體及專家。',
      'en': 'The council meets every two months in principle, and in extraordinary meetings as needed. It may invite other bodies, associations and experts.',
    },
  },
  '5.1.5': {
    kind: 'lookup', encoded: 'yes', rules: ['governance.council-chair'],
    summary: {
      'zh-TW': '會議由召集人主持，其缺席時由副召集人代理；兩人都不能到就改期。',
      'en': 'The convener chairs the meetings, or the deputy in the absence of the convener; without either the meeting is put off.',
    },
  },
  '5.1.6': {
    kind: 'threshold', encoded: 'yes', rules: ['governance.council-proxy', 'governance.council-seat'],
    summary: {
      'zh-TW': '召集人與副召集人要親自出席，代表則可由本機關主管層級者代理。連續三次未親自出席者喪失資格，原機關須改派他人。',
      'en': 'Convener and deputy attend in person; a representative may send a supervisor of the same body. Whoever misses three meetings in a row loses the seat, and the body must name somebody else.',
    },
  },
} satisfies ClauseEntries
