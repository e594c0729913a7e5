import { type LocalizedText, text } from '../../kernel/locale'
import type { Aspect, AuditCode, Breach, DayWarning, ObligationActor, ObligationStatus, Occasion } from '../obligation'

/** What gives rise to a line, as the head of its title. */
export const occasionTexts: Readonly<Record<Occasion, LocalizedText>> = {
  scope: text('適用範圍', 'scope'),
  council: text('成立協調會報', 'coordination council'),
  'council-composition': text('協調會報組成', 'composition of the council'),
  'seat-post': text('協調會報席次隨本職進退', 'seat that follows its post'),
  'council-period': text('協調會報會議', 'meeting of the council'),
  'council-meeting': text('協調會報會議主席', "chair of the council's meeting"),
  'seat-attendance': text('協調會報席次出席', 'attendance of a seat'),
  'steering-group': text('成立統籌小組', 'steering group'),
  'steering-composition': text('統籌小組組成', 'composition of the steering group'),
  secondment: text('人員借調及歸建', 'secondment of staff'),
  'steering-period': text('統籌小組工作會議', 'meeting of the steering group'),
  'steering-retirement': text('統籌小組解散', 'dissolution of the steering group'),
  'working-group': text('成立工作小組', 'working group'),
  'working-group-composition': text('工作小組組成', 'composition of the working group'),
  'establishment-limit': text('工作小組成立期限', 'limit for establishing the working group'),
  'list-limit': text('工作小組名單送備查', 'list of the working group'),
  'working-group-change': text('工作小組成員異動通知', 'notice of a change in the working group'),
  'working-group-period': text('工作小組工作會議', 'meeting of the working group'),
  'working-group-meeting': text('工作小組會議主席', "chair of the working group's meeting"),
  minutes: text('工作小組會議紀錄送備查', 'minutes of the working group'),
  'working-group-retirement': text('工作小組解散', 'dissolution of the working group'),
  roster: text('人數', 'number of staff'),
  selection: text('選派期限', 'limit for the selection'),
  'selection-filing': text('選派提送備查', 'filing of the selection'),
  'staff-change': text('人員異動更新', 'update after a change'),
  replacement: text('替換不適任人員', 'replacement of unsuitable staff'),
  question: text('問題反映', 'question passed on'),
  course: text('調訓課程', 'course on assignment'),
  leave: text('請假', 'leave'),
  attendance: text('出席時數與退訓', 'attendance and expulsion'),
  'follow-up': text('補訓', 'make-up training'),
  'digital-course': text('一般使用者數位課程', 'digital course'),
  appraisal: text('接受績效考評', 'being appraised'),
  'appraised-period': text('辦理績效考評', 'appraisal of a period'),
  'review-report': text('檢討報告', 'review report'),
  'council-report': text('列席協調會報報告', 'report to the council'),
  'it-appraisal': text('列入資訊績效考核', 'joining the appraisal of information work'),
  counting: text('成績併計資訊績效考評', 'counting in the appraisal of information work'),
}

export const aspectTexts: Readonly<Record<Aspect, LocalizedText>> = {
  convener: text('召集人', 'convener'),
  'deputy-convener': text('副召集人', 'deputy convener'),
  'convener-pair': text('召集人與副召集人之搭配', 'pair of convener and deputy'),
  'standing-count': text('常任代表人數', 'number of standing representatives'),
  'standing-post': text('常任代表職務', 'post of a standing representative'),
  'representative-none': text('有無機關代表', 'whether there is a representative'),
  'representative-source': text('機關代表所屬機關', 'body of a representative'),
  'representative-rank': text('機關代表職級', 'rank of a representative'),
  members: text('組員', 'members'),
  administrator: text('系統管理者', 'administrator'),
  seed: text('種子人員', 'seed staff'),
  'two-people': text('二者由不同人擔任', 'two different people'),
  appointed: text('被選派者均為成員', 'everyone selected is a member'),
  administrators: text('系統管理者', 'administrators'),
  seeds: text('種子人員', 'seed staff'),
}

export const actorTexts: Readonly<Record<ObligationActor, LocalizedText>> = {
  body: text('本機關', 'this body'),
  doit: text('資訊局', 'the bureau'),
  trainee: text('學員', 'the trainee'),
  agency: text('該席次所屬機關', 'the body of the seat'),
  unnamed: text('條文未指明', 'nobody is named'),
}

/** Sections of a view, in their order. */
export const sectionTexts = {
  ongoing: text('違反規定，仍應補正', 'Violations to be put right'),
  past: text('違反規定，已無法補正', 'Past violations'),
  pending: text('待辦', 'To be done'),
  undetermined: text('資料不足，無法判斷', 'Undetermined'),
  advisory: text('請留意', 'To note'),
  met: text('符合', 'Met'),
  'not-applicable': text('不適用', 'Not applicable'),
  others: text('由其他機關或人員辦理', 'For others to act on'),
} as const

