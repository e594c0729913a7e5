import type { LocalizedText } from '../kernel/locale'
import type { ObligationReason, ObligationStatus, Occasion } from './obligation'

function both(chinese: string, english: string): LocalizedText {
  return { 'zh-TW': chinese, 'en': english }
}

/** What gives rise to an obligation, as a heading of its line. */
export const occasionTexts: Readonly<Record<Occasion, LocalizedText>> = {
  'scope': both('適用範圍', 'scope'),
  'council': both('成立推動協調會報', 'coordination council'),
  'steering-group': both('成立推動統籌小組', 'steering group'),
  'working-group': both('成立推動工作小組', 'working group'),
  'council-composition': both('協調會報組成', 'composition of the council'),
  'steering-composition': both('統籌小組組成', 'composition of the steering group'),
  'working-group-composition': both('工作小組組成', 'composition of the working group'),
  'council-period': both('協調會報會議', 'meeting of the council'),
  'steering-period': both('統籌小組工作會議', 'meeting of the steering group'),
  'working-group-period': both('工作小組工作會議', 'meeting of the working group'),
  'council-meeting': both('協調會報會議主席', 'chair of the council\'s meeting'),
  'working-group-meeting': both('工作小組會議主席', 'chair of the working group\'s meeting'),
  'minutes': both('工作小組會議紀錄送備查', 'filing of working group minutes'),
  'seat-attendance': both('會報席次出席', 'attendance of a seat'),
  'seat-post': both('會報席次隨本職進退', 'seat that follows its post'),
  'steering-retirement': both('統籌小組解散', 'dissolution of the steering group'),
  'working-group-retirement': both('工作小組解散', 'dissolution of the working group'),
  'secondment': both('人員借調及歸建', 'secondment of staff'),
  'establishment-limit': both('工作小組成立期限', 'date set for establishing the working group'),
  'list-limit': both('工作小組名單送備查期限', 'date set for the working group list'),
  'working-group-change': both('工作小組成員異動通知', 'notice of a change in the working group'),
  'roster': both('人數', 'number of staff'),
  'selection': both('選派期限', 'selection'),
  'staff-change': both('異動更新', 'update after a change'),
  'replacement': both('替換', 'replacement'),
  'question': both('問題反映', 'question passed on'),
  'course': both('調訓課程', 'course on assignment'),
  'digital-course': both('一般使用者數位課程', 'digital course'),
  'leave': both('請假', 'leave'),
  'attendance': both('出席時數', 'hours of attendance'),
  'follow-up': both('測試不合格或退訓後之補訓', 'make-up training'),
  'appraisal': both('接受績效考評', 'taking part in the appraisal'),
  'appraised-period': both('績效考評', 'appraisal of a period'),
  'review-report': both('檢討報告', 'review report'),
  'council-report': both('列席協調會報報告', 'report to the council'),
  'it-appraisal': both('列入資訊績效考核', 'joining the appraisal of information work'),
  'counting': both('成績併計資訊績效考評', 'counting in the appraisal of information work'),
}

/** How obligations stand, as the heading over their lines. */
export const statusTexts: Readonly<Record<ObligationStatus, LocalizedText>> = {
  'breached': both('違反規定', 'Breached'),
  'pending': both('待辦', 'To be done'),
  'undetermined': both('資料不足，無法判斷', 'Undetermined'),
  'advisory': both('未依原則，請注意', 'Against a principle'),
  'met': both('符合', 'Met'),
  'not-applicable': both('不適用', 'Not applicable'),
}

