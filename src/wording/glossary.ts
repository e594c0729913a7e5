import { type LocalizedText, text } from '../kernel/locale'

/** One term for one thing. */
export interface Term {
  readonly term: LocalizedText
  /** The names of it in the code, if it has any. */
  readonly code: string
}

function term(chinese: string, english: string, code = ''): Term {
  return { term: text(chinese, english), code }
}

/** The terms of the text and of this project, in the code, the documentation and the messages. */
export const glossary: readonly Term[] = /* @__PURE__ */ Object.freeze([
  term('重大資訊系統', 'major information system'),
  term('資訊局', 'Department of Information Technology, the bureau', 'doit'),
  term('一級機關、二級機關', 'first-level agency, second-level agency', 'first-level, second-level'),
  term('事業機構', 'public enterprise', 'enterprise'),
  term('區公所', 'district office', 'district-office'),
  term('學校', 'school', 'school'),
  term(
    '系統規劃、系統開發、系統上線、系統維運',
    'planning, development, launch, operations',
    'planning, development, launch, operations',
  ),
  term('重大資訊系統推動協調會報', 'coordination council', 'council'),
  term('推動統籌小組', 'steering group', 'steering-group'),
  term('推動工作小組', 'working group', 'working-group'),
  term('召集人、副召集人', 'convener, deputy convener', 'convener, deputy-convener'),
  term(
    '常任代表、機關代表',
    'standing representative, agency representative',
    'standing-representative, agency-representative',
  ),
  term('機關系統管理者', 'system administrator of a body', 'administrator'),
  term('機關種子人員', 'seed staff', 'seed'),
  term('8585 資訊客服專線', 'the 8585 service line', 'hotline'),
  term('技術支援服務小組', 'technical support team', 'technical-team'),
  term('備查', "for the bureau's record"),
  term('異動', 'change', '…-change'),
  term('替換', 'replacement', '…-replacement'),
  term('調訓', 'training on assignment'),
  term('補假 (柒)', 'filing leave after the fact', '…-leave-filing'),
  term('曠課', 'unexcused absence', 'unexcused-absence'),
  term('退訓', 'expulsion from a course', 'expelled'),
  term('補訓', 'make-up training'),
  term('應、得、原則', 'must, may, in principle', 'must, may, in-principle'),
  term('工作天', 'workday', 'workday'),
  term('次一工作天', 'the first workday strictly after'),
  term('期間、始日、末日', 'period, first day, last day', 'periodEnd'),
  term('相當日', 'corresponding day'),
  term('補假 (日曆)', 'substitute holiday', 'substitute-holiday'),
  term('調整放假', 'bridge holiday', 'bridge-holiday'),
  term('補行上班、調整上班', 'make-up workday', 'make-up-workday'),
  term('停止上班', 'closure', 'closure'),
  term('辦公日曆表', 'work calendar of government agencies', 'officialCalendar'),
  term('嘉獎、記功', 'commendation, merit', 'commendation, merit'),
  term('考評', 'appraisal', 'appraisal'),
  term('解讀', 'reading', 'readings'),
  term('條款登錄', 'register (of the regulation)', '…/regulation'),
  term('規定（條文令人為、不為或得為之一事）', 'norm', 'norms'),
  term('辦理者、對象', 'actor, counterpart', 'actor, counterpart'),
  term('條、點、款、目', 'clause', 'ClauseId'),
  term('印刷瑕疵', 'defect, misprint of the text', 'defects'),
  term('前提（條文未寫）', 'assumption', 'assumptions'),
  term('關鍵用語（帶數字、期限或比較的字句）', 'operative words', 'words'),
  term('說明（答案的）', 'explanation', 'explain'),
  term('步驟（理由的）', 'step, basis', 'basis'),
  term('借調、歸建', 'secondment, return', 'secondment'),
  term('適任評估', 'review of fitness', 'fitnessReview'),
  term('檢討報告', 'review report', 'reviewReport'),
  term('紀錄', 'dossier: what a body has recorded for a system', 'Dossier'),
  term('事項', 'occasion: what gives rise to an obligation', 'occasion'),
  term('應辦事項', 'obligation', 'Obligation'),
  term('不適用之原因', 'reason why an obligation does not apply', 'AuditCode'),
  term('下線退場', 'retirement of a system', 'retired, not-retired'),
  term('解散', 'dissolution of a group', 'dissolved'),
  term('排除', 'exclusion of a body from a rollout', 'excluded'),
  term('施行時已在推動', 'under way when the regulation came into force', 'before-next-phase'),
  term('全表', 'atlas, the complete table', 'atlas'),
  term('待問事項', 'open question', 'openQuestions'),
  term('翻轉', 'flip, a change of one fact that gives another outcome', 'nearestFlips'),
  term('舉例', 'witness, example: facts that reach a row', 'witness'),
  term('列', 'row of a table', 'rows'),
  term('欄（決策表的）', 'column, input of a table', 'when'),
  term('推導事實', 'derived fact', 'derive'),
  term('結果（決策表的）', 'outcome', 'outcome'),
  term('檢查、查核事項', 'check, finding', 'Check, Finding'),
  term('決策模型與標記法', 'Decision Model and Notation', 'DMN, toDmn'),
])
