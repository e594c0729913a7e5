import type { LocalizedText } from '../../kernel/locale'
import type { Aspect, AuditCode, DayWarning, ObligationActor, ObligationStatus, Occasion } from '../obligation'

function both(chinese: string, english: string): LocalizedText {
  return { 'zh-TW': chinese, en: english }
}

/** What gives rise to a line, as the head of its title. */
export const occasionTexts: Readonly<Record<Occasion, LocalizedText>> = {
  scope: both('適用範圍', 'scope'),
  council: both('成立協調會報', 'coordination council'),
  'council-composition': both('協調會報組成', 'composition of the council'),
  'seat-post': both('會報席次隨本職進退', 'seat that follows its post'),
  'council-period': both('協調會報會議', 'meeting of the council'),
  'council-meeting': both('協調會報會議主席', "chair of the council's meeting"),
  'seat-attendance': both('會報席次出席', 'attendance of a seat'),
  'steering-group': both('成立統籌小組', 'steering group'),
  'steering-composition': both('統籌小組組成', 'composition of the steering group'),
  secondment: both('人員借調及歸建', 'secondment of staff'),
  'steering-period': both('統籌小組工作會議', 'meeting of the steering group'),
  'steering-retirement': both('統籌小組解散', 'dissolution of the steering group'),
  'working-group': both('成立工作小組', 'working group'),
  'working-group-composition': both('工作小組組成', 'composition of the working group'),
  'establishment-limit': both('工作小組成立期限', 'limit for establishing the working group'),
  'list-limit': both('工作小組名單送備查', 'list of the working group'),
  'working-group-change': both('工作小組成員異動通知', 'notice of a change in the working group'),
  'working-group-period': both('工作小組工作會議', 'meeting of the working group'),
  'working-group-meeting': both('工作小組會議主席', "chair of the working group's meeting"),
  minutes: both('工作小組會議紀錄送備查', 'minutes of the working group'),
  'working-group-retirement': both('工作小組解散', 'dissolution of the working group'),
  roster: both('人數', 'number of staff'),
  selection: both('選派期限', 'selection'),
  'selection-filing': both('選派提送備查', 'filing of the selection'),
  'staff-change': both('人員異動更新', 'update after a change'),
  replacement: both('替換不適任人員', 'replacement'),
  question: both('問題反映', 'question passed on'),
  course: both('調訓課程', 'course on assignment'),
  leave: both('請假', 'leave'),
  attendance: both('出席時數與退訓', 'attendance and expulsion'),
  'follow-up': both('補訓', 'make-up training'),
  'digital-course': both('一般使用者數位課程', 'digital course'),
  appraisal: both('接受績效考評', 'being appraised'),
  'appraised-period': both('辦理績效考評', 'appraisal of a period'),
  'review-report': both('檢討報告', 'review report'),
  'council-report': both('列席協調會報報告', 'report to the council'),
  'it-appraisal': both('列入資訊績效考核', 'joining the appraisal of information work'),
  counting: both('成績併計資訊績效考評', 'counting in the appraisal of information work'),
}

export const aspectTexts: Readonly<Record<Aspect, LocalizedText>> = {
  convener: both('召集人', 'convener'),
  'deputy-convener': both('副召集人', 'deputy convener'),
  'convener-pair': both('召集人與副召集人之搭配', 'pair of convener and deputy'),
  'standing-count': both('常任代表人數', 'number of standing representatives'),
  'standing-post': both('常任代表職務', 'post of a standing representative'),
  'representative-none': both('有無機關代表', 'whether there is a representative'),
  'representative-source': both('機關代表所屬機關', 'body of a representative'),
  'representative-rank': both('機關代表職級', 'rank of a representative'),
  members: both('組員', 'members'),
  administrator: both('系統管理者', 'administrator'),
  seed: both('種子人員', 'seed staff'),
  'two-people': both('二者由不同人擔任', 'two different people'),
  appointed: both('被選派者均為成員', 'everyone selected is a member'),
  administrators: both('系統管理者', 'administrators'),
  seeds: both('種子人員', 'seed staff'),
}

export const actorTexts: Readonly<Record<ObligationActor, LocalizedText>> = {
  body: both('本機關', 'this body'),
  doit: both('資訊局', 'the bureau'),
  trainee: both('學員', 'the trainee'),
  agency: both('該席次所屬機關', 'the body of the seat'),
  unnamed: both('條文未指明', 'nobody is named'),
}

