/** 陸: questions and those who answer them. */
import { text } from '../../../kernel/locale'
import { type ClauseEntries, stem } from './clause'

export const supportClauses = /* @__PURE__ */ entries()

function entries(): ClauseEntries<'6' | `6.${string}`> {
  return {
    '6': {
      kind: 'definition',
      words: ['三階服務'],
      summary: text(
        '問題分三階處理：先由機關的種子人員與系統管理者，再由 8585 客服專線，最後由技術支援服務小組。',
        'Questions go through three tiers: seed staff and administrators of the body, the 8585 service line, the technical support team.',
      ),
    },
    '6.1': stem(
      '機關系統管理者的任務、人數、選派與替換。',
      'Administrators: what they do, how many there are, how they are chosen and replaced.',
    ),
    '6.1.1': {
      kind: 'duty',
      words: ['負責辦理', '應由各機關、機構及學校辦理', '則由機關種子人員', '第二階段系統服務'],
      summary: text(
        '系統管理者由機關指派，負責本機關的系統管理並回答技術問題；無法解決時，依所印條文由種子人員反映給 8585 客服專線。',
        'Administrators are assigned by their body, manage the system there and answer technical questions; what they cannot answer is passed on to the 8585 service line by the seed staff, as printed.',
      ),
    },
    '6.1.2': {
      kind: 'threshold',
      words: ['應至少指派兩名'],
      summary: text(
        '各機關、機構與學校至少指派兩名系統管理者。',
        'Every agency, enterprise and school has at least two administrators.',
      ),
    },
    '6.1.3': {
      kind: 'deadline',
      words: [
        '以具有基本資訊應用能力人員優先',
        '應於資訊局通知上線前',
        '於期限內',
        '應於異動生效次一工作天起',
        '三個工作天內',
      ],
      summary: text(
        '系統管理者的選派須符合兩項條件：在資訊局通知上線之前，並在其所定期限之內，且送資訊局備查。有異動時，自生效後的次一工作天起三個工作天內更新。',
        "Administrators are chosen under two conditions: before the bureau's notice of going live, and within its limit; the choice is filed with the bureau for reference. A change is updated within three workdays from the next workday after it takes effect.",
      ),
      rules: ['deadlines.designated'],
    },
    '6.1.4': {
      kind: 'deadline',
      words: ['得要求替換', '應配合', '10 個工作天內'],
      summary: text(
        '資訊局發現或評估系統管理者不適任而要求替換時，機關應於 10 個工作天內完成替換。',
        'Where the bureau finds or assesses an administrator to be unsuitable and asks for a replacement, the body makes it within ten workdays.',
      ),
    },
    '6.2': stem(
      '機關種子人員的任務、人數、選派與替換。',
      'Seed staff: what they do, how many there are, how they are chosen and replaced.',
    ),
    '6.2.1': {
      kind: 'duty',
      words: ['則由機關種子人員', '第二階段系統服務'],
      summary: text(
        '種子人員由機關指派，回答使用上的問題；無法解決時反映給 8585 客服專線。',
        'Seed staff are assigned by their body and answer questions on usage; what they cannot answer goes to the 8585 service line.',
      ),
    },
    '6.2.2': {
      kind: 'threshold',
      words: ['應至少指派兩名', '至多不超過機關總員額數 1/20'],
      summary: text(
        '各機關、機構與學校至少指派兩名種子人員，最多為總員額的 1/20。',
        'Every agency, enterprise and school has at least two seed staff, and at most a twentieth of its posts.',
      ),
    },
    '6.2.3': {
      kind: 'deadline',
      words: [
        '以具有資訊應用基礎人員優先',
        '應於資訊局通知上線',
        '於期限內',
        '應於異動生效次一工作天起',
        '三個工作天內',
      ],
      summary: text(
        '種子人員須依資訊局的上線通知，在期限內完成選派及分工，並送資訊局備查；有異動時，自生效後的次一工作天起三個工作天內更新。',
        "Seed staff are chosen and given their tasks upon the bureau's notice of going live, within its limit; the choice is filed with the bureau for reference. A change is updated within three workdays from the next workday after it takes effect.",
      ),
      rules: ['deadlines.designated'],
    },
    '6.2.4': {
      kind: 'deadline',
      words: ['得要求替換', '應配合', '10 個工作天內'],
      summary: text(
        '資訊局發現或評估種子人員不適任而要求替換時，機關應於 10 個工作天內完成替換。',
        'Where the bureau finds or assesses seed staff to be unsuitable and asks for a replacement, the body makes it within ten workdays.',
      ),
    },
    '6.3': stem(
      '8585 資訊客服專線的任務，以及使用者如何尋求協助。',
      'The 8585 service line: what it does, and how users come to it.',
    ),
    '6.3.1': {
      kind: 'duty',
      words: ['第二階服務', '則登錄', '第三階服務'],
      summary: text(
        '客服專線是資訊局主管的各項資訊問題的統一窗口，也是第二階服務，受理種子人員與系統管理者的問題；無法處理時登錄並分案給技術支援服務小組。',
        'The service line is the one window for questions within the remit of the bureau, and the second tier; it takes those of administrators and seed staff, and records and assigns to the technical support team what it cannot answer.',
      ),
    },
    '6.3.2': {
      kind: 'duty',
      words: ['原則應先求助或諮詢', '將作為'],
      summary: text(
        '一般使用者原則上先問本機關的種子人員或系統管理者，無法解決才由他們反映給客服專線；運作情形列入該機關與其種子人員、系統管理者的考評。',
        'Users in principle ask the seed staff or administrators of their body first, who pass on what they cannot answer; how this works counts in the appraisal of the body and of these staff.',
      ),
    },
    '6.4': stem(
      '技術支援服務小組的成立、組長與服務方式。',
      'The technical support team: how it comes about, who leads it, how it helps.',
    ),
    '6.4.1': {
      kind: 'discretion',
      words: ['得委託廠商', '得要求於指定期間派駐', '第三線服務'],
      summary: text(
        '資訊局可以委託廠商成立技術支援服務小組，並要求在指定期間派駐指定地點。',
        'The bureau may have a vendor set up a technical support team, stationed where and for as long as it asks.',
      ),
    },
    '6.4.2': {
      kind: 'composition',
      words: ['應包括', '其中一人為組長', '應由廠商指派'],
      summary: text(
        '小組須有處理推動問題所需的人員，其中一人為組長，由廠商指派資深工程人員或主管擔任。',
        'The team has the people needed for the problems of the rollout, one of them leader: a senior engineer or manager appointed by the vendor.',
      ),
    },
    '6.4.3': {
      kind: 'discretion',
      why: text('服務方式由小組視情況選擇，沒有判斷標準。', 'How to help is left to the team.'),
      words: ['得以電話或遠端連線等方式', '必要時得親至使用者現場'],
      summary: text(
        '小組可以用電話或遠端連線服務，必要時到場支援。',
        'The team may help by telephone or remotely, and on the spot where needed.',
      ),
    },
  }
}