/** What to record next, and what is said of the days. */
export const afterwordTexts = {
  next: text('請先補登', 'To be recorded first'),
  warnings: text('備註', 'Notes'),
} as const

/** The parts of a line, in the order in which an official reads them. */
export const partTexts = {
  clause: text('依據', 'Clause'),
  about: text('事實', 'Fact'),
  why: text('理由', 'Reason'),
  action: text('應辦', 'To do'),
  due: text('期限', 'Last day'),
  actor: text('辦理者', 'Who'),
  status: text('狀態', 'Status'),
} as const

/** How a line stands, in a few words. */
export const statusWords: Readonly<Record<ObligationStatus, LocalizedText>> = {
  breached: text('違反規定', 'violation'),
  pending: text('待辦', 'to be done'),
  undetermined: text('資料不足', 'undetermined'),
  advisory: text('請留意', 'to note'),
  met: text('符合', 'met'),
  'not-applicable': text('不適用', 'not applicable'),
}

export const codeTexts: Readonly<Record<AuditCode, LocalizedText>> = {
  'missing-facts': text('紀錄尚缺資料', 'some facts are missing from the record'),
  'outside-calendar': text('所及日期超出日曆範圍', 'some days lie outside the calendar'),
  refused: text('所採解讀不容許此資料', 'the reading taken does not accept these facts'),
  'out-of-scope': text('不在規範所列之內', 'the regulation does not list the body'),
  'not-a-major-system': text('當日非重大資訊系統', 'not a major system on that day'),
  'not-in-rollout': text('當日未納入推動範圍', 'not in the rollout on that day'),
  excluded: text('經市長核定排除', 'excluded with the approval of the mayor'),
  'before-regulation': text('規範生效前', 'before the regulation was in force'),
  'before-next-phase': text(
    '施行時已在推動，自下一階段起適用',
    'under way on 2018-10-11, so the regulation applies from the next phase on',
  ),
  'district-office-without-duties': text('區公所無此義務', 'district offices do not have this duty'),
  'not-required': text('無此義務', 'there is no such duty'),
  'no-limit-set': text('未定期限', 'no limit is set'),
  'no-date-in-the-law': text('條文未定期限', 'the text sets no date'),
  'partial-period': text('期間不滿一月或一季', 'not a whole month or quarter'),
  'not-established': text('尚未成立或選派', 'not established or selected'),
  dissolved: text('已解散', 'dissolved'),
  'not-retired': text('系統尚未下線退場', 'the system is not retired'),
  retired: text('系統已下線退場', 'the system is retired'),
  'not-held': text('會議未召開', 'the meeting was not held'),
  vacant: text('無人擔任', 'nobody holds it'),
  left: text('已離任', 'the person has left'),
  'not-the-whole-period': text('考評期間未涵蓋全部應考評的期間', 'the appraisal did not cover the whole period'),
  'held-by-one': text('由一人擔任', 'held by one person'),
  'held-by-several': text('由二人以上擔任', 'held by more than one person'),
}

export const warningTexts: Readonly<Record<DayWarning, LocalizedText>> = {
  'closures-unchecked': text(
    '部分期限所及日期尚未查核有無停班；如有停班，期限會變動。',
    'Some days of limits have not been checked for closures; a closure would move the limit.',
  ),
  'projected-days': text(
    '部分期限所及日期係推估，該年度辦公日曆表尚未公布。',
    'Some days of limits are projected, because the calendar of their year is not published yet.',
  ),
  'own-year': text(
    '部分期限依使用者提供的年度日曆計算，不是內建的版本。',
    'Some limits were counted by a calendar year that the user gave, not by the one built in.',
  ),
}

/** What of the days is not settled, in a few words. */
export const warningWords: Readonly<Record<DayWarning, LocalizedText>> = {
  'closures-unchecked': text('尚未查核有無停班', 'not checked for closures'),
  'projected-days': text('日期係推估', 'projected days'),
  'own-year': text('使用者提供的年度日曆', 'a calendar year that the user gave'),
}

export const breachTexts: Readonly<Record<Breach, LocalizedText>> = {
  ongoing: text('仍應補正', 'to be put right'),
  past: text('已無法補正', 'past'),
}

export const edgeTexts = {
  start: text('就任', 'start'),
  end: text('離任', 'end'),
} as const

export const phaseTexts = {
  planning: text('系統規劃', 'planning'),
  development: text('系統開發', 'development'),
  launch: text('系統上線', 'launch'),
  operations: text('系統維運', 'operations'),
} as const

export const courseTexts = {
  administrator: text('系統管理者課程', 'administrator course'),
  seed: text('種子人員課程', 'seed staff course'),
  instructor: text('講師培訓課程', 'instructor course'),
} as const