/** Sections of a view, in their order. */
export const sectionTexts = {
  ongoing: both('違反規定，仍應補正', 'Breached, to be put right'),
  past: both('違反規定，已無法補正', 'Breached, past'),
  pending: both('待辦', 'To be done'),
  undetermined: both('資料不足，無法判斷', 'Undetermined'),
  advisory: both('請留意', 'To be noted'),
  met: both('符合', 'Met'),
  'not-applicable': both('不適用', 'Not applicable'),
  others: both('由他人辦理', 'For others to act on'),
} as const

/** What to record next, and what is said of the days. */
export const afterwordTexts = {
  next: both('請先補登', 'To be recorded first'),
  warnings: both('備註', 'Notes'),
} as const

/** The parts of a line, in the order in which an official reads them. */
export const partTexts = {
  clause: both('依據', 'Clause'),
  about: both('事實', 'Fact'),
  why: both('理由', 'Reason'),
  action: both('應辦', 'To do'),
  due: both('期限', 'Last day'),
  actor: both('承辦', 'Who'),
  status: both('狀態', 'Status'),
} as const

/** How a line stands, in a few words. */
export const statusWords: Readonly<Record<ObligationStatus, LocalizedText>> = {
  breached: both('違反規定', 'breached'),
  pending: both('待辦', 'to be done'),
  undetermined: both('資料不足', 'undetermined'),
  advisory: both('請留意', 'to be noted'),
  met: both('符合', 'met'),
  'not-applicable': both('不適用', 'not applicable'),
}

export const codeTexts: Readonly<Record<AuditCode, LocalizedText>> = {
  'missing-facts': both('依紀錄尚缺資料', 'facts are missing'),
  'outside-calendar': both('所及日期超出日曆範圍', 'days lie outside the calendar'),
  refused: both('所採解讀不容許此資料', 'the reading taken does not admit the facts'),
  'out-of-scope': both('不在規範所列之內', 'not a body that the regulation lists'),
  'not-a-major-system': both('當日不是重大資訊系統', 'no major system on that day'),
  'not-in-rollout': both('當日未納入推動範圍', 'not in the rollout on that day'),
  excluded: both('經市長核定排除', 'excluded with the approval of the mayor'),
  'before-regulation': both('在規範生效之前', 'before the regulation'),
  'before-next-phase': both('施行時已在推動，自下一階段起適用', 'under way on 2018-10-11, begins with the next phase'),
  'district-office-without-duties': both('區公所無此義務', 'district offices have no such duty'),
  'not-required': both('無此義務', 'not required'),
  'no-limit-set': both('未定期限', 'no limit is set'),
  'no-date-in-the-law': both('條文未定期限', 'the text sets no date'),
  'partial-period': both('期間不足一個整月或整季', 'no whole month or quarter'),
  'not-established': both('尚未成立或選派', 'not established or selected'),
  dissolved: both('已解散', 'dissolved'),
  'not-retired': both('系統尚未下線退場', 'system not retired'),
  retired: both('系統已下線退場', 'system retired'),
  'not-held': both('會議未召開', 'meeting not held'),
  vacant: both('無人擔任', 'vacant'),
  left: both('已離任', 'has left'),
  'not-the-whole-period': both('考評期間不是全部應考評的期間', 'not the whole period was appraised'),
  'held-by-one': both('由一人擔任', 'held by one person'),
  'held-by-several': both('由不只一人擔任', 'held by more than one person'),
}

export const warningTexts: Readonly<Record<DayWarning, LocalizedText>> = {
  'closures-unchecked': both(
    '部分期限所及日期尚未查核有無停班；如有停班，期限會變動。',
    'Some days of limits have not been checked for closures; a closed day moves the limit.',
  ),
  'projected-days': both(
    '部分期限所及日期係推估，該年度辦公日曆表尚未公布。',
    'Some days of limits are projected; the calendar of their year is not published yet.',
  ),
  'own-year': both(
    '部分期限依使用者提供的年度日曆計算，不是內建的版本。',
    "Some limits were counted by a year of the caller's, not by the one built in.",
  ),
}

export const edgeTexts = {
  start: both('就任', 'start'),
  end: both('離任', 'end'),
} as const

export const roleTexts = {
  convener: both('召集人', 'convener'),
  member: both('組員', 'member'),
  administrator: both('系統管理者', 'administrator'),
  seed: both('種子人員', 'seed staff'),
  instructor: both('講師', 'instructor'),
  user: both('一般使用者', 'user'),
} as const

export const phaseTexts = {
  planning: both('系統規劃', 'planning'),
  development: both('系統開發', 'development'),
  launch: both('系統上線', 'launch'),
  operations: both('系統維運', 'operations'),
} as const

export const courseTexts = {
  administrator: both('系統管理者課程', 'administrator course'),
  seed: both('種子人員課程', 'seed staff course'),
  instructor: both('講師培訓課程', 'instructor course'),
} as const
