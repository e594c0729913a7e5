import { deepFreeze } from '../kernel/json'
import type { LocalizedText } from '../kernel/locale'
import type { Rules } from '../law/rules'

/** The id of a rule that carries a table. */
export type TableRuleId = {
  [Id in keyof Rules]: Rules[Id] extends { readonly table: unknown } ? Id : never
}[keyof Rules]

/** How to ask for each fact of each rule that carries a table. */
type QuestionTexts = {
  readonly [Id in TableRuleId]: Readonly<Record<keyof Parameters<Rules[Id]>[0] & string, LocalizedText>>
}

const questionTexts: QuestionTexts = /* @__PURE__ */ deepFreeze({
  'definitions.is-major-system': {
    developer: {
      'zh-TW': '系統由資訊局開發，還是由其他單位開發？',
      en: 'Was the system developed by the Department of Information Technology, or by somebody else?',
    },
    userBodies: {
      'zh-TW': '以多少個機關、機構或學校為使用對象？',
      en: 'How many agencies, enterprises and schools are meant to use the system?',
    },
    approved: {
      'zh-TW': '是否已經簽可認定為重大資訊系統？',
      en: 'Has it been recognised as a major information system by an approved memorandum?',
    },
  },
  'scope.applies-to': {
    kind: { 'zh-TW': '是哪一類機關、機構或學校？', en: 'What kind of body is it?' },
    exclusion: {
      'zh-TW': '是否已專案簽請排除，市長核定了沒有？',
      en: 'Has an exclusion from the rollout been proposed, and has the mayor approved it?',
    },
  },
  'phases.first-applicable': {
    reached: {
      'zh-TW': '民國 107 年 10 月 11 日時，系統最遠已開始或完成哪一個階段？',
      en: 'What was the furthest phase that the system had begun or finished on 2018-10-11?',
    },
  },
  'governance.committee-duty': {
    committee: { 'zh-TW': '問的是哪一個任務編組？', en: 'Which committee is it about?' },
    kind: {
      'zh-TW': '是哪一類機關、機構或學校（資訊局另列）？',
      en: 'What kind of body is it? The bureau itself is a kind of its own.',
    },
    inRollout: { 'zh-TW': '是否納入該系統的推動範圍？', en: 'Is the body included in the rollout of the system?' },
    phase: { 'zh-TW': '系統在該機關處於哪一個階段？', en: 'In which phase is the system at this body?' },
  },
  'governance.council-composition': {
    convener: { 'zh-TW': '召集人是什麼職務？', en: 'What post does the convener hold?' },
    deputyConvener: { 'zh-TW': '副召集人是什麼職務？', en: 'What post does the deputy convener hold?' },
    standingRepresentatives: {
      'zh-TW': '各常任代表是什麼職務？',
      en: 'What posts do the standing representatives hold?',
    },
    agencyRepresentatives: {
      'zh-TW': '各機關代表由哪一類機關指派，是否為一級單位以上主管？',
      en: 'Which kind of body sent each agency representative, and does each head a first-tier unit or rank above?',
    },
    asOf: { 'zh-TW': '以哪一天為準？', en: 'As of which day is it asked?' },
  },
  'governance.seat-follows-post': {
    leftPostOn: {
      'zh-TW': '從哪一天起不再擔任本職（沒有則答「無」）？',
      en: 'What is the first day on which the post is no longer held (or none)?',
    },
    asOf: { 'zh-TW': '以哪一天為準？', en: 'As of which day is it asked?' },
  },
  'governance.meeting-duty': {
    committee: { 'zh-TW': '問的是哪一個任務編組？', en: 'Which committee is it about?' },
    phase: { 'zh-TW': '系統處於哪一個階段？', en: 'In which phase is the system?' },
  },
  'governance.council-chair': {
    convener: { 'zh-TW': '召集人是否出席？', en: 'Does the convener attend?' },
    deputyConvener: { 'zh-TW': '副召集人是否出席？', en: 'Does the deputy convener attend?' },
  },
  'governance.council-proxy': {
    seat: { 'zh-TW': '不克出席的是哪一種席次？', en: 'Whose seat is it that cannot be attended?' },
    proxyIsSupervisor: {
      'zh-TW': '代表出席的人是否為該機關主管層級人員？',
      en: 'Is the proxy a supervisor in the body of that seat?',
    },
  },
  'governance.invitation': {
    invitee: { 'zh-TW': '邀請的對象是誰？', en: 'Who is invited?' },
  },
  'governance.may-merge': {
    committee: { 'zh-TW': '是推動統籌小組，還是推動工作小組？', en: 'Are they steering groups or working groups?' },
    a: { 'zh-TW': '第一個小組有哪些成員？', en: 'Who are the members of the first group?' },
    b: { 'zh-TW': '第二個小組有哪些成員？', en: 'Who are the members of the second group?' },
  },
  'governance.steering-composition': {
    convener: {
      'zh-TW': '召集人是否為資訊局人員，是否為簡任以上？',
      en: 'Does the convener serve at the bureau, and is the convener of senior rank or above?',
    },
    deputyConvener: {
      'zh-TW': '副召集人是否為資訊局人員，擔任什麼職務？',
      en: 'Does the deputy convener serve at the bureau, and in what post?',
    },
    members: {
      'zh-TW': '召集人、副召集人以外有多少組員？',
      en: 'How many members are there beside the convener and the deputy?',
    },
    asOf: { 'zh-TW': '以哪一天為準？', en: 'As of which day is it asked?' },
  },
  'governance.secondment': {
    origin: {
      'zh-TW': '系統是因應特定機關的需求，還是供全市使用？',
      en: 'Does the system serve the needs of specific bodies, or the whole city?',
    },
    phase: { 'zh-TW': '系統處於哪一個階段？', en: 'In which phase is the system?' },
  },
  'governance.dissolution': {
    committee: { 'zh-TW': '是推動統籌小組，還是推動工作小組？', en: 'Is it a steering group or a working group?' },
    retiredOn: {
      'zh-TW': '最後一個相關系統哪一天下線退場（尚未確定則答「無」）？',
      en: 'On which day is the last of its systems retired (or none, where no day is known)?',
    },
    asOf: { 'zh-TW': '以哪一天為準？', en: 'As of which day is it asked?' },
  },
  'governance.working-group-composition': {
    convenerFirstTierHead: {
      'zh-TW': '召集人是否為一級單位主管以上人員？',
      en: 'Does the convener head a first-tier unit of the body, or rank above?',
    },
    members: {
      'zh-TW': '小組有哪些成員，各擔任什麼角色？',
      en: 'Who are the members of the group, and which roles does each have?',
    },
    appointed: {
      'zh-TW': '機關指派了哪些系統管理人員與系統種子人員？',
      en: 'Whom did the body appoint as administrators and seed staff?',
    },
  },
  'governance.working-group-chair': {
    convener: { 'zh-TW': '召集人是否出席？', en: 'Does the convener attend?' },
  },
  'support.route': {
    from: { 'zh-TW': '問題目前在誰手上？', en: 'With whom is the question now?' },
    topic: { 'zh-TW': '是技術問題，還是使用問題？', en: 'Is the question technical, or one of usage?' },
    resolved: { 'zh-TW': '問題是否已經解決？', en: 'Has the question been answered?' },
  },
  'support.seed-quota': {
    posts: { 'zh-TW': '機關總員額有多少？', en: 'How many posts does the body have in all?' },
  },
  'support.roster': {
    posts: { 'zh-TW': '機關總員額有多少？', en: 'How many posts does the body have in all?' },
    administrators: {
      'zh-TW': '指派了幾名機關系統管理者？',
      en: 'How many system administrators has the body appointed?',
    },
    seeds: { 'zh-TW': '指派了幾名機關種子人員？', en: 'How many seed staff has the body appointed?' },
  },
  'support.technical-team': {
    vendorCommissioned: {
      'zh-TW': '資訊局是否已委託廠商成立技術支援服務小組？',
      en: 'Has the bureau commissioned a vendor to set up the team?',
    },
    leaders: {
      'zh-TW': '組長有誰，各由誰指派，是什麼職務？',
      en: 'Who leads the team, who appointed each, and what post does each hold?',
    },
  },
  'support.replacement-request': {
    role: { 'zh-TW': '是系統管理者，還是種子人員？', en: 'Is it an administrator or a seed staff member?' },
    unsuitability: {
      'zh-TW': '資訊局是否發現或評估有不適任之情事？',
      en: 'Has the bureau found or assessed the person to be unsuitable?',
    },
  },
  'training.duty': {
    roles: { 'zh-TW': '這個人擔任哪些角色？', en: 'Which roles does the person have?' },
  },
  'training.delivery': {
    course: { 'zh-TW': '是哪一種課程？', en: 'Which course is it?' },
    specialCircumstance: {
      'zh-TW': '有沒有數位課程尚未完成等特殊情形？',
      en: 'Is there a special circumstance, such as that the digital course is not finished?',
    },
  },
  'training.attendance': {
    course: { 'zh-TW': '是哪一種課程？', en: 'Which course is it?' },
    totalHours: { 'zh-TW': '課程總時數是多少小時？', en: 'How many hours does the course have in all?' },
    leaveHours: { 'zh-TW': '請假累計多少小時？', en: 'How many hours of leave were taken?' },
    unexcusedHours: { 'zh-TW': '曠課多少小時？', en: 'How many hours of unexcused absence were there?' },
    officialLeaveHours: {
      'zh-TW': '請假時數中，公假有多少小時？',
      en: 'How many of the hours of leave were official leave?',
    },
  },
  'training.follow-up': {
    course: { 'zh-TW': '是哪一種課程？', en: 'Which course is it?' },
    results: { 'zh-TW': '歷次受訓的結果依序是什麼？', en: 'How did the attempts at the course end, in order?' },
  },
  'training.instructor-admission': {
    recommended: { 'zh-TW': '是否經所屬機關推薦？', en: 'Did the body of the person recommend them?' },
    approved: { 'zh-TW': '是否經審查同意？', en: 'Was the recommendation approved upon review?' },
  },
  'training.instructor-qualification': {
    attendance: {
      'zh-TW': '是續訓，還是已被退訓？',
      en: 'Did the person go on with the course, or were they expelled?',
    },
    completed: { 'zh-TW': '是否完成講師培訓課程？', en: 'Was the course completed?' },
    testPassed: { 'zh-TW': '檢測是否合格？', en: 'Was the test after the course passed?' },
  },
  'training.instructor-source': {
    event: { 'zh-TW': '為辦理什麼活動遴聘講師？', en: 'For what are the instructors engaged?' },
  },
  'training.digital-course': {
    roles: { 'zh-TW': '這個人擔任哪些角色？', en: 'Which roles does the person have?' },
    limit: { 'zh-TW': '資訊局規定的期限是哪一天？', en: 'What is the last day that the bureau allows?' },
    completedOn: {
      'zh-TW': '哪一天完成數位課程（尚未完成則答「無」）？',
      en: 'On which day was the digital course completed (or none, where it has not been)?',
    },
    asOf: { 'zh-TW': '以哪一天為準？', en: 'As of which day is it asked?' },
  },
  'promotion.competition-award': {
    role: { 'zh-TW': '這個人在績優機關中是什麼身分？', en: 'What was the person in the body that did well?' },
  },
  'appraisal.duty': {
    inRollout: { 'zh-TW': '是否納入該系統的推動範圍？', en: 'Is the body included in the rollout of the system?' },
  },
  'appraisal.grade': {
    score: { 'zh-TW': '總分是多少？', en: 'What is the score?' },
  },
  'appraisal.award': {
    grade: { 'zh-TW': '機關考評列什麼等級？', en: 'What grade was the body given?' },
    role: { 'zh-TW': '這個人在機關中是什麼身分？', en: 'What was the person in the body?' },
  },
  'appraisal.consequences': {
    grade: { 'zh-TW': '機關考評列什麼等級？', en: 'What grade was the body given?' },
    alreadyItAppraised: {
      'zh-TW': '是否原已納入資訊局資訊績效考評？',
      en: 'Is the body already subject to the bureau’s appraisal of information work?',
    },
    assessedYear: { 'zh-TW': '考評的是哪一年度？', en: 'Which year is the appraisal about?' },
    publishedYear: { 'zh-TW': '考評結果在哪一年公布？', en: 'In which year was the result published?' },
  },
})

/** The question for a fact of a rule, in both languages. */
export function questionText(rule: string, fact: string): LocalizedText {
  return (questionTexts as unknown as Readonly<Record<string, Readonly<Record<string, LocalizedText>>>>)[rule]?.[
    fact
  ] as LocalizedText
}
