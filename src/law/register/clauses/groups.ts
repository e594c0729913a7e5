/** 伍、二 · 三: steering groups and working groups. */
import { text } from '../../../kernel/locale'
import { type ClauseEntries, stem } from './clause'

export const groupsClauses = /* @__PURE__ */ entries()

function entries(): ClauseEntries<'5.2' | `5.2.${string}` | '5.3' | `5.3.${string}`> {
  return {
    '5.2': stem(
      '推動統籌小組的成員、借調、開會與解散。',
      'Steering groups: who sits on them, secondment, when they meet and when they end.',
    ),
    '5.2.1': {
      kind: 'duty',
      words: ['應成立', '成員組成一時', '得予合併'],
      summary: text(
        '資訊局應為個別系統成立推動統籌小組，負責推動策略與績效管理；成員相同的小組可以合併。',
        'The bureau must set up a steering group for each system, for strategy, rollout and performance; groups of the same members may be merged.',
      ),
    },
    '5.2.2': {
      kind: 'composition',
      words: [
        '一人為召集人',
        '簡任以上人員',
        '一人為副召集人',
        '由資訊局組長兼任',
        '組員若干人',
        '由資訊局視實際需要訂之',
        '得視需要邀請',
      ],
      summary: text(
        '資訊局簡任以上人員一位為召集人，資訊局組長一位為副召集人，另有組員；也可以請其他機關的人擔任組員。',
        'A senior official of the bureau convenes, a section chief of the bureau is the deputy, and there are members, who may come from other bodies too.',
      ),
    },
    '5.2.3': {
      kind: 'duty',
      words: ['應指派人員借調'],
      summary: text(
        '因應特定機關的需求而開發或推動的系統，該機關在規劃、開發與上線三個階段應派人借調到資訊局，進入維運後歸建並負責維運。',
        'Where a system is developed or rolled out for particular bodies, these second staff to the bureau through planning, development and launch; in operations the staff return and look after it.',
      ),
    },
    '5.2.4': {
      kind: 'cadence',
      words: ['每月應至少召開一次工作會議', '每季應至少召開一次工作會議', '均得與該系統之專案會議合併舉行'],
      summary: text(
        '前三個階段每月至少開會一次，系統維運階段每季至少一次；可以和專案會議合併。',
        'At least one meeting a month in the first three phases and one a quarter in operations, which may be held together with the project meeting.',
      ),
    },
    '5.2.5': {
      kind: 'deadline',
      words: ['下線退場後解散'],
      summary: text(
        '所負責的系統都下線退場後，小組解散。',
        'The group is dissolved once its systems have been retired.',
      ),
    },
    '5.3': stem(
      '各機關工作小組的成員、備查、開會與解散。',
      'Working groups of the bodies: who sits on them, what is filed, when they meet and when they end.',
    ),
    '5.3.1': {
      kind: 'duty',
      words: ['如被納入資訊系統推動範圍', '應成立'],
      summary: text(
        '列入推動範圍的機關應成立該系統的工作小組。',
        'A body that is included in a rollout must set up a working group for the system.',
      ),
    },
    '5.3.2': {
      kind: 'discretion',
      words: ['成員組成如相同時', '得予合併'],
      summary: text(
        '同一機關為不同系統成立的工作小組，成員相同時可以合併。',
        'Working groups of one body for several systems may be merged where their members are the same.',
      ),
    },
    '5.3.3': {
      kind: 'composition',
      words: ['一人為召集人', '一級單位主管以上人員', '組員若干人', '視實際需要定之', '至少應包括'],
      summary: text(
        '召集人由一級單位主管以上的人兼任；組員中至少應有系統管理者與種子人員。',
        'The convener heads a first-tier unit or ranks above; the members include at least an administrator and seed staff.',
      ),
    },
    '5.3.4': {
      kind: 'deadline',
      words: ['應配合推動進度', '於資訊局指定日期前', '於期限內', '應於異動生效次一工作天起', '三個工作天內'],
      summary: text(
        '機關應在資訊局指定的日期前成立工作小組，並依期限送名單備查。成員異動自生效後的次一工作天起，三個工作天內通知更正。',
        'The group is set up before the date that the bureau names, and its list filed within the limit. A change is notified within three workdays from the next workday after it takes effect.',
      ),
      rules: ['deadlines.designated'],
    },
    '5.3.5': {
      kind: 'cadence',
      words: ['每月應至少召開一次工作會議', '得視需要不定期召開'],
      summary: text(
        '系統上線階段每月至少開會一次，系統維運階段視需要召開。',
        'At least one meeting a month during the launch; in operations as needed.',
      ),
    },
    '5.3.6': {
      kind: 'lookup',
      words: ['由召集人召集', '推派一人為主席'],
      summary: text(
        '會議由召集人主持；召集人無法出席時，由出席的人推派一位主持。',
        'The convener chairs; where the convener cannot attend, those who do choose one of themselves.',
      ),
    },
    '5.3.7': {
      kind: 'deadline',
      words: ['應於會議次一工作天起', '5 個工作天內'],
      summary: text(
        '會議紀錄副本自會後的次一工作天起，5 個工作天內送備查。',
        'A copy of the minutes is filed within five workdays from the next workday after the meeting.',
      ),
    },
    '5.3.8': {
      kind: 'deadline',
      words: ['下線退場後解散'],
      summary: text(
        '所屬的系統都下線退場後，工作小組解散。這一目的編號也印成 (六)。',
        'The working group is dissolved once its systems have been retired. Its number is printed as a second (六).',
      ),
    },
  }
}