/** Why something does not apply or cannot be decided. */
export const reasonTexts: Readonly<Record<ObligationReason['code'], LocalizedText>> = {
  'missing-facts': both('缺少資料', 'facts are missing'),
  'outside-calendar': both('超出日曆範圍', 'outside the calendar'),
  'refused': both('所採解讀不容許此資料', 'the reading taken does not admit the facts'),
  'not-a-major-system': both('不是重大資訊系統', 'no major information system'),
  'excluded': both('已簽奉市長核定排除', 'excluded with the mayor\'s approval'),
  'out-of-scope': both('不在規範所列機關、事業機構、區公所及學校之內', 'no body that the regulation lists'),
  'district-office-without-duties': both('採嚴格解讀，區公所無此義務', 'district offices have no such duty in the strict reading'),
  'before-regulation': both('規範生效前', 'before the regulation'),
  'before-next-phase': both('施行時已在推動，自下一階段起適用', 'under way before the regulation, which begins with the next phase'),
  'not-required': both('無此義務', 'not required'),
  'no-limit-set': both('未定期限', 'no date set'),
  'partial-period': both('期間不完整', 'no whole period'),
  'not-established': both('尚未成立', 'not established'),
  'dissolved': both('已解散', 'dissolved'),
  'not-retired': both('系統未下線退場', 'system not retired'),
  'retired': both('系統已下線退場', 'system retired'),
  'not-held': both('會議未召開', 'meeting not held'),
  'not-this-grade': both('非此等第', 'another grade'),
}

/** What of a committee or a roster a line is about, whom, and what there is to do. */
export const partTexts: Readonly<Record<string, LocalizedText>> = {
  'planning': both('系統規劃', 'planning'), 'development': both('系統開發', 'development'), 'launch': both('系統上線', 'launch'), 'operations': both('系統維運', 'operations'),
  'administrator': both('系統管理者', 'administrator'), 'seed': both('種子人員', 'seed staff'), 'instructor': both('講師', 'instructor'), 'user': both('一般使用者', 'user'),
  'convener': both('召集人', 'convener'), 'deputy-convener': both('副召集人', 'deputy convener'), 'convener-and-deputy': both('召集人及副召集人', 'convener and deputy'),
  'standing-representative': both('常任代表', 'standing representative'), 'agency-representative': both('機關代表', 'agency representative'),
  'convener-pair': both('召集人與副召集人之搭配', 'pair of convener and deputy'), 'standing-count': both('常任代表人數', 'number of standing representatives'), 'standing-post': both('常任代表職務', 'posts of standing representatives'),
  'representative-source': both('機關代表所屬機關', 'bodies represented'), 'representative-rank': both('機關代表職級', 'rank of representatives'), 'representative-none': both('無機關代表', 'no agency representative'),
  'convener-agency': both('召集人所屬機關', 'convener\'s agency'), 'convener-grade': both('召集人官等', 'convener\'s grade'), 'deputy-agency': both('副召集人所屬機關', 'deputy\'s agency'), 'deputy-post': both('副召集人職務', 'deputy\'s post'), 'members-none': both('組員', 'members'),
  'convener-rank': both('召集人職級', 'convener\'s rank'), 'administrator-missing': both('系統管理者', 'administrator'), 'seed-missing': both('種子人員', 'seed staff'), 'needs-two-people': both('二者應由不同人擔任', 'two different people'),
  'administrators-too-few': both('至少人數', 'minimum'), 'seeds-too-few': both('至少人數', 'minimum'), 'seeds-too-many': both('至多人數', 'maximum'),
  'council': both('推動協調會報', 'coordination council'), 'steering-group': both('推動統籌小組', 'steering group'), 'working-group': both('推動工作小組', 'working group'),
  'member': both('組員', 'member'), 'administrator-or-seed': both('系統管理者或種子人員', 'administrator or seed staff'), 'seconded-staff': both('借調人員', 'seconded staff'),
  'administrator-course': both('系統管理者課程', 'administrator course'), 'seed-course': both('種子人員課程', 'seed staff course'), 'digital-course': both('數位課程', 'digital course'), 'make-up-training': both('補訓', 'make-up training'),
  'appraisal': both('績效考評', 'appraisal'), 'review-report': both('檢討報告', 'review report'), 'council-report': both('列席協調會報報告', 'report to the council'), 'it-appraisal': both('資訊績效考核', 'appraisal of information work'), 'counting': both('成績併計', 'counting of the result'),
}
